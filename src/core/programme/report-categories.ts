// The six rows and four columns of the half-year report (annex 5). Log entries are typed by these
// rows, and the report prints them in this order.

export type ReportCategoryCode =
  | "CLASS_HOUR"
  | "CLASS_ACTIVITY"
  | "SCHOOL_EVENT"
  | "RESEARCH_INDIVIDUAL"
  | "PARENT_COOPERATION"
  | "SUPPORT_STAFF";

export interface ReportCategory {
  readonly code: ReportCategoryCode;
  /** 1–6, the order of the rows. */
  readonly order: number;
  /** As annex 5 prints the row. */
  readonly text: string;
  /** Short enough for a drop-down. */
  readonly shortText: string;
  /** The report and the master carry no name and no free text about a person in these rows. */
  readonly aboutPersons: boolean;
}

/** Annex 5, in the printed order. */
export const REPORT_CATEGORIES: readonly ReportCategory[] = [
  {
    code: "CLASS_HOUR",
    order: 1,
    text: "Klases audzināšanas stundas tēma",
    shortText: "Klases audzināšanas stundas tēma",
    aboutPersons: false,
  },
  {
    code: "CLASS_ACTIVITY",
    order: 2,
    text: "Klases aktivitātes",
    shortText: "Klases aktivitātes",
    aboutPersons: false,
  },
  {
    code: "SCHOOL_EVENT",
    order: 3,
    text: "Klases dalība izglītības iestādes pasākumos",
    shortText: "Klases dalība izglītības iestādes pasākumos",
    aboutPersons: false,
  },
  {
    code: "RESEARCH_INDIVIDUAL",
    order: 4,
    text: "Izglītojamo izpēte, individuālais darbs ar izglītojamo",
    shortText: "Izglītojamo izpēte, individuālais darbs ar izglītojamo",
    aboutPersons: true,
  },
  {
    code: "PARENT_COOPERATION",
    order: 5,
    text: "Sadarbība ar vecākiem, individuālas sarunas, telefonsarunas, īsziņas, sarakste, e-klase",
    shortText: "Sadarbība ar vecākiem",
    aboutPersons: true,
  },
  {
    code: "SUPPORT_STAFF",
    order: 6,
    text: "Sadarbība ar atbalsta personālu",
    shortText: "Sadarbība ar atbalsta personālu",
    aboutPersons: true,
  },
];

/** The header of annex 5, left to right. */
export const REPORT_COLUMNS = [
  "Datums",
  "Audzināšanas darbs",
  "Kas izdevās?",
  "Kas sagādāja grūtības?",
] as const;
