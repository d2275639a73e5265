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

/** Rows below the header of a tab; none when the spreadsheet has no such tab. */
export function rowsOfTab(person: AsPerson, spreadsheetId: string, title: string): string[][] {
  const { sheets } = person.json<{ sheets: { properties: { title: string } }[] }>(
    "GET",
    `/v4/spreadsheets/${spreadsheetId}?fields=sheets.properties.title`,
  );
  return sheets.some(({ properties }) => properties.title === title)
    ? spreadsheetText(person, spreadsheetId, `'${title}'`).slice(1)
    : [];
}
