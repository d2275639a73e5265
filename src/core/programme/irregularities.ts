// Suspected slips of the pen in the programme and its forms. The forms print them letter for letter;
// correcting one in its own template is up to the school.

export interface Irregularity {
  /** The annex it stands in; null for the programme itself. */
  readonly annex: number | null;
  /** The point it stands in; null in an annex. */
  readonly point: string | null;
  /** The words as printed. */
  readonly printed: string;
  /** What was probably meant; null where only the school can say. */
  readonly probably: string | null;
}

/** In reading order: the programme's points, then annexes 2 and 5. */
export const IRREGULARITIES: readonly Irregularity[] = [
  {
    annex: null,
    point: "2.1.3",
    printed: "veicina izglītojamā patstāvību",
    probably: "Veicināt izglītojamā patstāvību",
  },
  { annex: null, point: "2.2", printed: "klašu audzinātajiem", probably: "klašu audzinātājiem" },
  { annex: null, point: "4.1", printed: "ārpuskolā pasākumos", probably: "ārpusskolas pasākumos" },
  {
    annex: null,
    point: "5.7",
    printed: "Pēdējais zvans, Izlaidumi).",
    probably: "Pēdējais zvans, Izlaidumi.",
  },
  {
    annex: null,
    point: "7.6",
    printed: "izglītības iestādēs un to organizētajos pasākumos",
    probably: "izglītības iestādēs un to organizētajos pasākumos”",
  },
  {
    annex: null,
    point: "9.7",
    printed: "Drošības instruktažas",
    probably: "Drošības instruktāžas",
  },
  {
    annex: null,
    point: "9.12",
    printed: "Individuālā darba ar vecākiem uzskaitē",
    probably: "Individuālā darba ar vecākiem uzskaite",
  },
  {
    annex: null,
    point: "V",
    printed: "tiek paredzētas: klases stundas.",
    probably: "tiek paredzētas klases stundas.",
  },
  { annex: 2, point: null, printed: "4. – 6.klašu grupā", probably: "4.–6. klašu grupā" },
  {
    annex: 2,
    point: null,
    printed:
      "spēju brīvi un patstāvīgi domāt, attīstot kritisko domāšanu, morālo spriestspēju un sekmējot atbildīgu rīcību",
    probably: null,
  },
  {
    annex: 2,
    point: null,
    printed:
      "sevis apzināšanos, pašizziņu, gribas audzināšanu, pašpilnveidi un pozitīvu pašvērtējumu, pašaudzināšanu mūža garumā",
    probably: null,
  },
  {
    annex: 2,
    point: null,
    printed:
      "brīvību kā iespēju īstenot savus centienus un mērķus, neierobežojot citu personu pamattiesības, tajā skaitā brīvību",
    probably: null,
  },
  {
    annex: 2,
    point: null,
    printed: "stiprināt izglītojamā valstiskuma apziņu, veicina pilsonisko līdzdalību",
    probably: "stiprināt izglītojamā valstiskuma apziņu, veicināt pilsonisko līdzdalību",
  },
  { annex: 5, point: null, printed: "2020.gada", probably: "2020. gada" },
];
