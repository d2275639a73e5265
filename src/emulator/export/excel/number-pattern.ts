// Google's number patterns in Excel's: nearly the same language. Excel must be told where a full stop is only a full stop, and whose
// words for months and days to use.
import { localeOf } from "../../workspace/sheets/locale.ts";
import { isDateFormat } from "../../workspace/sheets/number-format.ts";
import type { NumberFormat } from "../../workspace/sheets/spreadsheet-state.ts";

/** Excel's number of the Latvian language. */
const LATVIAN = "[$-426]";

export function excelPattern(format: NumberFormat | undefined, locale: string): string {
  const pattern = patternOf(format, locale);
  return isDateFormat(format) ? datePattern(pattern, locale) : pattern;
}

function patternOf(format: NumberFormat | undefined, locale: string): string {
  if (format?.pattern !== undefined && format.pattern !== "") {
    return format.pattern;
  }
  const usual = localeOf(locale);
  switch (format?.type) {
    case "DATE":
      return usual.date;
    case "TIME":
      return usual.time;
    case "DATE_TIME":
      return usual.dateTime;
    case "PERCENT":
      return "0.00%";
    case "NUMBER":
      return "#,##0.00";
    case "TEXT":
      return "@";
    default:
      return "General";
  }
}

/** A full stop stays bare only before a zero, where it stands for parts of a second. */
function datePattern(pattern: string, locale: string): string {
  const escaped = pattern.replace(/"[^"]*"|\\.|\.(?!0)|am\/pm|a\/p/gi, (token) =>
    token === "." ? "\\." : /^a/i.test(token) ? token.toUpperCase() : token,
  );
  const hasWords = /mmm|ddd/i.test(pattern);
  return hasWords && locale.startsWith("lv") ? LATVIAN + escaped : escaped;
}
