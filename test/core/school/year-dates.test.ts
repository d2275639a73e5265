import { describe, expect, it } from "vitest";
import { defaultYearDates } from "../../../src/core/school/default-year-dates.ts";
import {
  completeYearDates,
  endForGrade,
  halfOf,
  missingDates,
  yearDatesFaults,
  type YearDates,
  type YearDatesDraft,
} from "../../../src/core/school/year-dates.ts";

function draftOf(startYear: number): YearDatesDraft {
  const draft = defaultYearDates({ startYear });
  if (!draft) {
    throw new Error(`No dates of ${startYear}`);
  }
  return draft;
}

function datesOf(startYear: number): YearDates {
  const dates = completeYearDates(draftOf(startYear));
  if (!dates) {
    throw new Error(`Dates missing of ${startYear}`);
  }
  return dates;
}

describe("the dates of a school year", () => {
  it("are all missing for a year without a row", () => {
    expect(missingDates(undefined)).toEqual([
      "h1Start",
      "h1End",
      "h2Start",
      "end",
      "endGrade9",
      "endGrade12",
      "autumn",
      "winter",
      "spring",
    ]);
    expect(completeYearDates(undefined)).toBeNull();
  });

  it("miss what was left out", () => {
    const draft = draftOf(2020);
    const holidays = draft.holidays.filter(({ name }) => name !== "winter");
    expect(missingDates({ ...draft, h2Start: null, holidays })).toEqual(["h2Start", "winter"]);
    expect(completeYearDates({ ...draft, h2Start: null })).toBeNull();
  });

  it("need no extra week of grade 1", () => {
    const draft = draftOf(2020);
    const holidays = draft.holidays.filter(({ name }) => name !== "grade1");
    expect(missingDates({ ...draft, holidays })).toEqual([]);
  });

  it("are refused in a wrong order", () => {
    const draft = { ...draftOf(2020), h1End: "2021-01-04", endGrade9: "2021-05-30" };
    expect(yearDatesFaults(draft)).toEqual([
      { kind: "WRONG_ORDER", earlier: "h1End", later: "h2Start" },
      { kind: "WRONG_ORDER", earlier: "end", later: "endGrade9" },
    ]);
  });

  it("are refused outside the school year, where they do not exist, and as a holiday that ends before it starts", () => {
    const backwards = { name: "autumn", from: "2020-10-23", to: "2020-10-19" } as const;
    const draft = {
      ...draftOf(2020),
      h1Start: "2019-09-01",
      end: "2021-05-32",
      holidays: [backwards],
    };
    expect(yearDatesFaults(draft)).toEqual([
      { kind: "OUTSIDE_SCHOOL_YEAR", field: "h1Start", value: "2019-09-01" },
      { kind: "NOT_A_DATE", field: "end", value: "2021-05-32" },
      { kind: "HOLIDAY_ENDS_BEFORE_IT_STARTS", holiday: backwards },
    ]);
  });

  it("may let grade 9 end on the common last day", () => {
    expect(yearDatesFaults({ ...draftOf(2020), endGrade9: "2021-05-31" })).toEqual([]);
  });

  it("divide the year at the first day of the second half, so that winter holidays belong to the first", () => {
    const dates = datesOf(2021);
    expect(["2021-08-20", "2021-12-22", "2022-01-04"].map((iso) => halfOf(iso, dates))).toEqual([
      "H1",
      "H1",
      "H1",
    ]);
    expect(["2022-01-05", "2022-07-01"].map((iso) => halfOf(iso, dates))).toEqual(["H2", "H2"]);
  });

  it("end later for grades 9 and 12", () => {
    const dates = datesOf(2020);
    expect(([1, 8, 9, 10, 11, 12] as const).map((grade) => endForGrade(grade, dates))).toEqual([
      "2021-05-31",
      "2021-05-31",
      "2021-06-11",
      "2021-05-31",
      "2021-05-31",
      "2021-06-18",
    ]);
  });
});
