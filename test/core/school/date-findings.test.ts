import { describe, expect, it } from "vitest";
import { dateFindings } from "../../../src/core/school/date-findings.ts";
import { defaultYearDates } from "../../../src/core/school/default-year-dates.ts";
import type { Grade } from "../../../src/core/school/grade.ts";
import { completeYearDates } from "../../../src/core/school/year-dates.ts";

function findings(iso: string, grade: Grade): string[] {
  const startYear = iso < "2021-08-01" ? 2020 : 2021;
  const dates = completeYearDates(defaultYearDates({ startYear }));
  return dates ? dateFindings(iso, grade, dates) : ["no dates"];
}

describe("what a day is to a class", () => {
  it("is nothing to mention on a plain school day", () => {
    expect(findings("2020-09-01", 4)).toEqual([]);
    expect(findings("2021-05-31", 4)).toEqual([]);
    expect(findings("2020-11-18", 4)).toEqual([]);
  });

  it("is outside the year before its first and after the grade's own last day", () => {
    expect(findings("2020-08-31", 4)).toEqual(["W_OUTSIDE_YEAR"]);
    expect(findings("2021-06-01", 4)).toEqual(["W_OUTSIDE_YEAR"]);
    expect(findings("2021-06-11", 9)).toEqual([]);
    expect(findings("2021-06-14", 9)).toEqual(["W_OUTSIDE_YEAR"]);
    expect(findings("2021-06-18", 12)).toEqual([]);
    expect(findings("2021-06-21", 12)).toEqual(["W_OUTSIDE_YEAR"]);
    expect(findings("2021-06-12", 9)).toEqual(["W_OUTSIDE_YEAR", "W_WEEKEND"]);
  });

  it("is a weekend on Saturday and Sunday", () => {
    expect(
      ["2020-12-11", "2020-12-12", "2020-12-13", "2020-12-14"].map((iso) => findings(iso, 4)),
    ).toEqual([[], ["W_WEEKEND"], ["W_WEEKEND"], []]);
  });

  it("is a holiday from its first to its last day", () => {
    expect(
      ["2020-10-16", "2020-10-19", "2020-10-23", "2020-10-26"].map((iso) => findings(iso, 4)),
    ).toEqual([[], ["W_HOLIDAY"], ["W_HOLIDAY"], []]);
    expect(findings("2020-12-26", 4)).toEqual(["W_WEEKEND", "W_HOLIDAY"]);
    expect(findings("2021-12-22", 6)).toEqual(["W_HOLIDAY"]);
    expect(findings("2022-01-05", 6)).toEqual([]);
  });

  it("is a holiday only for the grades that have it", () => {
    expect(findings("2021-02-11", 1)).toEqual(["W_HOLIDAY"]);
    expect(findings("2021-02-11", 2)).toEqual([]);
    expect(findings("2021-03-16", 12)).toEqual([]);
    expect(findings("2021-03-16", 11)).toEqual(["W_HOLIDAY"]);
    expect(findings("2021-03-23", 12)).toEqual(["W_HOLIDAY"]);
    expect(findings("2021-03-23", 11)).toEqual([]);
  });
});
