// The priority of each school year (points 3.1.1–3.1.3). Outside the programme's three years there is
// none, and the deputy writes the school's own. It never changes the goals printed in a plan.

export interface YearPriority {
  /** The calendar year in which the school year starts: 2020 for 2020./2021. */
  readonly startYear: number;
  readonly point: string;
  /** The school year as printed before the text. */
  readonly schoolYear: string;
  readonly text: string;
}

/** Point 3, section II. */
export const YEAR_PRIORITIES: readonly YearPriority[] = [
  {
    startYear: 2020,
    point: "3.1.1",
    schoolYear: "2020./2021.m.g.",
    text: "skolēnu vērtību sistēmas pilnveidošana atbilstoši jaunajam mācību saturam, motivējot skolēnus pašizglītībai un pašattīstībai, paaugstinot viņu atbildību par saviem mācību sasniegumiem, savu spēju, talantu un sociālo prasmju izkopšanu, savas karjeras izaugsmi un dzīves drošību.",
  },
  {
    startYear: 2021,
    point: "3.1.2",
    schoolYear: "2021./2022.m.g.",
    text: "sekmēt skolēnu nacionālās un valstiskās identitātes un patriotisma nostiprināšanos, radot skolēniem iespējas līdzdalībai tautas tradīciju un kultūrvēsturiskā mantojuma apgūšanā un saglabāšanā, savas skolas, novada/pilsētas sabiedriskās un kultūras dzīves veidošanā, apkārtējās vides izzināšanā un sakopšanā.",
  },
  {
    startYear: 2022,
    point: "3.1.3",
    schoolYear: "2022./2023.m.g.",
    text: "veicināt skolēnu izpratni, atbildību un rīcību saskaņā ar saviem pienākumiem un tiesībām un atbalstīt viņu pilsonisko līdzdalību izglītības iestādes un vietējās kopienas dzīvē.",
  },
];

/** The programme's priority for the school year that starts in `startYear`; null outside 2020–2022. */
export function yearPriority(startYear: number): YearPriority | null {
  return YEAR_PRIORITIES.find((priority) => priority.startYear === startYear) ?? null;
}
