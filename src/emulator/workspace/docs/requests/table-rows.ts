// InsertTableRowRequest and DeleteTableRowRequest.
import type { TableCell } from "../document-state.ts";
import type { Edit } from "../edit.ts";
import { lengthOf, lengthOfRow, placedRows } from "../layout.ts";
import { cellOf } from "../locations.ts";
import type { TableCellLocation } from "../locations.ts";
import { trackChange } from "../named-range-tracking.ts";
import { headAt, headsOf, rowEndOf } from "../table-grid.ts";
import { cellLike, removeTable } from "../table-parts.ts";

interface InsertTableRowRequest {
  tableCellLocation?: TableCellLocation;
  insertBelow?: boolean;
}

/** The new row is empty and looks like the one it was inserted beside. */
export function insertTableRow(edit: Edit, request: InsertTableRowRequest): void {
  const { table, start, segmentId, row, column } = cellOf(edit.tab, request.tableCellLocation);
  const head = headAt(table, row, column);
  const at = request.insertBelow === true ? rowEndOf(head) : head.row;
  const beside = table.rows[request.insertBelow === true ? at - 1 : at];
  for (const spanning of headsOf(table)) {
    if (spanning.row < at && at < rowEndOf(spanning)) {
      spanning.cell.rowSpan += 1;
    }
  }
  const style = { ...beside?.style };
  delete style.tableHeader;
  const newRow = { style, cells: (beside?.cells ?? []).map(cellLike) };
  const index = placedRows(table, start)[at]?.start ?? start + lengthOf(table) - 1;
  table.rows.splice(at, 0, newRow);
  trackChange(edit.tab, segmentId, index, 0, lengthOfRow(newRow));
}

interface DeleteTableRowRequest {
  tableCellLocation?: TableCellLocation;
}

/** Deletes every row that the cell spans; with the last row the table goes too. */
export function deleteTableRow(edit: Edit, request: DeleteTableRowRequest): void {
  const place = cellOf(edit.tab, request.tableCellLocation);
  const { table, start, segmentId } = place;
  const head = headAt(table, place.row, place.column);
  for (let row = rowEndOf(head) - 1; row >= head.row; row -= 1) {
    const placed = placedRows(table, start)[row];
    shrinkSpans(place, row);
    table.rows.splice(row, 1);
    if (placed !== undefined) {
      trackChange(edit.tab, segmentId, placed.start, placed.end - placed.start, 0);
    }
  }
  if (table.rows.length === 0) {
    removeTable(edit, place);
  }
}

/** A merged cell that reaches over the row becomes shorter; one that begins in it begins a row lower. */
function shrinkSpans({ table }: ReturnType<typeof cellOf>, row: number): void {
  for (const head of headsOf(table)) {
    if (head.row <= row && row < rowEndOf(head) && head.cell.rowSpan > 1) {
      head.cell.rowSpan -= 1;
      if (head.row === row) {
        const below: TableCell | undefined = table.rows[row + 1]?.cells[head.column];
        Object.assign(below ?? {}, {
          rowSpan: head.cell.rowSpan,
          columnSpan: head.cell.columnSpan,
        });
      }
    }
  }
}
