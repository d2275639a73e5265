// A class as forms and names spell it.

import { describe, expect, it } from "vitest";

import { printedLabel } from "../../../src/core/forms/printed-label.ts";

describe("the printed label of a class", () => {
  it("never ends in a dot after a letter and always does without one", () => {
    expect(["4.a", "4.a.", "10.", "10", " 12.b "].map(printedLabel)).toEqual([
      "4.a",
      "4.a",
      "10.",
      "10.",
      "12.b",
    ]);
  });
});
