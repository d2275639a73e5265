// The cells of a range with all there is to tell of them: spreadsheets.get with grid data.
import { effectiveValue } from "./formula/evaluate.ts";
import { extendedValue, isError } from "./formula/formula-value.ts";
import type { Rect } from "./grid-range.ts";
import { formattedValue } from "./render.ts";
import type { Cell, DeveloperMetadata, SheetState, SpreadsheetState } from "./spreadsheet-state.ts";

const ROW_HEIGHT = 21;
const COLUMN_WIDTH = 100;

export interface GridData {
  readonly startRow?: number;
  readonly startColumn?: number;
  readonly rowData?: readonly { readonly values?: readonly object[] }[];
  readonly rowMetadata: readonly object[];
  readonly columnMetadata: readonly object[];
}

export function gridData(state: SpreadsheetState, sheet: SheetState, rect: Rect): GridData {
  const { startRow, endRow, startColumn, endColumn } = rect;
  const rowData = sheet.rows.slice(startRow, endRow).map((row, i) => {
    const cells = row?.cells.slice(startColumn, endColumn) ?? [];
    const values = trimmed(cells).map((cell, j) =>
      cell === null ? {} : cellData(state, sheet, startRow + i, startColumn + j, cell),
    );
    return values.length === 0 ? {} : { values };
  });
  while (rowData.length > 0 && rowData.at(-1)?.values === undefined) {
    rowData.pop();
  }
  return {
    ...(startRow > 0 && { startRow }),
    ...(startColumn > 0 && { startColumn }),
    ...(rowData.length > 0 && { rowData }),
    rowMetadata: lines("ROWS", state, sheet, startRow, endRow),
    columnMetadata: lines("COLUMNS", state, sheet, startColumn, endColumn),
  };
}

function trimmed(cells: readonly (Cell | null)[]): readonly (Cell | null)[] {
  let length = cells.length;
  while (length > 0 && cells[length - 1] === null) {
    length -= 1;
  }
  return cells.slice(0, length);
}

function cellData(
  state: SpreadsheetState,
  sheet: SheetState,
  row: number,
  column: number,
  cell: Cell,
): object {
  const value = effectiveValue(state, sheet, row, column);
  const { userEnteredValue, userEnteredFormat, ...rest } = cell;
  const look = { ...state.properties.defaultFormat, ...userEnteredFormat };
  return {
    ...(userEnteredValue !== undefined && { userEnteredValue }),
    ...(value !== null && {
      effectiveValue: isError(value) ? { errorValue: value } : extendedValue(value),
      formattedValue: formattedValue(value, userEnteredFormat?.numberFormat, state),
    }),
    ...(userEnteredFormat !== undefined && { userEnteredFormat }),
    effectiveFormat: look,
    ...rest,
  };
}

function lines(
  dimension: "ROWS" | "COLUMNS",
  state: SpreadsheetState,
  sheet: SheetState,
  start: number,
  end: number,
): readonly object[] {
  const marks = marksByLine(dimension, state, sheet);
  const known = dimension === "ROWS" ? sheet.rows : sheet.columns;
  const usual = dimension === "ROWS" ? ROW_HEIGHT : COLUMN_WIDTH;
  return Array.from({ length: Math.max(0, end - start) }, (_, i) => {
    const { pixelSize = usual, hiddenByUser } = known[start + i] ?? {};
    const developerMetadata = marks.get(start + i);
    return {
      ...(hiddenByUser === true && { hiddenByUser }),
      pixelSize,
      ...(developerMetadata !== undefined && { developerMetadata }),
    };
  });
}

function marksByLine(
  dimension: "ROWS" | "COLUMNS",
  state: SpreadsheetState,
  sheet: SheetState,
): ReadonlyMap<number, readonly DeveloperMetadata[]> {
  const marks = new Map<number, DeveloperMetadata[]>();
  for (const item of state.developerMetadata) {
    const line = item.location.dimensionRange;
    if (line?.sheetId === sheet.sheetId && line.dimension === dimension) {
      marks.set(line.startIndex, [...(marks.get(line.startIndex) ?? []), item]);
    }
  }
  return marks;
}
