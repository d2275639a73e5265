// Where something lies that belongs to a cell. Frozen rows and columns stay in sight, and what lies on them with them.
import type { CellPlace } from "./a1.ts";
import { COLUMN_HEADER, ROW_HEADER } from "./grid-edges.ts";
import type { SheetModel } from "./sheet-model.ts";

/** How far the grid is scrolled, in pixels. */
export interface Scrolled {
  readonly top: number;
  readonly left: number;
}

export function placeOnGrid(sheet: SheetModel, { row, column }: CellPlace, scrolled: Scrolled) {
  const { rows, columns, frozenRows, frozenColumns } = sheet;
  const isFrozenRow = row < frozenRows;
  const isFrozenColumn = column < frozenColumns;
  return {
    top: `${COLUMN_HEADER + rows.startOf(row) + (isFrozenRow ? scrolled.top : 0)}px`,
    left: `${ROW_HEADER + columns.startOf(column) + (isFrozenColumn ? scrolled.left : 0)}px`,
    minWidth: `${columns.sizes[column] ?? 0}px`,
    minHeight: `${rows.sizes[row] ?? 0}px`,
    zIndex: isFrozenRow ? "6" : isFrozenColumn ? "4" : "2",
  };
}
