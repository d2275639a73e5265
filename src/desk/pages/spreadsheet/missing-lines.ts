// Pasting past the last row or column of a sheet adds what is missing, as in Google Sheets.
import type { sheets_v4 } from "@googleapis/sheets";
import type { CellRange } from "./a1.ts";
import { ordered } from "./a1.ts";
import type { GridSize } from "./grid-keys.ts";

/** The requests that make the sheet as large as the range needs it; none where it is. */
export function missingLines(
  { sheetId, rows, columns }: GridSize & { readonly sheetId: number },
  range: CellRange,
): sheets_v4.Schema$Request[] {
  const { to } = ordered(range);
  const missing = [
    { dimension: "ROWS", length: to.row + 1 - rows.sizes.length },
    { dimension: "COLUMNS", length: to.column + 1 - columns.sizes.length },
  ];
  return missing
    .filter(({ length }) => length > 0)
    .map((lines) => ({ appendDimension: { sheetId, ...lines } }));
}
