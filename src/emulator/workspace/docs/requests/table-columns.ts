// InsertTableColumnRequest and DeleteTableColumnRequest.
import type { Edit } from "../edit.ts";
import { invalid } from "../invalid-request.ts";
import { lengthOfCell, placedCells, placedRows } from "../layout.ts";
import { cellOf } from "../locations.ts";
import type { CellPlace, TableCellLocation } from "../locations.ts";
import { trackChange } from "../named-range-tracking.ts";
import { columnEndOf, headAt, headsOf } from "../table-grid.ts";
import { cellLike, removeTable } from "../table-parts.ts";

interface InsertTableColumnRequest {
  tableCellLocation?: TableCellLocation;
  insertRight?: boolean;
}

const MOST_COLUMNS = 20;

export function insertTableColumn(edit: Edit, request: InsertTableColumnRequest): void {
  const { table, start, segmentId, row, column } = cellOf(edit.tab, request.tableCellLocation);
  if (table.columns.length >= MOST_COLUMNS) {
    throw invalid(`A table cannot have more than ${MOST_COLUMNS} columns.`);
  }
  const head = headAt(table, row, column);
  const right = request.insertRight === true;
  const at = right ? columnEndOf(head) : head.column;
  for (const spanning of headsOf(table)) {
    if (spanning.column < at && at < columnEndOf(spanning)) {
      spanning.cell.columnSpan += 1;
    }
  }
  for (const placed of placedRows(table, start).reverse()) {
    const beside = placed.item.cells[right ? at - 1 : at];
    if (beside !== undefined) {
      const index = placedCells(placed.item, placed.start)[at]?.start ?? placed.end;
      const cell = cellLike(beside);
      placed.item.cells.splice(at, 0, cell);
      trackChange(edit.tab, segmentId, index, 0, lengthOfCell(cell));
    }
  }
  table.columns.splice(at, 0, structuredClone(table.columns[right ? at - 1 : at] ?? {}));
}

interface DeleteTableColumnRequest {
  tableCellLocation?: TableCellLocation;
}

/** Deletes every column that the cell spans; with the last column the table goes too. */
export function deleteTableColumn(edit: Edit, request: DeleteTableColumnRequest): void {
  const place = cellOf(edit.tab, request.tableCellLocation);
  const head = headAt(place.table, place.row, place.column);
  if (head.column === 0 && columnEndOf(head) === place.table.columns.length) {
    removeTable(edit, place);
    return;
  }
  for (let column = columnEndOf(head) - 1; column >= head.column; column -= 1) {
    deleteColumn(edit, place, column);
  }
}

function deleteColumn(edit: Edit, { table, start, segmentId }: CellPlace, column: number): void {
  for (const head of headsOf(table)) {
    if (head.column <= column && column < columnEndOf(head) && head.cell.columnSpan > 1) {
      head.cell.columnSpan -= 1;
      const right = table.rows[head.row]?.cells[column + 1];
      if (head.column === column && right !== undefined) {
        right.rowSpan = head.cell.rowSpan;
        right.columnSpan = head.cell.columnSpan;
      }
    }
  }
  for (const row of placedRows(table, start).reverse()) {
    const cell = placedCells(row.item, row.start)[column];
    if (cell !== undefined) {
      row.item.cells.splice(column, 1);
      trackChange(edit.tab, segmentId, cell.start, cell.end - cell.start, 0);
    }
  }
  table.columns.splice(column, 1);
}
