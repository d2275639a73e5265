// Merged cells: which cell is the head of the one at a row and column.
import type { DocumentTable, TableCell } from "./document-state.ts";

export interface Head {
  readonly cell: TableCell;
  readonly row: number;
  readonly column: number;
}

/** Every cell that is not covered by a merged one, row by row. */
export function headsOf(table: DocumentTable): Head[] {
  const covered = new Set<TableCell>();
  return table.rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, column) => {
      if (covered.has(cell)) {
        return [];
      }
      const head = { cell, row, column };
      for (const spanned of table.rows.slice(row, rowEndOf(head))) {
        spanned.cells.slice(column, columnEndOf(head)).forEach((each) => covered.add(each));
      }
      return [head];
    }),
  );
}

/** The head of the merged cell that covers a place: the cell itself where nothing is merged. */
export function headAt(table: DocumentTable, row: number, column: number): Head {
  const head = headsOf(table).find((head) => spans(head, row, column));
  if (head === undefined) {
    throw new RangeError(`The table has no cell at row ${row}, column ${column}.`);
  }
  return head;
}

export function rowEndOf(head: Head): number {
  return head.row + head.cell.rowSpan;
}

export function columnEndOf(head: Head): number {
  return head.column + head.cell.columnSpan;
}

function spans(head: Head, row: number, column: number): boolean {
  return (
    head.row <= row && row < rowEndOf(head) && head.column <= column && column < columnEndOf(head)
  );
}
