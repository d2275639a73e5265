// What a draft of the plan's form becomes when it is sent.
import { describe, expect, test } from "vitest";
import { typedLine, waitingLines } from "../../../../src/sidebar/class/plan/new-line.ts";

describe("a typed line", () => {
  test.each([{}, { topic: " \n", date: "08.09.2020." }])(
    "without a topic is none: %j",
    (values) => {
      expect(typedLine(values)).toBeNull();
    },
  );

  test("keeps its id, so that sending it again is the same line, and its words as they are", () => {
    const values = {
      id: "draft-0001",
      topic: " =1+1 ",
      date: "8.9.",
      kind: "EVENT",
      themeGroup: "",
    };
    expect(typedLine(values)).toEqual({
      id: "draft-0001",
      date: "8.9.",
      topic: " =1+1 ",
      kind: "EVENT",
      themeGroup: null,
      form: null,
    });
  });
});

test("lines that wait come back as they were kept", () => {
  const line = typedLine({ id: "draft-0001", topic: "Drošība", themeGroup: "SAFETY" });
  expect(waitingLines({ waiting: JSON.stringify([line]) })).toEqual([line]);
  expect(waitingLines({})).toEqual([]);
});
