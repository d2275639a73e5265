// The school's traditional events (point 5.7). "Tiek ieviestas jaunas tradīcijas": a list the school
// edits and adds to, so an event in an entry is text and never one of a closed set.

export interface SchoolEvent {
  readonly text: string;
  /** When it usually is, in Latvian: a hint for a person, not a rule. */
  readonly usualTime: string;
  /** Calendar months (1–12) of the usual time; empty where the programme lets nobody guess. */
  readonly months: readonly number[];
  /** The grades it concerns; null for the whole school. */
  readonly grades: readonly number[] | null;
}

/** The 14 events of point 5.7, in its order; texts as printed, times from custom. */
export const SCHOOL_EVENTS: readonly SchoolEvent[] = [
  { text: "Zinību diena", usualTime: "pirmā skolas diena", months: [9], grades: null },
  { text: "Dzejas dienas", usualTime: "septembris", months: [9], grades: null },
  {
    text: "Skolotāju diena",
    usualTime: "ap oktobra pirmo svētdienu",
    months: [9, 10],
    grades: null,
  },
  {
    text: "Desmito klašu skolēnu uzņemšana vidusskolēnos",
    usualTime: "rudens",
    months: [9, 10],
    grades: [10],
  },
  { text: "Mārtiņdienas tirgus", usualTime: "ap 10. novembri", months: [11], grades: null },
  { text: "Lāčplēša diena", usualTime: "11. novembris", months: [11], grades: null },
  {
    text: "Latvijas Republikas proklamēšanas diena",
    usualTime: "skolas diena pirms 18. novembra",
    months: [11],
    grades: null,
  },
  {
    text: "Ziemassvētku sarīkojumi",
    usualTime: "1. pusgada pēdējā nedēļa",
    months: [12],
    grades: null,
  },
  { text: "Ziemas aktivitātes", usualTime: "janvāris, februāris", months: [1, 2], grades: null },
  { text: "Valentīndiena", usualTime: "ap 14. februāri", months: [2], grades: null },
  { text: "Rūjienas vārda diena", usualTime: "datumu nosaka skola", months: [], grades: null },
  { text: "Mātes diena", usualTime: "maija otrā svētdiena", months: [5], grades: null },
  { text: "Pēdējais zvans", usualTime: "maijs", months: [5], grades: [9, 12] },
  { text: "Izlaidumi", usualTime: "jūnijs", months: [6], grades: null },
];
