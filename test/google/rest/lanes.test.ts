import { describe, expect, it } from "vitest";
import { laneStatesFromText } from "../../../src/google/rest/lanes.ts";

describe("the state of the lanes out of a cache", () => {
  it.each([
    ["nothing", null],
    ["a cut text", '{"driveWrites":{"tok'],
    ["null", "null"],
    ["a number", "7"],
    ["a lane of another version", '{"driveWrites":{"tokens":3}}'],
    ["a lane that there is not", '{"calendar":{"tokens":3,"at":5,"shutUntil":0}}'],
  ])("is unknown from %s", (_, text) => {
    expect(laneStatesFromText(text)).toEqual({});
  });

  it("is what was put in", () => {
    const states = { driveWrites: { tokens: 2.5, at: 1000, shutUntil: 0 } };

    expect(laneStatesFromText(JSON.stringify(states))).toEqual(states);
  });
});
