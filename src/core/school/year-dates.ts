// The dates of one school year: set each year by the Cabinet of Ministers, edited by the deputy, never computed.
import { isIsoDate, type IsoDate } from "../language/iso-date.ts";
import type { Grade } from "./grade.ts";
import type { HalfYear } from "./half-year.ts";
import type { SchoolYear } from "./school-year.ts";

/** `end` is the last day of grades 1–8, 10 and 11. */
export const YEAR_DATE_FIELDS = [
  "h1Start",
  "h1End",
  "h2Start",
  "end",
  "endGrade9",
  "endGrade12",
] as const;
export type YearDateField = (typeof YEAR_DATE_FIELDS)[number];

/** `grade1` is the extra week of grade 1, which the school chooses itself. */
export type HolidayName = "autumn" | "winter" | "spring" | "grade1";

export interface Holiday {
  readonly name: HolidayName;
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** The only grades that have it; absent when all have. */
  readonly grades?: readonly Grade[];
}

export interface YearDates extends Readonly<Record<YearDateField, IsoDate>> {
  readonly schoolYear: SchoolYear;
  readonly holidays: readonly Holiday[];
}

/** A row of the table while a person still fills it in. */
export interface YearDatesDraft extends Readonly<Record<YearDateField, IsoDate | null>> {
  readonly schoolYear: SchoolYear;
  readonly holidays: readonly Holiday[];
}

export type MissingDate = YearDateField | "autumn" | "winter" | "spring";

export type YearDatesFault =
  | {
      readonly kind: "NOT_A_DATE";
      readonly field: YearDateField | HolidayName;
      readonly value: string;
    }
  | {
      readonly kind: "OUTSIDE_SCHOOL_YEAR";
      readonly field: YearDateField | HolidayName;
      readonly value: IsoDate;
    }
  | { readonly kind: "WRONG_ORDER"; readonly earlier: YearDateField; readonly later: YearDateField }
  | { readonly kind: "HOLIDAY_ENDS_BEFORE_IT_STARTS"; readonly holiday: Holiday };

const REQUIRED_HOLIDAYS = ["autumn", "winter", "spring"] as const;
const ORDER: readonly (readonly [YearDateField, YearDateField])[] = [
  ["h1Start", "h1End"],
  ["h1End", "h2Start"],
  ["h2Start", "end"],
  ["end", "endGrade9"],
  ["end", "endGrade12"],
];

/** What a person must still fill in; everything when the year has no row at all. */
export function missingDates(draft: YearDatesDraft | undefined): MissingDate[] {
  return [
    ...YEAR_DATE_FIELDS.filter((field) => !draft?.[field]),
    ...REQUIRED_HOLIDAYS.filter(
      (name) => !draft?.holidays.some((holiday) => holiday.name === name),
    ),
  ];
}

/** The row when nothing is missing, else null. Whether the dates make sense is `yearDatesFaults`' question. */
export function completeYearDates(draft: YearDatesDraft | undefined): YearDates | null {
  return draft && isComplete(draft) ? draft : null;
}

function isComplete(draft: YearDatesDraft): draft is YearDates {
  return missingDates(draft).length === 0;
}

/** What is wrong with the dates that stand in an edited row; missing ones are no fault here. */
export function yearDatesFaults(draft: YearDatesDraft): YearDatesFault[] {
  const typed = [
    ...YEAR_DATE_FIELDS.map((field) => ({ field, value: draft[field] })),
    ...draft.holidays.flatMap(({ name, from, to }) => [
      { field: name, value: from },
      { field: name, value: to },
    ]),
  ];
  return [
    ...typed.flatMap(({ field, value }) => dateFault(field, value, draft.schoolYear)),
    ...ORDER.flatMap(([earlier, later]) => orderFault(draft, earlier, later)),
    ...draft.holidays
      .filter(({ from, to }) => to < from)
      .map((holiday) => ({ kind: "HOLIDAY_ENDS_BEFORE_IT_STARTS" as const, holiday })),
  ];
}

function dateFault(
  field: YearDateField | HolidayName,
  value: string | null,
  { startYear }: SchoolYear,
): YearDatesFault[] {
  if (value === null) {
    return [];
  }
  if (!isIsoDate(value)) {
    return [{ kind: "NOT_A_DATE", field, value }];
  }
  const inside = value >= `${startYear}-08-01` && value <= `${startYear + 1}-08-31`;
  return inside ? [] : [{ kind: "OUTSIDE_SCHOOL_YEAR", field, value }];
}

function orderFault(
  draft: YearDatesDraft,
  earlier: YearDateField,
  later: YearDateField,
): YearDatesFault[] {
  const first = draft[earlier];
  const second = draft[later];
  const sameDayFits = earlier === "end";
  const wrong = first && second && (first > second || (first === second && !sameDayFits));
  return wrong ? [{ kind: "WRONG_ORDER", earlier, later }] : [];
}

/** Before the second half's first day is H1, so the winter holidays belong to it. */
export function halfOf(iso: IsoDate, dates: Pick<YearDates, "h2Start">): HalfYear {
  return iso < dates.h2Start ? "H1" : "H2";
}

/** The last school day of a grade: 9 and 12 end later. */
export function endForGrade(grade: Grade, dates: YearDates): IsoDate {
  if (grade === 9) {
    return dates.endGrade9;
  }
  return grade === 12 ? dates.endGrade12 : dates.end;
}
