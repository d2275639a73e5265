// The calendar on ISO text ("2020-11-06"). There is no clock and no time zone here, so a day is the same day everywhere.

/** A day as `YYYY-MM-DD`, always an existing one. */
export type IsoDate = string;

export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAYS_BEFORE_UNIX_EPOCH = 25569;

/** The day as ISO text, or null when the calendar has no such day. */
export function isoDate(year: number, month: number, day: number): IsoDate | null {
  const exists =
    [year, month, day].every(Number.isInteger) &&
    year >= 1 &&
    year <= 9999 &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= daysInMonth(year, month);
  return exists ? `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}` : null;
}

export function isIsoDate(text: string): boolean {
  const [, year, month, day] = ISO_DATE.exec(text) ?? [];
  return year !== undefined && isoDate(Number(year), Number(month), Number(day)) === text;
}

/** @throws when the text is no ISO date: a defect of the caller, people's own text goes through `readDate`. */
export function calendarDay(iso: IsoDate): CalendarDay {
  if (!isIsoDate(iso)) {
    throw new Error(`Not an ISO date: ${iso}`);
  }
  return {
    year: Number(iso.slice(0, 4)),
    month: Number(iso.slice(5, 7)),
    day: Number(iso.slice(8, 10)),
  };
}

/** Monday is 1, Sunday is 7. */
export function weekdayOf(iso: IsoDate): number {
  return modulo(serialOf(iso) + 5, 7) + 1;
}

export function addDays(iso: IsoDate, days: number): IsoDate {
  const moved = isoFromSerial(serialOf(iso) + days);
  if (moved === null) {
    throw new Error(`No calendar day ${days} days from ${iso}`);
  }
  return moved;
}

/** The spreadsheet's number of a day: whole days from 1899-12-30. */
export function serialOf(iso: IsoDate): number {
  const { year, month, day } = calendarDay(iso);
  // The year is counted from March, so that the leap day is its last day.
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468 + DAYS_BEFORE_UNIX_EPOCH;
}

/** The day of a whole spreadsheet serial, or null beyond the years 1–9999. */
export function isoFromSerial(serial: number): IsoDate | null {
  if (!Number.isInteger(serial)) {
    return null;
  }
  const days = serial - DAYS_BEFORE_UNIX_EPOCH + 719468;
  const era = Math.floor(days / 146097);
  const dayOfEra = days - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36524) -
      Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  return isoDate(era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, day);
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) {
    const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
    return leap ? 29 : 28;
  }
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function modulo(value: number, divisor: number): number {
  return ((value % divisor) + divisor) % divisor;
}

function padded(value: number, length: number): string {
  return String(value).padStart(length, "0");
}
