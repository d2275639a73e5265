// The planned results of the programme (section III, 1–14) and what logged entries can tell of each.
// Counts show activity, not effect, and never rank classes.

export type ResultMetric =
  | "class-hours-by-theme-group"
  | "purposeful-activities"
  | "tradition-and-environment-activities"
  | "song-and-dance-festival-participants"
  | "respect-health-safety-class-hours"
  | "pupil-council-events"
  | "charity-and-volunteering"
  | "career-class-hours"
  | "documents-accepted-and-institutions"
  | "parent-involvement"
  | "ngo-entries";

export interface PlannedResult {
  /** 1–14; the programme prints it without the number of its section. */
  readonly number: number;
  readonly text: string;
  /** Whether the log can measure it. "partly": a stand-in, not the thing itself. */
  readonly measurable: "yes" | "partly" | "no";
  /** What can be counted; null where nothing in a class's journal speaks of it. */
  readonly metric: ResultMetric | null;
}

/**
 * Section III. Result 4 has a metric although no entry measures it: one number per class and year
 * which the teacher states. Results 8–10 belong to the school's own registers.
 */
export const PLANNED_RESULTS: readonly PlannedResult[] = [
  {
    number: 1,
    text: "Pilnveidota audzināšanas darbība izglītības procesā, t.i., katrā mācību stundā tiek veicināta skolēnu vērtīborientācija un attieksmes veidošana pret sevi, citiem cilvēkiem, darbu, dabu, kultūras vērtībām, sabiedrību un valsti.",
    measurable: "no",
    metric: "class-hours-by-theme-group",
  },
  {
    number: 2,
    text: "Ārpusstundu aktivitātēs un interešu izglītībā palielinās to pasākumu skaits, kas vērsti uz skolēnu pašaudzināšanu, radošo pašrealizāciju, sociālo prasmju attīstību, vērtīborientāciju un karjeras izaugsmi.",
    measurable: "yes",
    metric: "purposeful-activities",
  },
  {
    number: 3,
    text: "Skolēni iesaistās tautas tradīciju un kultūrvēsturiskā mantojuma izzināšanā, saglabāšanā un pilnveidē, apkārtējās vides sakopšanā.",
    measurable: "yes",
    metric: "tradition-and-environment-activities",
  },
  {
    number: 4,
    text: "Pieaudzis Latvijas skolu jaunatnes dziesmu un deju svētku procesā iesaistīto skolēnu skaits.",
    measurable: "no",
    metric: "song-and-dance-festival-participants",
  },
  {
    number: 5,
    text: "Paaugstinājusies skolēnu izpratne un atbildība par cieņas pilnām savstarpējām attiecībām, mazinot neiecietību un vardarbību konfliktu risināšanā, kā arī par veselīgu dzīvesveidu un personiskās drošības jautājumiem.",
    measurable: "partly",
    metric: "respect-health-safety-class-hours",
  },
  {
    number: 6,
    text: "Pieaugusi skolēnu pašpārvalžu loma izglītības iestādes dzīvē.",
    measurable: "partly",
    metric: "pupil-council-events",
  },
  {
    number: 7,
    text: "Skolēni iesaistās labdarībā un brīvprātīgo darbā.",
    measurable: "yes",
    metric: "charity-and-volunteering",
  },
  {
    number: 8,
    text: "Pedagogi pilnveidojuši profesionālās un pedagogiskās kompetences audzināšanas jomā informatīvi izglītojošos semināros un pedagogu profesionālās pilnveides programmās.",
    measurable: "no",
    metric: null,
  },
  {
    number: 9,
    text: "Organizēti pasākumi pedagogu labās prakses un pieredzes popularizēšanai un apgūšanai par vērtībizglītības īstenošanu un audzināšanas darba jautājumiem.",
    measurable: "no",
    metric: null,
  },
  {
    number: 10,
    text: "Izstrādāti dažādi metodiskie materiāli pedagogiem, kuri veic klases/grupas audzināšanu.",
    measurable: "no",
    metric: null,
  },
  {
    number: 11,
    text: "Nodrošināti karjeras izglītības īstenošanai nepieciešamie informatīvie un metodiskie materiāli.",
    measurable: "partly",
    metric: "career-class-hours",
  },
  {
    number: 12,
    text: "Izglītības iestādēs tiek īstenots mērķtiecīgs un pārskatāmi koordinēts audzināšanas darbs, sadarbojoties izglītības iestādes pedagoģiskajam personālam, skolēniem un viņu ģimenēm un citām audzināšanas darbā iesaistītām institūcijām (pašvaldības, valsts).",
    measurable: "yes",
    metric: "documents-accepted-and-institutions",
  },
  {
    number: 13,
    text: "Pieaugusi vecāku informētība un aktivitāte, sadarbība ar izglītības iestādi.",
    measurable: "yes",
    metric: "parent-involvement",
  },
  {
    number: 14,
    text: "Nevalstiskās organizācijas iesaistītas informatīvi izglītojošu pasākumu organizēšanā skolēniem un sabiedriskās domas veidošanā par jaunās paaudzes audzināšanas jautājumiem",
    measurable: "yes",
    metric: "ngo-entries",
  },
];
