import { describe, expect, it } from "vitest";
import { pluralCategory } from "../../../src/core/language/plural.ts";

describe("the plural category", () => {
  it.each([0, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 30, 100, 110, 111, 119, 120, 211, 1000])(
    "of %i is zero",
    (n) => {
      expect(pluralCategory(n)).toBe("zero");
    },
  );

  it.each([1, 21, 31, 91, 101, 121, 1001])("of %i is one", (n) => {
    expect(pluralCategory(n)).toBe("one");
  });

  it.each([2, 3, 9, 22, 29, 32, 102, 109, 122])("of %i is other", (n) => {
    expect(pluralCategory(n)).toBe("other");
  });

  it("of a number that is no count is other", () => {
    expect(pluralCategory(1.5)).toBe("other");
    expect(pluralCategory(Number.NaN)).toBe("other");
  });

  it("in English tells one from all others", () => {
    expect([0, 1, 2, 11, 21].map((n) => pluralCategory(n, "en"))).toEqual([
      "other",
      "one",
      "other",
      "other",
      "other",
    ]);
  });
});
