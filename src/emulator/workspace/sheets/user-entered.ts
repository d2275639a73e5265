// What Sheets makes of a text as if a person had typed it: numbers, percents, dates, times, TRUE and FALSE, formulas, or text.
import { serialOf } from "./date-serial.ts";
import type { SheetLocale } from "./locale.ts";
import type { ExtendedValue, NumberFormat } from "./spreadsheet-state.ts";

export interface Entered {
  readonly value: ExtendedValue;
  /** The format a cell takes on when it has none of its own. */
  readonly format?: NumberFormat;
}

/** `isPlainText`: the cell's format is text, so nothing but a formula's sign is read out of it. */
export function readUserEntered(text: string, locale: SheetLocale, isPlainText = false): Entered {
  if (isPlainText) {
    return { value: { stringValue: text } };
  }
  if (text.startsWith("'")) {
    return { value: { stringValue: text.slice(1) } };
  }
  if (text.startsWith("=") && text.length > 1) {
    return { value: { formulaValue: text } };
  }
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) {
    return { value: { boolValue: trimmed.toLowerCase() === "true" } };
  }
  return (
    readNumber(trimmed, locale) ?? readDateTime(trimmed, locale) ?? { value: { stringValue: text } }
  );
}

function readNumber(text: string, locale: SheetLocale): Entered | null {
  const decimal = locale.decimal === "," ? "," : "\\.";
  const group = locale.decimal === "," ? "[ \\u00a0]" : ",";
  const shape = new RegExp(
    `^([+-]?)(\\d+|\\d{1,3}(?:${group}\\d{3})+)?(?:${decimal}(\\d*))?(?:[eE]([+-]?\\d+))?(%?)$`,
  );
  const match = shape.exec(text);
  if (match === null || (match[2] === undefined && (match[3] ?? "") === "")) {
    return null;
  }
  const [, sign, whole = "0", fraction = "", exponent = "0", percent] = match;
  const digits = whole.replace(/\D/g, "");
  const number = Number(`${sign ?? ""}${digits}.${fraction === "" ? "0" : fraction}e${exponent}`);
  if (!Number.isFinite(number)) {
    return null;
  }
  if (percent === "%") {
    const pattern = fraction === "" ? "0%" : "0.00%";
    return { value: { numberValue: number / 100 }, format: { type: "PERCENT", pattern } };
  }
  return { value: { numberValue: number } };
}

const TIME = String.raw`(\d{1,2}):(\d{2})(?::(\d{2}))?`;

function readDateTime(text: string, locale: SheetLocale): Entered | null {
  const timeOnly = new RegExp(`^${TIME}$`).exec(text);
  if (timeOnly !== null) {
    const time = timeOf(timeOnly[1], timeOnly[2], timeOnly[3]);
    return time === null
      ? null
      : { value: { numberValue: time }, format: { type: "TIME", pattern: locale.time } };
  }
  const match = new RegExp(`^(\\S+?)\\.?(?:[ T]+${TIME})?$`).exec(text);
  const serial = match === null ? null : readDate(match[1] ?? "", locale);
  if (match === null || serial === null) {
    return null;
  }
  if (match[2] === undefined) {
    return { value: { numberValue: serial }, format: { type: "DATE", pattern: locale.date } };
  }
  const time = timeOf(match[2], match[3], match[4]);
  return time === null
    ? null
    : {
        value: { numberValue: serial + time },
        format: { type: "DATE_TIME", pattern: locale.dateTime },
      };
}

function readDate(text: string, locale: SheetLocale): number | null {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  if (iso !== null) {
    return serialOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  }
  const local = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})$/.exec(text);
  if (local === null || (local[2] === "." && !locale.dayFirst)) {
    return null;
  }
  const [first, second] = [Number(local[1]), Number(local[3])];
  const [day, month] = locale.dayFirst ? [first, second] : [second, first];
  return serialOf(fullYear(local[4] ?? ""), month, day);
}

/** Two digits mean 1930 to 2029. */
function fullYear(digits: string): number {
  const year = Number(digits);
  return digits.length === 4 ? year : year + (year < 30 ? 2000 : 1900);
}

function timeOf(hour = "", minute = "", second = "0"): number | null {
  const [h, m, s] = [Number(hour), Number(minute), Number(second)];
  return h < 24 && m < 60 && s < 60 ? (h * 3600 + m * 60 + s) / 86_400 : null;
}
