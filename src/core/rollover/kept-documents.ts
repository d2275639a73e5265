// How many documents of each kind a closed year leaves: what has to be kept, and for how long, the school's own scheme of files says.
// Nothing is ever deleted by the add-on; at the end of the term the list serves the act of destruction.

export const KEPT_KINDS = [
  "plan",
  "report-1",
  "report-2",
  "journal",
  "analyses",
  "minutes",
  "trips",
  "materials",
  "research",
] as const;
export type KeptKind = (typeof KEPT_KINDS)[number];

export interface KeptDocuments {
  readonly kind: KeptKind;
  /** Files of that kind in the year; of the research folders, folders: nothing in them is looked at. */
  readonly count: number;
}

/** As the list prints them. */
export const KEPT_NAMES: Readonly<Record<KeptKind, string>> = {
  plan: "Audzināšanas stundu darba plāni",
  "report-1": "1. pusgada atskaites",
  "report-2": "2. pusgada atskaites",
  journal: "Uzskaites tabulas ar sarunu pierakstiem",
  analyses: "Pasākumu analīzes",
  minutes: "Vecāku sapulču protokoli",
  trips: "Ekskursiju iesniegumi",
  materials: "Aktivitāšu materiāli",
  research: "Skolēnu izpētes mapes",
};

/** Notes about pupils: at the end of the year somebody has to decide what becomes of them. */
export const KEPT_WITH_NOTES: readonly KeptKind[] = ["journal", "research"];

export const KEEPING_DECISIONS = ["glabāt", "anonimizēt", "iekļaut iznīcināšanas aktā"] as const;
