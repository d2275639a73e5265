import { describe, expect, it } from "vitest";
import type { Grade } from "../../../src/core/school/grade.ts";
import { promotionOf } from "../../../src/core/school/promotion.ts";

describe("next year's class", () => {
  it("is not found automatically after grade 9", () => {
    expect(promotionOf({ grade: 9, letter: "c" })).toEqual({ kind: "no-automatic-target" });
  });

  it("does not exist after grade 12", () => {
    expect(promotionOf({ grade: 12, letter: null })).toEqual({ kind: "leaves" });
  });

  it.each<[Grade, string | null, Grade, number, boolean]>([
    [1, "a", 2, 1, false],
    [3, "a", 4, 2, true],
    [4, "b", 5, 2, false],
    [6, "a", 7, 3, true],
    [10, null, 11, 4, false],
  ])(
    "of grade %i %s is grade %i on annex %i, a change: %s",
    (grade, letter, next, annex, annexChanges) => {
      expect(promotionOf({ grade, letter })).toEqual({
        kind: "moves-up",
        to: { grade: next, letter },
        annex,
        annexChanges,
      });
    },
  );
});
