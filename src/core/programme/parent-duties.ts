// Cooperation with parents (section IV, points 6.1 and 6.2): what the school's leaders do and what a
// class teacher does. Only 6.2.1 and 6.2.2 state a number; all else is shown as a count, never as undone.

export interface ParentDuty {
  readonly point: string;
  readonly organiser: "school-leadership" | "class-teacher";
  /** As printed, without the note on amendments. */
  readonly text: string;
  /** How often, as printed; null where nothing is said. */
  readonly frequency: string | null;
  /** The least number of times in a school year; null where no number is stated. */
  readonly leastPerYear: number | null;
  /** ISO date of the amendment noted at the point. */
  readonly amendedOn: string | null;
}

/** Points 6.1.1–6.1.8 and 6.2.1–6.2.5. */
export const PARENT_DUTIES: readonly ParentDuty[] = [
  {
    point: "6.1.1",
    organiser: "school-leadership",
    text: "Nākamo pirmklasnieku vecāku tikšanās ar skolas vadību un audzinātāju.",
    frequency: null,
    leastPerYear: null,
    amendedOn: null,
  },
  {
    point: "6.1.2",
    organiser: "school-leadership",
    text: "Skolas vecāku kopsapulces (pēc skolas gada plāna).",
    frequency: "pēc skolas gada plāna",
    leastPerYear: null,
    amendedOn: null,
  },
  {
    point: "6.1.3",
    organiser: "school-leadership",
    text: "Izglītojoši semināri, nodarbības vecākiem – pēc nepieciešamības un iespējamā finansējuma.",
    frequency: "pēc nepieciešamības un iespējamā finansējuma",
    leastPerYear: null,
    amendedOn: null,
  },
  {
    point: "6.1.4",
    organiser: "school-leadership",
    text: "Individuālās tikšanās ar vecākiem pie administrācijas, atbalsta personāla – pēc nepieciešamības.",
    frequency: "pēc nepieciešamības",
    leastPerYear: null,
    amendedOn: null,
  },
  {
    point: "6.1.5",
    organiser: "school-leadership",
    text: "Atbalsts vecākiem – pēc vecāku iniciatīvas vai pēc vadības ierosinājuma (ieteikumi, nodarbības pie psihologa).",
    frequency: "pēc vecāku iniciatīvas vai pēc vadības ierosinājuma",
    leastPerYear: null,
    amendedOn: null,
  },
  {
    point: "6.1.6",
    organiser: "school-leadership",
    text: "Skolas pasākumi (Zinību diena, svētku koncerti, Mātes diena, Pēdējais zvans, izlaidums u.c.) – vecāku līdzdalība un piedalīšanās.",
    frequency: null,
    leastPerYear: null,
    amendedOn: null,
  },
  {
    point: "6.1.7",
    organiser: "school-leadership",
    text: "Informācijas sniegšana vecākiem – skolēna dienasgrāmatā, skolas mājas lapā, e-klasē, Rūjienas novada pašvaldības informatīvajā izdevumā.",
    frequency: null,
    leastPerYear: null,
    amendedOn: null,
  },
  {
    point: "6.1.8",
    organiser: "school-leadership",
    text: "Vecāku apbalvošana – pateicības vecākiem Ziemassvētku pasākumā.",
    frequency: null,
    leastPerYear: null,
    amendedOn: null,
  },
  {
    point: "6.2.1",
    organiser: "class-teacher",
    text: "Klases vecāku sanāksmes – vismaz 1 reizi mācību gadā.",
    frequency: "vismaz 1 reizi mācību gadā",
    leastPerYear: 1,
    amendedOn: "2020-11-06",
  },
  {
    point: "6.2.2",
    organiser: "class-teacher",
    text: "Vecāku individuālās pārrunas ar priekšmetu skolotājiem un klases audzinātāju – vismaz 1 reizi mācību gadā. Audzinātājs veic ierakstu sadarbības tabulā (skatīt 7.pielikumu).",
    frequency: "vismaz 1 reizi mācību gadā",
    leastPerYear: 1,
    amendedOn: "2020-11-06",
  },
  {
    point: "6.2.3",
    organiser: "class-teacher",
    text: "Sarunas ar priekšmetu skolotājiem, atbalsta personālu, klases audzinātāju – pēc skolotāja vai vecāka iniciatīvas.",
    frequency: "pēc skolotāja vai vecāka iniciatīvas",
    leastPerYear: null,
    amendedOn: null,
  },
  {
    point: "6.2.4",
    organiser: "class-teacher",
    text: "Informācijas sniegšana/saņemšana – individuālās sarunas, skolēna dienasgrāmatā, e-klasē.",
    frequency: null,
    leastPerYear: null,
    amendedOn: null,
  },
  {
    point: "6.2.5",
    organiser: "class-teacher",
    text: "Neformālie klases pasākumi (klases mācību ekskursijas, pārgājieni, klases vakari, tematiskās pēcpusdienas) – līdzdalība pasākumu organizēšanā un piedalīšanās tajos, izvērtēšana.",
    frequency: null,
    leastPerYear: null,
    amendedOn: null,
  },
];
