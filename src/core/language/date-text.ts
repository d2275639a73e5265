// Dates as Latvian documents print them: "06.11.2020." in cells, "2020. gada 6. novembris" in running text.
import { calendarDay, type IsoDate } from "./iso-date.ts";
import { monthName, type MonthCase } from "./months.ts";

/** `dd.mm.gggg.` with the final dot. */
export function printDate(iso: IsoDate): string {
  return `${iso.slice(8, 10)}.${iso.slice(5, 7)}.${iso.slice(0, 4)}.`;
}

/** "2020. gada 6. novembris"; the locative "2020. gada 6. novembrī" answers "when". */
export function printLongDate(iso: IsoDate, wordCase: MonthCase = "nominative"): string {
  const { year, month, day } = calendarDay(iso);
  return `${year}. gada ${day}. ${monthName(month, wordCase)}`;
}
