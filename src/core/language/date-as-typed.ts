// Dates the way teachers type them, read into ISO with a code for everything worth a second look.
import { readPoint, type DatePoint } from "./date-point.ts";
import { shapeOf, startOfDate, startOfRest } from "./date-shape.ts";
import { isoDate, isoFromSerial, serialOf, type IsoDate } from "./iso-date.ts";
import { readMonth } from "./month-as-typed.ts";
import { isTimePart } from "./time-part.ts";
import { tidied } from "./typed-text.ts";

export type DateWarningCode =
  | "W_DATE_MISSING"
  | "W_DATE_INVALID"
  | "W_DATE_MONTH_ONLY"
  | "W_DATE_NO_YEAR"
  | "W_DATE_AMBIGUOUS"
  | "W_DATE_SERIAL"
  | "W_DATE_RANGE"
  | "W_DATE_TIME_PART";

export interface DateRead {
  /** The day that counts, of a range its first. */
  readonly iso: IsoDate | null;
  /** The last day of a range. */
  readonly isoEnd: IsoDate | null;
  /** What stood behind the date, as typed: "9.00–12.30". */
  readonly timeText: string | null;
  /** A plan row may stay at this level, a log entry needs a day. */
  readonly monthOnly: { readonly year: number; readonly month: number } | null;
  readonly warnings: readonly DateWarningCode[];
}

export interface DateContext {
  /** Gives the year that was not typed: September to December the first, January to August the second. */
  readonly schoolYear: { readonly startYear: number };
}

const SERIAL = /^\d{5}(?:[.,]\d+)?$/;
const BETWEEN_DAYS = /\s*(?:-|lidz)\s*/y;
const LONGEST_DATE = 80;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;
const HALF_A_YEAR_IN_DAYS = 183;

/**
 * Reads a typed date or a spreadsheet's serial number. Nothing throws: what cannot be read has no `iso` and the one
 * code W_DATE_INVALID. Weekday words and missing diacritics are tolerated; slashes are read day/month.
 */
export function readDate(typed: string | number, context: DateContext): DateRead {
  if (typeof typed === "number") {
    return readSerial(typed);
  }
  const text = tidied(typed);
  if (text === "") {
    return undated("W_DATE_MISSING");
  }
  if (text.length > LONGEST_DATE) {
    return undated("W_DATE_INVALID");
  }
  if (SERIAL.test(text)) {
    return readSerial(Number(text.replace(",", ".")));
  }
  const shape = shapeOf(text);
  return (
    readWholeMonth(shape, context) ?? readDays(text, shape, context) ?? undated("W_DATE_INVALID")
  );
}

function readSerial(serial: number): DateRead {
  const minutes = Math.round(serial * 24 * 60);
  const day = Math.floor(minutes / (24 * 60));
  const iso = day >= 10_000 && day <= 99_999 ? isoFromSerial(day) : null;
  if (iso === null) {
    return undated("W_DATE_INVALID");
  }
  const minuteOfDay = minutes - day * 24 * 60;
  if (minuteOfDay === 0) {
    return { ...undated("W_DATE_SERIAL"), iso };
  }
  const timeText = `${Math.floor(minuteOfDay / 60)}.${String(minuteOfDay % 60).padStart(2, "0")}`;
  return { ...undated("W_DATE_SERIAL", "W_DATE_TIME_PART"), iso, timeText };
}

function readWholeMonth(shape: string, context: DateContext): DateRead | null {
  const typed = readMonth(shape);
  if (!typed || (typed.year !== null && !isPlausible(typed.year))) {
    return null;
  }
  const year = typed.year ?? yearOfMonth(typed.month, context);
  return { ...undated("W_DATE_MONTH_ONLY"), monthOnly: { year, month: typed.month } };
}

function readDays(text: string, shape: string, context: DateContext): DateRead | null {
  const first = readPoint(shape, startOfDate(shape));
  if (!first) {
    return null;
  }
  BETWEEN_DAYS.lastIndex = first.end;
  const last = BETWEEN_DAYS.test(shape) ? readPoint(shape, BETWEEN_DAYS.lastIndex) : null;
  const range = last && resolveRange(first.point, last.point, context);
  if (last && range) {
    return withRest(range, text, shape, last.end);
  }
  const single = resolveDay(first.point, context);
  return single && withRest(single, text, shape, first.end);
}

function resolveDay(point: DatePoint, context: DateContext): DateRead | null {
  if (point.month === null) {
    return null;
  }
  const iso = plausibleDate(
    point.year ?? yearOfMonth(point.month, context),
    point.month,
    point.day,
  );
  return iso === null ? null : { ...undated(...oddities(point.year === null, point.slashes)), iso };
}

function resolveRange(first: DatePoint, last: DatePoint, context: DateContext): DateRead | null {
  const firstMonth = first.month ?? last.month;
  if (firstMonth === null || last.month === null) {
    return null;
  }
  const overNewYear = firstMonth * 100 + first.day > last.month * 100 + last.day ? 1 : 0;
  const firstYear =
    first.year ?? (last.year === null ? yearOfMonth(firstMonth, context) : last.year - overNewYear);
  const iso = plausibleDate(firstYear, firstMonth, first.day);
  const isoEnd = plausibleDate(last.year ?? firstYear + overNewYear, last.month, last.day);
  if (iso === null || isoEnd === null || iso > isoEnd) {
    return null;
  }
  const bothYearsTyped = first.year !== null && last.year !== null;
  if (overNewYear && !bothYearsTyped && serialOf(isoEnd) - serialOf(iso) > HALF_A_YEAR_IN_DAYS) {
    // "10.–9.10.2021." is a slip of the hand, not a year less a day.
    return null;
  }
  const noYear = first.year === null && last.year === null;
  const warnings = oddities(noYear, first.slashes || last.slashes);
  return { ...undated("W_DATE_RANGE", ...warnings), iso, isoEnd };
}

function withRest(read: DateRead, text: string, shape: string, end: number): DateRead | null {
  const rest = startOfRest(shape, end);
  if (rest === shape.length) {
    return read;
  }
  if (!isTimePart(shape.slice(rest))) {
    return null;
  }
  const timeText = text.slice(rest).replace(/^(?:\p{Pd}\s*|T(?=\d))/iu, "");
  return { ...read, timeText, warnings: [...read.warnings, "W_DATE_TIME_PART"] };
}

function yearOfMonth(month: number, { schoolYear }: DateContext): number {
  return month >= 9 ? schoolYear.startYear : schoolYear.startYear + 1;
}

function plausibleDate(year: number, month: number, day: number): IsoDate | null {
  return isPlausible(year) ? isoDate(year, month, day) : null;
}

function isPlausible(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

function oddities(noYear: boolean, slashes: boolean): DateWarningCode[] {
  return [
    ...(noYear ? (["W_DATE_NO_YEAR"] as const) : []),
    ...(slashes ? (["W_DATE_AMBIGUOUS"] as const) : []),
  ];
}

function undated(...warnings: DateWarningCode[]): DateRead {
  return { iso: null, isoEnd: null, timeText: null, monthOnly: null, warnings };
}
