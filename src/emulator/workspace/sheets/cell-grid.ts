// Reading and replacing the cells of a sheet, copying only the rows that change.
import { invalidArgument } from "../google-error.ts";
import type { Rect } from "./grid-range.ts";
import type { Cell, ExtendedValue, RowState, SheetState } from "./spreadsheet-state.ts";
import type { SpreadsheetState } from "./spreadsheet-state.ts";
import { withoutFields } from "./without-fields.ts";

const MAX_CELLS = 10_000_000;
const MAX_CHARACTERS = 50_000;

const EMPTY_ROW: RowState = { cells: [] };

export function cellAt(sheet: SheetState, row: number, column: number): Cell | null {
  return sheet.rows[row]?.cells[column] ?? null;
}

export function valueAt(sheet: SheetState, row: number, column: number): ExtendedValue | undefined {
  return cellAt(sheet, row, column)?.userEnteredValue;
}

export type CellChange = (cell: Cell, row: number, column: number) => Cell;

/** The sheet with every cell of the rectangle put through `change`. */
export function mapCells(sheet: SheetState, rect: Rect, change: CellChange): SheetState {
  if (rect.startRow >= rect.endRow || rect.startColumn >= rect.endColumn) {
    return sheet;
  }
  const rows = padded(sheet.rows, rect.endRow);
  for (let row = rect.startRow; row < rect.endRow; row += 1) {
    const before = rows[row] ?? EMPTY_ROW;
    const cells = padded(before.cells, rect.endColumn);
    for (let column = rect.startColumn; column < rect.endColumn; column += 1) {
      cells[column] = tidy(change(cells[column] ?? {}, row, column));
    }
    rows[row] = { ...before, cells };
  }
  return { ...sheet, rows };
}

function padded<T>(items: readonly (T | null)[], length: number): (T | null)[] {
  const copy = items.slice();
  while (copy.length < length) {
    copy.push(null);
  }
  return copy;
}

function tidy(cell: Cell): Cell | null {
  return Object.keys(cell).length === 0 ? null : cell;
}

/** The cell with another value, or with none; everything else of it stays. */
export function withValue(cell: Cell, value: ExtendedValue | null): Cell {
  const rest = withoutFields(cell, "userEnteredValue", "textFormatRuns");
  if (value === null) {
    return rest;
  }
  const text = value.stringValue ?? value.formulaValue ?? "";
  if (text.length > MAX_CHARACTERS) {
    throw invalidArgument(
      `Your input contains more than the maximum of ${MAX_CHARACTERS} characters in a single cell.`,
    );
  }
  return { ...rest, userEnteredValue: value };
}

/** The sheet with at least so many rows and columns. */
export function grown(sheet: SheetState, rows: number, columns: number): SheetState {
  const { rowCount, columnCount } = sheet.gridProperties;
  if (rows <= rowCount && columns <= columnCount) {
    return sheet;
  }
  return {
    ...sheet,
    gridProperties: {
      ...sheet.gridProperties,
      rowCount: Math.max(rows, rowCount),
      columnCount: Math.max(columns, columnCount),
    },
  };
}

/** Refuses a spreadsheet of more cells than Google holds. */
export function requireCellsWithinLimit(state: SpreadsheetState): void {
  const cells = state.sheets.reduce(
    (sum, { gridProperties: grid }) => sum + grid.rowCount * grid.columnCount,
    0,
  );
  if (cells > MAX_CELLS) {
    throw invalidArgument(
      `This action would increase the number of cells in the workbook above the limit of ${MAX_CELLS} cells.`,
    );
  }
}
