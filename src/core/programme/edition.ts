// Which edition of the programme the lists and forms here come from: its title, years and amendments.
// After its last year the school renews the forms; files made earlier keep the edition they were made from.

/** Title page, the note of 06.11.2020. and points 6.2.1, 6.2.2 and 9.5, which it amended. */
export const PROGRAMME_EDITION = {
  title: "Rūjienas vidusskolas audzināšanas darba programma 2020.-2023.gadam",
  /** Calendar years in which the first and the last school year of its validity start. */
  firstStartYear: 2020,
  lastStartYear: 2022,
  amendment: {
    text: "Grozījumi izdarīti saskaņā ar rīk.Nr. 1.8/46-2 no 06.11.2020.",
    order: "1.8/46-2",
    date: "2020-11-06",
    points: ["6.2.1", "6.2.2", "9.5"],
  },
} as const;

/** Whether the school year that starts in `startYear` lies in the programme's three years. */
export function programmeIsInForce(startYear: number): boolean {
  return (
    startYear >= PROGRAMME_EDITION.firstStartYear && startYear <= PROGRAMME_EDITION.lastStartYear
  );
}
