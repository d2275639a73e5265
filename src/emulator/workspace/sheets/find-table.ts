// The "table" that values.append looks for: a block of cells with values, set apart by empty rows and columns.
// https://developers.google.com/workspace/sheets/api/guides/values#append_values
import { intersection } from "./grid-range.ts";
import type { Rect } from "./grid-range.ts";
import type { SheetState } from "./spreadsheet-state.ts";

export type HasValue = (row: number, column: number) => boolean;

/** The last table that the range touches; null when it touches none. */
export function lastTable(sheet: SheetState, range: Rect, hasValue: HasValue): Rect | null {
  const near: Rect = {
    startRow: Math.max(0, range.startRow - 1),
    endRow: Math.min(sheet.rows.length, range.endRow + 1),
    startColumn: Math.max(0, range.startColumn - 1),
    endColumn: Math.min(sheet.gridProperties.columnCount, range.endColumn + 1),
  };
  let last: Rect | null = null;
  for (let row = near.endRow - 1; row >= near.startRow; row -= 1) {
    if (last !== null && row < last.startRow) {
      break;
    }
    for (let column = near.startColumn; column < near.endColumn; column += 1) {
      const isKnown = last !== null && column >= last.startColumn && column < last.endColumn;
      if (!isKnown && hasValue(row, column)) {
        const table = tableAround(row, column, sheet, hasValue);
        if (intersection(table, range) !== null && isLater(table, last)) {
          last = table;
        }
      }
    }
  }
  return last;
}

function isLater(table: Rect, than: Rect | null): boolean {
  return (
    than === null ||
    table.endRow > than.endRow ||
    (table.endRow === than.endRow && table.startColumn > than.startColumn)
  );
}

/** Grows from one cell in every direction, corners too, until everything around is empty. */
function tableAround(row: number, column: number, sheet: SheetState, hasValue: HasValue): Rect {
  const { columnCount } = sheet.gridProperties;
  let table: Rect = { startRow: row, endRow: row + 1, startColumn: column, endColumn: column + 1 };
  const anyIn = ({ startRow, endRow, startColumn, endColumn }: Rect): boolean => {
    for (let r = Math.max(0, startRow); r < Math.min(endRow, sheet.rows.length); r += 1) {
      for (let c = Math.max(0, startColumn); c < Math.min(endColumn, columnCount); c += 1) {
        if (hasValue(r, c)) {
          return true;
        }
      }
    }
    return false;
  };
  for (let before: Rect | null = null; before !== table;) {
    before = table;
    const { startRow, endRow, startColumn, endColumn } = table;
    const wide = { startColumn: startColumn - 1, endColumn: endColumn + 1 };
    const tall = { startRow: startRow - 1, endRow: endRow + 1 };
    if (anyIn({ startRow: endRow, endRow: endRow + 1, ...wide })) {
      table = { ...table, endRow: endRow + 1 };
    } else if (anyIn({ startRow: startRow - 1, endRow: startRow, ...wide })) {
      table = { ...table, startRow: startRow - 1 };
    } else if (anyIn({ startColumn: endColumn, endColumn: endColumn + 1, ...tall })) {
      table = { ...table, endColumn: endColumn + 1 };
    } else if (anyIn({ startColumn: startColumn - 1, endColumn: startColumn, ...tall })) {
      table = { ...table, startColumn: startColumn - 1 };
    }
  }
  return table;
}
