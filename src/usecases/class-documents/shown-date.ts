// A date as a document prints it: as a person typed it, or the day that a spreadsheet made a number of.
import { printDate } from "../../core/language/date-text.ts";
import { readDate } from "../../core/language/date-as-typed.ts";
import type { TypedDate } from "../../core/journal/typed-entry.ts";
import type { SchoolYear } from "../../core/school/school-year.ts";

export function shownDate(typed: TypedDate, schoolYear: SchoolYear): string {
  if (typeof typed === "string") {
    return typed;
  }
  const { iso, timeText } = readDate(typed, { schoolYear });
  return iso === null ? String(typed) : [printDate(iso), timeText ?? ""].join(" ").trim();
}
