import { describe, expect, it } from "vitest";
import {
  annexOf,
  bandId,
  bandOf,
  GRADE_BANDS,
  printBand,
} from "../../../src/core/school/grade-band.ts";
import { GRADES, isGrade } from "../../../src/core/school/grade.ts";

describe("a grade band", () => {
  it("is not asked of grades that do not exist", () => {
    expect([0, 13, 1.5, Number.NaN].map(isGrade)).toEqual([false, false, false, false]);
    expect(GRADES.every(isGrade)).toBe(true);
  });

  it("holds three grades, each band with its annex", () => {
    expect(GRADES.map((grade) => annexOf(bandOf(grade)))).toEqual([
      1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4,
    ]);
  });

  it("is printed as on the form and named towards the outside", () => {
    expect(GRADE_BANDS.map(printBand)).toEqual([
      "1. – 3.klašu",
      "4. – 6.klašu",
      "7. – 9.klašu",
      "10. – 12.klašu",
    ]);
    expect(GRADE_BANDS.map(bandId)).toEqual(["1-3", "4-6", "7-9", "10-12"]);
  });
});
