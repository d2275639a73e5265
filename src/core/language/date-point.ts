// One day as typed, perhaps without its year or, as the first of a range, its month: "6.11.", "2020. gada 9.".
import { readMonthWord } from "./months.ts";

export interface DatePoint {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number;
  /** Written with slashes, so that day and month may be meant the other way round. */
  readonly slashes: boolean;
}

export interface FoundPoint {
  readonly point: DatePoint;
  /** Where the point ends in the shape. */
  readonly end: number;
}

const YEAR_FIRST = /(\d{4})([./-])\s*(\d{1,2})\2\s*(\d{1,2})(?!\d)\.?/y;
const WITH_WORD =
  /(?:(\d{4})\.?\s*(?:gad[a-z]*|g\.?)?,?\s*)?(\d{1,2})\.?\s*([a-z]+)\.?(?:\s*,?\s*(\d{4})(?!\d)\.?(?:\s*(?:gad[a-z]*|g\b)\.?)?)?/y;
const DASHED = /(\d{1,2})-(\d{1,2})-(\d{4})(?!\d)\.?/y;
// Two digits before ".30" or ":30" are an hour, not a year: "6.11. 18.30".
const NUMERIC =
  /(\d{1,2})\s*([./])\s*(\d{1,2})(?!\d)(?:\s*\2\s*(\d{4}(?!\d)|\d{2}(?!\d|[.:]\d)))?\s*\.?(?:\s*(?:gad[a-z]*|g\b)\.?)?/y;
const DAY_ONLY = /(?:(\d{4})\.?\s*(?:gad[a-z]*|g\.?)\s*)?(\d{1,2})(?!\d)\.?/y;

/** The day that begins at `at` of a date's shape, or null. Whether the calendar has it is not asked here. */
export function readPoint(shape: string, at: number): FoundPoint | null {
  return (
    find(YEAR_FIRST, shape, at, ([, year, separator, month, day]) =>
      point(year, Number(month), day, separator === "/"),
    ) ??
    find(WITH_WORD, shape, at, ([, yearBefore, day, word, yearAfter]) => {
      const month = readMonthWord(word ?? "");
      return month === null ? null : point(yearBefore ?? yearAfter, month, day, false);
    }) ??
    find(DASHED, shape, at, ([, day, month, year]) => point(year, Number(month), day, false)) ??
    find(NUMERIC, shape, at, ([, day, separator, month, year]) =>
      point(year, Number(month), day, separator === "/"),
    ) ??
    find(DAY_ONLY, shape, at, ([, year, day]) => point(year, null, day, false))
  );
}

function find(
  pattern: RegExp,
  shape: string,
  at: number,
  read: (groups: readonly (string | undefined)[]) => DatePoint | null,
): FoundPoint | null {
  pattern.lastIndex = at;
  const match = pattern.exec(shape);
  const found = match && read(match);
  return found ? { point: found, end: pattern.lastIndex } : null;
}

function point(
  year: string | undefined,
  month: number | null,
  day: string | undefined,
  slashes: boolean,
): DatePoint {
  return { year: year === undefined ? null : fullYear(year), month, day: Number(day), slashes };
}

function fullYear(year: string): number {
  return year.length === 2 ? 2000 + Number(year) : Number(year);
}
