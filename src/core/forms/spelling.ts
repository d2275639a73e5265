// How forms and file names spell a class and a school year.

/**
 * A class with its own dot: "4.a" has none at the end, "10." keeps it, so that both stand well before
 * "klase". The dot printed after a form's blank belongs to the blank.
 */
export function printedLabel(label: string): string {
  const bare = label.trim().replace(/\.$/, "");
  return /^\d+$/.test(bare) ? `${bare}.` : bare;
}

/** "2020./2021.m.g." for the school year that starts in 2020, as the programme prints it. */
export function printedYear(startYear: number): string {
  return `${startYear}./${startYear + 1}.m.g.`;
}

/** "2020_2021": the same year where a slash cannot stand. */
export function yearInNames(startYear: number): string {
  return `${startYear}_${startYear + 1}`;
}
