import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  nextSchoolYear,
  parseSchoolYear,
  printSchoolYear,
  schoolYearFolderName,
  schoolYearId,
  schoolYearPhrase,
} from "../../../src/core/school/school-year.ts";

describe("a school year", () => {
  it.each([
    "",
    "2021",
    "2021/2023",
    "2021/2021",
    "2022/2021",
    "2021/23",
    "21/22",
    "2021 2022",
    "2020.-2023.gadam",
    "2021./2022. klase",
    "12021/2022",
    "9999/10000",
    "constructor",
  ])("is not in %j", (typed) => {
    expect(parseSchoolYear(typed)).toBeNull();
  });

  it.each([
    "2021/2022",
    "2021./2022.",
    "2021/22",
    "2021./22.",
    "2021_2022",
    "2021-2022",
    "2021.-2022.",
    "2021. – 2022.",
    "2021./2022.m.g.",
    "2021./2022. m. g.",
    "2021_2022 m.g.",
    "2021/2022 mg",
    "2021./2022. mācību gads",
    "2021./2022. mācību gadā",
    "2021./2022. Mācību Gadam".normalize("NFD"),
    "2021./2022. māc. g.",
    "2021./2022. gads",
    " 2021 / 2022 ",
  ])("is read from %j", (typed) => {
    expect(parseSchoolYear(typed)).toEqual({ startYear: 2021 });
  });

  it("may turn the century", () => {
    expect(parseSchoolYear("2099/00")).toEqual({ startYear: 2099 });
  });

  it("is printed as the programme, a folder and a sentence need it", () => {
    const year = { startYear: 2020 };
    expect(schoolYearId(year)).toBe("2020_2021");
    expect(printSchoolYear(year)).toBe("2020./2021.m.g.");
    expect(schoolYearFolderName(year)).toBe("2020_2021 m.g.");
    expect(schoolYearPhrase(year)).toBe("2020./2021. mācību gads");
    expect(schoolYearPhrase(year, "genitive")).toBe("2020./2021. mācību gada");
    expect(schoolYearPhrase(year, "dative")).toBe("2020./2021. mācību gadam");
    expect(schoolYearPhrase(year, "locative")).toBe("2020./2021. mācību gadā");
    expect(nextSchoolYear(year)).toEqual({ startYear: 2021 });
  });

  it("is read back from everything that is printed", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2198 }), (startYear) => {
        for (const print of [
          schoolYearId,
          printSchoolYear,
          schoolYearFolderName,
          schoolYearPhrase,
        ]) {
          expect(parseSchoolYear(print({ startYear }))).toEqual({ startYear });
        }
      }),
    );
  });

  it("never makes a reader throw", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (typed) => {
        const year = parseSchoolYear(typed);
        expect(year === null || year.startYear >= 1900).toBe(true);
      }),
    );
  });
});
