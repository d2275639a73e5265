// Formats reach over cells in which nothing stands, of which Google's answer does not tell.
import type { CellRange } from "./a1.ts";
import type { CellRows } from "./sheet-model.ts";

/** The cells, with a place for each one of the ranges. */
export function coveringCells(
  cells: CellRows,
  ranges: readonly CellRange[],
  sheet: { readonly rowCount: number; readonly columnCount: number },
): CellRows {
  const rows = Math.max(0, ...ranges.map(({ to }) => Math.min(to.row + 1, sheet.rowCount)));
  const columns = Math.max(
    0,
    ...ranges.map(({ to }) => Math.min(to.column + 1, sheet.columnCount)),
  );
  return Array.from({ length: Math.max(cells.length, rows) }, (_, at) => {
    const row = cells[at] ?? [];
    return Array.from(
      { length: Math.max(row.length, columns) },
      (__, column) => row[column] ?? null,
    );
  });
}
