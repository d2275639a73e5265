import { describe, expect, it } from "vitest";
import { parsePupilCount } from "../../../src/core/school/pupil-count.ts";

describe("the number of pupils", () => {
  it.each(["-1", "100", "22,5", "2.5", "divdesmit", "22 skolēni", "1e1"])(
    "is not in %j",
    (typed) => {
      expect(parsePupilCount(typed)).toBeUndefined();
    },
  );

  it("may be left empty", () => {
    expect(parsePupilCount(" ")).toBeNull();
  });

  it.each([
    ["0", 0],
    ["22", 22],
    [" 9 ", 9],
    ["99", 99],
  ])("is read from %j", (typed, count) => {
    expect(parsePupilCount(typed)).toBe(count);
  });
});
