// Cells of a spreadsheet as text, for reading back what was written.
import type { AsPerson } from "./as-person.ts";

export function spreadsheetText(
  person: AsPerson,
  spreadsheetId: string,
  range: string,
): string[][] {
  const { values } = person.json<{ values?: string[][] }>(
    "GET",
    `/v4/spreadsheets/${spreadsheetId}/values/${encodeURIComponent(range)}`,
  );
  return values ?? [];
}

/** Rows below the header of a tab, by its headers; rows that hold nothing are left out. */
export function recordsOfTab(
  person: AsPerson,
  spreadsheetId: string,
  title: string,
): Readonly<Record<string, string>>[] {
  const [header = [], ...rows] = spreadsheetText(person, spreadsheetId, `'${title}'`);
  return rows
    .filter((row) => row.some((value) => value !== ""))
    .map((row) => Object.fromEntries(header.map((name, at) => [name, row[at] ?? ""])));
}
