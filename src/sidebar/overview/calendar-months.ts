// A school year's events by month and day: what several classes did on a day stands once, with its classes.
import type { OverviewEntry } from "../../contract/school-overview.ts";

export interface CalendarDay {
  /** Of the month. */
  readonly day: number;
  readonly what: string;
  readonly labels: readonly string[];
}

export interface CalendarMonth {
  /** 1 to 12. */
  readonly month: number;
  readonly days: readonly CalendarDay[];
}

const SHOWN_KINDS = [
  "Klases aktivitātes",
  "Klases dalība izglītības iestādes pasākumos",
  "klases vecāku sapulce",
];

/** September to August. Days outside the year stand in their months all the same. */
export function calendarMonths(
  entries: readonly OverviewEntry[],
  year: string,
): readonly CalendarMonth[] {
  const months = Array.from({ length: 12 }, (_, at) => ((at + 8) % 12) + 1);
  const startYear = Number(year.slice(0, 4));
  return months.map((month) => {
    const prefix = `${month >= 9 ? startYear : startYear + 1}-${String(month).padStart(2, "0")}`;
    const days = new Map<string, { day: number; what: string; labels: string[] }>();
    for (const { date, kind, event, topic, label } of entries) {
      if (date?.startsWith(prefix) !== true || !SHOWN_KINDS.includes(kind)) {
        continue;
      }
      const what = event || topic || kind;
      const key = `${date}\n${what}`;
      const known = days.get(key);
      if (known === undefined) {
        days.set(key, { day: Number(date.slice(8)), what, labels: [label] });
      } else if (!known.labels.includes(label)) {
        known.labels.push(label);
      }
    }
    return { month, days: [...days.values()].sort((a, b) => a.day - b.day) };
  });
}
