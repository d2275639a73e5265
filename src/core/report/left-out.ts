// Entries that the half-year report leaves out, and why: the teacher sees them and can set them right.
import type { ClassRecord, RecordedEntry } from "../journal/class-record.ts";
import type { TypedDate } from "../journal/typed-entry.ts";
import { readDate, type DateRead } from "../language/date-as-typed.ts";
import { isoDate } from "../language/iso-date.ts";
import type { ReportCategoryCode } from "../programme/report-categories.ts";
import type { HalfYear } from "../school/half-year.ts";
import { halfOf, type YearDates } from "../school/year-dates.ts";

export type LeftOutReason =
  | "NO_DATE"
  | "INVALID_DATE"
  | "MONTH_ONLY"
  | "DUPLICATE"
  /** A row of `Uzskaite` that none of the six categories can be read from. */
  | "NO_CATEGORY";

export interface LeftOutEntry {
  readonly reason: LeftOutReason;
  readonly category: ReportCategoryCode | null;
  readonly tab: "log" | "contacts";
  readonly rowNumber: number;
  /** Null for a row typed by hand. */
  readonly id: string | null;
  readonly date: TypedDate;
  readonly text: string;
}

/** Of both halves those whose half nobody can tell. */
export function leftOut(record: ClassRecord, half: HalfYear): readonly LeftOutEntry[] {
  const { dates } = record.context;
  const isOfHalf = (date: DateRead): boolean => (halfOfDate(date, dates) ?? half) === half;
  const uncounted = record.entries.filter(
    ({ reading }) => !reading.counted && isOfHalf(reading.date),
  );
  const uncategorised = record.uncategorised.filter((row) => isOfHalf(readDate(row.date, dates)));
  return [
    ...uncounted.map((entry) => ({
      reason: reasonOf(entry),
      category: entry.category,
      tab: entry.tab,
      ...placeOf(entry.row),
      text: entry.reading.entry.text,
    })),
    ...uncategorised.map((row) => ({
      reason: "NO_CATEGORY" as const,
      category: null,
      tab: "log" as const,
      ...placeOf(row),
      text: row.text,
    })),
  ];
}

/** A month alone belongs where its last school days are. */
function halfOfDate({ iso, monthOnly }: DateRead, dates: YearDates): HalfYear | null {
  const day = monthOnly === null ? iso : isoDate(monthOnly.year, monthOnly.month, 28);
  return day === null ? null : halfOf(day, dates);
}

function reasonOf({ reading: { date } }: RecordedEntry): LeftOutReason {
  if (date.iso !== null) {
    return "DUPLICATE";
  }
  if (date.warnings.includes("W_DATE_MISSING")) {
    return "NO_DATE";
  }
  return date.monthOnly === null ? "INVALID_DATE" : "MONTH_ONLY";
}

function placeOf({ rowNumber, id, date }: RecordedEntry["row"]) {
  return { rowNumber, id, date };
}
