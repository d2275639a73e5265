// A month without a day, as plans have it: "09.2020", "2020-09", "2020. gada septembris", "septembrī".
import { readMonthWord } from "./months.ts";

export interface TypedMonth {
  readonly year: number | null;
  /** 1–12 */
  readonly month: number;
}

const YEAR_WORD = "(?:\\s*(?:gad[a-z]*|g)\\b)?\\.?";
const MONTH_FIRST = new RegExp(`^(\\d{1,2})\\s*[./-]\\s*(\\d{4})\\.?${YEAR_WORD}$`);
const YEAR_FIRST = /^(\d{4})[./-](\d{1,2})\.?$/;
const WORD = new RegExp(
  `^(?:(\\d{4})\\.?${YEAR_WORD},?\\s*)?([a-z]+)\\.?(?:,?\\s*(\\d{4})\\.?${YEAR_WORD})?$`,
);

/** Takes a date's shape; null when it is anything but a month. */
export function readMonth(shape: string): TypedMonth | null {
  const [, month, year] = MONTH_FIRST.exec(shape) ?? [];
  if (year !== undefined) {
    return existing(Number(month), Number(year));
  }
  const [, isoYear, isoMonth] = YEAR_FIRST.exec(shape) ?? [];
  if (isoYear !== undefined) {
    return existing(Number(isoMonth), Number(isoYear));
  }
  const [, yearBefore, word, yearAfter] = WORD.exec(shape) ?? [];
  const typedYear = yearBefore ?? yearAfter;
  return existing(readMonthWord(word ?? ""), typedYear === undefined ? null : Number(typedYear));
}

function existing(month: number | null, year: number | null): TypedMonth | null {
  return month !== null && month >= 1 && month <= 12 ? { year, month } : null;
}
