// Showing a number by a pattern: "0", "#,##0.00", "0%", "dd.mm.yyyy.", "yyyy-mm-dd hh:mm", "@".
// https://developers.google.com/workspace/sheets/api/guides/formats
import { partsOf } from "./date-serial.ts";
import type { DateParts } from "./date-serial.ts";
import type { SheetLocale } from "./locale.ts";
import type { NumberFormat } from "./spreadsheet-state.ts";

const DATE_TYPES = new Set(["DATE", "TIME", "DATE_TIME"]);

export function isDateFormat(format: NumberFormat | undefined): boolean {
  return format?.type !== undefined && DATE_TYPES.has(format.type);
}

export function formatNumber(
  value: number,
  format: NumberFormat | undefined,
  locale: SheetLocale,
): string {
  const pattern = patternOf(format, locale);
  if (pattern === "" || pattern === "@" || pattern === "General") {
    return generalNumber(value, locale);
  }
  return isDateFormat(format)
    ? formatDate(value, pattern, locale)
    : formatDecimal(value, pattern, locale);
}

function patternOf(format: NumberFormat | undefined, locale: SheetLocale): string {
  if (format?.pattern !== undefined && format.pattern !== "") {
    return format.pattern;
  }
  switch (format?.type) {
    case "DATE":
      return locale.date;
    case "TIME":
      return locale.time;
    case "DATE_TIME":
      return locale.dateTime;
    case "PERCENT":
      return "0.00%";
    case "NUMBER":
      return "#,##0.00";
    default:
      return "";
  }
}

/** Ten significant digits at most, as an unformatted cell shows. */
export function generalNumber(value: number, locale: SheetLocale): string {
  const text = String(Number(value.toPrecision(10)));
  return text.replace("e+", "E+").replace("e-", "E-").replace(".", locale.decimal);
}

function formatDecimal(value: number, pattern: string, locale: SheetLocale): string {
  const sections = pattern.split(";");
  const section = (value < 0 ? sections[1] : value === 0 ? sections[2] : undefined) ?? sections[0];
  const isSigned = value < 0 && sections[1] === undefined;
  const placeholders = /[#0?][#0?,]*(?:\.[#0?]+)?|\.[#0?]+/;
  const shape = placeholders.exec(section ?? "")?.[0];
  const literal = (text: string): string => text.replace(/\\(.)|"([^"]*)"/g, "$1$2");
  if (section === undefined || shape === undefined) {
    return literal(section ?? "");
  }
  const scaled = Math.abs(value) * (section.includes("%") ? 100 : 1);
  const [before = "", after = ""] = section.split(shape);
  const digits = digitsOf(scaled, shape, locale);
  return `${isSigned ? "-" : ""}${literal(before)}${digits}${literal(after)}`;
}

function digitsOf(value: number, shape: string, locale: SheetLocale): string {
  const [wholeShape = "", fractionShape = ""] = shape.split(".");
  const [whole = "0", fraction = ""] = value.toFixed(fractionShape.length).split(".");
  const least = wholeShape.replace(/[^0]/g, "").length;
  const padded = (whole === "0" && least === 0 ? "" : whole).padStart(least, "0");
  const grouped = wholeShape.includes(",")
    ? padded.replace(/\B(?=(\d{3})+$)/g, locale.group)
    : padded;
  const kept = fractionShape.replace(/[^0]/g, "").length;
  let shown = fraction;
  while (shown.length > kept && shown.endsWith("0")) {
    shown = shown.slice(0, -1);
  }
  return shown === "" ? grouped : grouped + locale.decimal + shown;
}

const DATE_TOKEN = /"[^"]*"|\\.|y+|m+|d+|h+|s+|am\/pm|a\/p|[^ymdhs"\\]/gi;

function formatDate(value: number, pattern: string, locale: SheetLocale): string {
  const parts = partsOf(value);
  const isTwelveHours = /am\/pm|a\/p/i.test(pattern);
  const tokens = pattern.match(DATE_TOKEN) ?? [];
  const fields = tokens.map((token) => token.toLowerCase());
  return tokens
    .map((token, i) =>
      /^m{1,2}$/i.test(token) && isMinute(fields, i)
        ? pad(parts.minute, token.length)
        : dateField(token, parts, isTwelveHours, locale),
    )
    .join("");
}

/** "m" means minutes after hours or before seconds. */
function isMinute(fields: readonly string[], at: number): boolean {
  const isField = (field: string): boolean => /^[ymdhs]+$/.test(field);
  const before = fields.slice(0, at).filter(isField).at(-1);
  const after = fields.slice(at + 1).find(isField);
  return before?.startsWith("h") === true || after?.startsWith("s") === true;
}

function dateField(
  token: string,
  parts: DateParts,
  isTwelveHours: boolean,
  locale: SheetLocale,
): string {
  switch (token.toLowerCase()) {
    case "yyyy":
    case "yyy":
      return pad(parts.year, 4);
    case "yy":
    case "y":
      return pad(parts.year % 100, 2);
    case "mmmm":
      return locale.months[parts.month - 1] ?? "";
    case "mmm":
      return (locale.months[parts.month - 1] ?? "").slice(0, 3);
    case "mm":
    case "m":
      return pad(parts.month, token.length);
    case "dddd":
      return locale.days[parts.weekday] ?? "";
    case "ddd":
      return (locale.days[parts.weekday] ?? "").slice(0, 3);
    case "dd":
    case "d":
      return pad(parts.day, token.length);
    case "hh":
    case "h":
      return pad(isTwelveHours ? parts.hour % 12 || 12 : parts.hour, token.length);
    case "ss":
    case "s":
      return pad(parts.second, token.length);
    case "am/pm":
      return parts.hour < 12 ? "AM" : "PM";
    case "a/p":
      return parts.hour < 12 ? "A" : "P";
    default:
      return token.startsWith('"') ? token.slice(1, -1) : token.replace(/^\\/, "");
  }
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, "0");
}
