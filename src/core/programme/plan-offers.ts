// What a year plan may begin with: the school's events with their usual time, and topics for the age of the class.
import type { IsoDate } from "../language/iso-date.ts";
import { printDate } from "../language/date-text.ts";
import { bandOf } from "../school/grade-band.ts";
import type { Grade } from "../school/grade.ts";
import type { YearDates } from "../school/year-dates.ts";
import { SCHOOL_EVENTS } from "./school-events.ts";
import { suggestedTopics, type SuggestedTopic } from "./topic-bank.ts";

export interface OfferedEvent {
  readonly name: string;
  /** When it usually is, in Latvian; "" for an event of the school's own. */
  readonly usualTime: string;
  /** As a person would type it: a day that is always the same, else the month; "" where nobody can guess. */
  readonly date: string;
}

export interface PlanOffers {
  readonly events: readonly OfferedEvent[];
  readonly topics: readonly SuggestedTopic[];
}

/** Events on the same day every year: their calendar day, or the first day of school. */
const FIXED_DAYS: Readonly<Record<string, (dates: YearDates) => IsoDate>> = {
  "Zinību diena": ({ h1Start }) => h1Start,
  "Lāčplēša diena": ({ schoolYear }) => `${schoolYear.startYear}-11-11`,
};

/** @param names the school's events, as the school keeps them */
export function planOffers(
  names: readonly string[],
  { grade, dates }: { readonly grade: Grade; readonly dates: YearDates },
): PlanOffers {
  return {
    events: names.flatMap((name) => offeredEvent(name, grade, dates)),
    topics: suggestedTopics(bandOf(grade)),
  };
}

function offeredEvent(name: string, grade: Grade, dates: YearDates): OfferedEvent[] {
  const known = SCHOOL_EVENTS.find(({ text }) => text === name.trim());
  if (known === undefined) {
    return [{ name, usualTime: "", date: "" }];
  }
  const { usualTime, months, grades } = known;
  const day = FIXED_DAYS[known.text]?.(dates);
  return grades !== null && !grades.includes(grade)
    ? []
    : [{ name, usualTime, date: day === undefined ? monthOf(months, dates) : printDate(day) }];
}

/** "11.2020" for what always falls in one month. */
function monthOf([month, ...others]: readonly number[], { schoolYear }: YearDates): string {
  if (month === undefined || others.length > 0) {
    return "";
  }
  const year = month >= 9 ? schoolYear.startYear : schoolYear.startYear + 1;
  return `${String(month).padStart(2, "0")}.${year}`;
}
