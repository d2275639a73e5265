// What a class's journal is told of its class and school when the year is opened, and told again at every refresh: the master is closed
// to teachers, so whatever their work needs of it stands in the journal.
import type { YearDates } from "../school/year-dates.ts";

export interface JournalFacts {
  /** "4.a" */
  readonly schoolClass: string;
  /** "2020_2021" */
  readonly year: string;
  readonly teacher: string;
  readonly teacherEmail: string;
  readonly pupilCount: number | null;
  readonly dates: YearDates;
  readonly priority: string | null;
  readonly events: readonly string[];
  readonly templatesFolder: string;
}
