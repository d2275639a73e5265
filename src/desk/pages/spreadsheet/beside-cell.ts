// Where something opens that belongs to a cell, such as a list or why Google refused: below it if there is room, and in sight.
import type { CellPlace } from "./a1.ts";
import { COLUMN_HEADER, ROW_HEADER } from "./grid-edges.ts";
import type { Scrolled } from "./place-on-grid.ts";
import type { SheetModel } from "./sheet-model.ts";

/** What of the grid is in sight, in pixels. */
export interface Sight extends Scrolled {
  readonly width: number;
  readonly height: number;
}

interface Beside {
  readonly isAbove: boolean;
  /** Pixels from the cell's left edge; negative where there is no room to the right. */
  readonly left: number;
}

export function besideCell(
  { rows, columns, frozenRows, frozenColumns }: SheetModel,
  { row, column }: CellPlace,
  sight: Sight,
  size: { readonly width: number; readonly height: number },
): Beside {
  const top = COLUMN_HEADER + rows.startOf(row) - (row < frozenRows ? 0 : sight.top);
  const left = ROW_HEADER + columns.startOf(column) - (column < frozenColumns ? 0 : sight.left);
  const below = sight.height - top - rows.sizeOf(row, 1);
  const above = top - COLUMN_HEADER;
  return {
    isAbove: below < size.height && above > below,
    left: Math.min(0, Math.max(-left, sight.width - left - size.width)),
  };
}
