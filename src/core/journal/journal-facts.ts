// What a class's journal is told of its class and school when the year is opened, and told again at every refresh: the master is closed
// to teachers, so whatever their work needs of it stands in the journal.
import type { IsoDate } from "../language/iso-date.ts";
import type { YearDates } from "../school/year-dates.ts";

export interface JournalFacts {
  /** "4.a" */
  readonly schoolClass: string;
  /** "2020_2021" */
  readonly year: string;
  readonly teacher: string;
  /** "Gata Ķiršpurva": as the forms print it. */
  readonly teacherGenitive: string;
  readonly teacherGender: "S" | "V" | "unknown";
  readonly teacherEmail: string;
  readonly pupilCount: number | null;
  readonly dates: YearDates;
  readonly priority: string | null;
  readonly events: readonly string[];
  readonly templatesFolder: string;
  readonly forms: CopiedForms;
  /** As the settings spell them: "Rūjienas vidusskolas", "Rūjienas vidusskolā", "Rūjienā". */
  readonly schoolGenitive: string;
  readonly schoolLocative: string;
  readonly placeLocative: string;
  readonly periodWord: "pusgada" | "semestra";
  /** When the plan and the reports are due; null where the school sets no day. */
  readonly deadlines: Deadlines;
}

/** The forms that a teacher's own click copies. */
export const COPIED_FORMS = ["event-analysis", "meeting-minutes"] as const;
export type CopiedForm = (typeof COPIED_FORMS)[number];

/** The ids of their templates: who may read the template folder through the domain alone cannot list it. */
export type CopiedForms = Readonly<Partial<Record<CopiedForm, string>>>;

export interface Deadlines {
  readonly plan: IsoDate | null;
  readonly report1: IsoDate | null;
  readonly report2: IsoDate | null;
}

export const NO_DEADLINES: Deadlines = { plan: null, report1: null, report2: null };
