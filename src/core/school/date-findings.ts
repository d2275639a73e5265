// What a day is to a class: outside its year, a weekend, a holiday. Each warns, none forbids.
import { weekdayOf, type IsoDate } from "../language/iso-date.ts";
import type { Grade } from "./grade.ts";
import { endForGrade, type Holiday, type YearDates } from "./year-dates.ts";

export type DateFindingCode = "W_OUTSIDE_YEAR" | "W_WEEKEND" | "W_HOLIDAY";

const SATURDAY = 6;

/** Public holidays are not in the table, so they are not found. Of a range, ask about its first day. */
export function dateFindings(iso: IsoDate, grade: Grade, dates: YearDates): DateFindingCode[] {
  const codes: DateFindingCode[] = [];
  if (iso < dates.h1Start || iso > endForGrade(grade, dates)) {
    codes.push("W_OUTSIDE_YEAR");
  }
  if (weekdayOf(iso) >= SATURDAY) {
    codes.push("W_WEEKEND");
  }
  if (dates.holidays.some((holiday) => isFree(iso, grade, holiday))) {
    codes.push("W_HOLIDAY");
  }
  return codes;
}

function isFree(iso: IsoDate, grade: Grade, { from, to, grades }: Holiday): boolean {
  return from <= iso && iso <= to && (grades === undefined || grades.includes(grade));
}
