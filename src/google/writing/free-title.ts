// A tab's title beside those that a person gave to other tabs.

export interface ExistingSheet {
  readonly sheetId: number;
  readonly title: string;
}

/** A title that no tab of the spreadsheet has: "Klases (2)" beside a person's own "Klases". */
export function freeTitle(title: string, existing: readonly ExistingSheet[]): string {
  const taken = existing.map((sheet) => sheet.title.toLowerCase());
  let free = title;
  for (let n = 2; taken.includes(free.toLowerCase()); n += 1) {
    free = `${title} (${n})`;
  }
  return free;
}
