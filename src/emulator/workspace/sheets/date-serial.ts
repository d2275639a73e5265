// Dates as Sheets counts them: days since 30 December 1899, the time of day as a fraction.
// https://developers.google.com/workspace/sheets/api/reference/rest/v4/DateTimeRenderOption

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

export interface DateParts {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  /** 0 is Sunday. */
  readonly weekday: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/** Null when there is no such day. */
export function serialOf(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  date.setUTCFullYear(year);
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? (date.getTime() - EPOCH) / DAY : null;
}

export function partsOf(serial: number): DateParts {
  const date = new Date(EPOCH + Math.round(serial * 86_400) * 1000);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
  };
}
