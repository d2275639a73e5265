// The documents of the school (8.1–8.6) and of a class teacher (9.1–9.13), and where each lives.

export type DocumentType =
  "YearPlan" | "HalfYearReport" | "EventAnalysis" | "MeetingMinutes" | "ParentContactLog";

/**
 * FILE: made in the class folder. FOLDER: a folder for what the teacher puts there. EXTERNAL: lives in
 * another system or on paper, at most a link or a tick is kept. NEVER: must not be put into the Drive.
 */
export type Keeping = "FILE" | "FOLDER" | "EXTERNAL" | "NEVER";

export interface SchoolDocument {
  /** The number as printed. A point that names two things stands twice. */
  readonly point: string;
  readonly level: "school" | "class";
  readonly text: string;
  readonly keeping: Keeping;
  readonly type: DocumentType | null;
  /** First and last grade it concerns; null for all. */
  readonly grades: readonly [number, number] | null;
  readonly annex: number | null;
  /** ISO date of the amendment noted at the point. */
  readonly amendedOn: string | null;
}

const YEAR_PLAN =
  "Klases audzinātāja audzināšanas stundu, ārpusstundu pasākumu tematiskais darba plāns mācību gadam";

/**
 * Points 8.1–9.13. 9.3 and 9.4 are one type: the printed 9.4 is the fourth band of 9.3. Research (9.2)
 * is a folder with restricted access; 9.1 is the class folder itself.
 */
export const SCHOOL_DOCUMENTS: readonly SchoolDocument[] = [
  ofSchool("8.1", "EXTERNAL", "Skolas nolikums"),
  ofSchool("8.2", "EXTERNAL", "Skolas audzināšanas programma"),
  ofSchool("8.3", "EXTERNAL", "Skolas iekšējās kārtības noteikumi"),
  ofSchool("8.4", "EXTERNAL", "Skolas darba plāns mācību gadam"),
  ofSchool("8.5", "NEVER", "Skolēnu personu lietas"),
  ofSchool("8.6", "EXTERNAL", "Drošības noteikumi"),
  ofClass("9.1", "FOLDER", "Klases audzinātāja mape"),
  ofClass("9.2", "FOLDER", "Skolēnu izpētes materiāli"),
  ofClass("9.3", "FILE", YEAR_PLAN, { type: "YearPlan", grades: [1, 3], annex: 1 }),
  ofClass("9.3", "FILE", YEAR_PLAN, { type: "YearPlan", grades: [4, 6], annex: 2 }),
  ofClass("9.3", "FILE", YEAR_PLAN, { type: "YearPlan", grades: [7, 9], annex: 3 }),
  ofClass("9.4", "FILE", "10. – 12.klašu grupai (skatīt 4.pielikumu)", {
    type: "YearPlan",
    grades: [10, 12],
    annex: 4,
  }),
  ofClass("9.5", "FILE", "Pusgada atskaite par audzināšanas darbu klasē (skatīt 5.pielikumu)", {
    type: "HalfYearReport",
    annex: 5,
    amendedOn: "2020-11-06",
  }),
  ofClass("9.6", "EXTERNAL", "E-klases žurnāls"),
  ofClass("9.7", "EXTERNAL", "Drošības instruktažas"),
  ofClass(
    "9.8",
    "FOLDER",
    "Ārpusstundu aktivitāšu materiāli (foto, diplomu, pateicības u.c. apstiprinājumi par klases aktivitāti un dalību pasākumos, konkursos utt.)",
  ),
  ofClass("9.9", "EXTERNAL", "Skolēna dienasgrāmata (1.- 3.kl.)", { grades: [1, 3] }),
  ofClass("9.10", "FOLDER", "Ekskursiju (pārgājienu) iesniegumi"),
  ofClass("9.10", "FILE", "mācību ekskursiju, pasākumu analīze (skatīt 6.pielikumu)", {
    type: "EventAnalysis",
    annex: 6,
  }),
  ofClass("9.11", "FILE", "Klases vecāku sapulču protokoli", { type: "MeetingMinutes" }),
  ofClass("9.12", "FILE", "Individuālā darba ar vecākiem uzskaitē", {
    type: "ParentContactLog",
    annex: 7,
  }),
  ofClass("9.12", "EXTERNAL", "ieraksti e-klasē"),
  ofClass("9.13", "NEVER", "Skolēnu sekmju izraksti un liecības"),
];

function ofSchool(point: string, keeping: Keeping, text: string): SchoolDocument {
  return {
    point,
    level: "school",
    text,
    keeping,
    type: null,
    grades: null,
    annex: null,
    amendedOn: null,
  };
}

function ofClass(
  point: string,
  keeping: Keeping,
  text: string,
  more: Partial<Pick<SchoolDocument, "type" | "grades" | "annex" | "amendedOn">> = {},
): SchoolDocument {
  return { ...ofSchool(point, keeping, text), level: "class", ...more };
}
