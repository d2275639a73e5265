// Cells written with more than their values: updateCells, repeatCell, appendCells.
// https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request#updatecellsrequest
import { invalidArgument, notEmulated } from "../../google-error.ts";
import { readCellMask, writtenCell } from "../cell-data.ts";
import type { CellData } from "../cell-data.ts";
import { grown, mapCells } from "../cell-grid.ts";
import { rewriteReferences, shifted } from "../formula/rewrite.ts";
import { gridRangeOf, requireStartInGrid } from "../grid-range.ts";
import type { GridRange, Rect } from "../grid-range.ts";
import type { FieldMask } from "../request-mask.ts";
import type { SpreadsheetEdit } from "../spreadsheet-edit.ts";
import type { SheetState } from "../spreadsheet-state.ts";
import { seenAtStart } from "../values-append.ts";
import type { RequestTable } from "./request-table.ts";

export const cellRequests = { updateCells, repeatCell, appendCells } satisfies RequestTable;

interface RowData {
  readonly values?: readonly CellData[];
}

interface GridCoordinate {
  readonly sheetId?: number;
  readonly rowIndex?: number;
  readonly columnIndex?: number;
}

interface UpdateCells {
  readonly rows?: readonly RowData[];
  readonly fields?: string;
  readonly start?: GridCoordinate;
  readonly range?: Partial<GridRange>;
}

/** With a range, what the rows do not reach of it is cleared; with a start, only the given cells are touched. */
function updateCells(
  edit: SpreadsheetEdit,
  { rows = [], fields, start, range }: UpdateCells,
): void {
  const mask = readCellMask(fields);
  if ((start === undefined) === (range === undefined)) {
    throw invalidArgument("Exactly one of start and range must be set.");
  }
  const sheet = edit.sheet((start ?? range)?.sheetId);
  const { rowCount, columnCount } = sheet.gridProperties;
  if (range !== undefined) {
    const rect = requireStartInGrid(range, sheet);
    requireRowsWithin(rect, rect, rows);
    write(edit, sheet, rect, rows, mask);
    return;
  }
  const { rowIndex: startRow = 0, columnIndex: startColumn = 0 } = start ?? {};
  const rect = rectOfRows(startRow, startColumn, rows);
  requireRowsWithin(rect, { ...rect, endRow: rowCount, endColumn: columnCount }, rows);
  const isGiven = (row: number, column: number): boolean =>
    rows[row - startRow]?.values?.[column - startColumn] !== undefined;
  write(edit, sheet, rect, rows, mask, isGiven);
}

function rectOfRows(startRow: number, startColumn: number, rows: readonly RowData[]): Rect {
  const width = Math.max(0, ...rows.map(({ values = [] }) => values.length));
  return {
    startRow,
    endRow: startRow + rows.length,
    startColumn,
    endColumn: startColumn + width,
  };
}

function requireRowsWithin(at: Rect, limit: Rect, rows: readonly RowData[]): void {
  const { endRow, endColumn } = rectOfRows(at.startRow, at.startColumn, rows);
  if (endRow > limit.endRow) {
    throw invalidArgument(
      `Attempting to write row: ${limit.endRow}, beyond the last requested row of: ${limit.endRow - 1}`,
    );
  }
  if (endColumn > limit.endColumn) {
    throw invalidArgument(
      `Attempting to write column: ${limit.endColumn}, beyond the last requested column of: ${limit.endColumn - 1}`,
    );
  }
}

function write(
  edit: SpreadsheetEdit,
  sheet: SheetState,
  rect: Rect,
  rows: readonly RowData[],
  mask: FieldMask,
  isTouched: (row: number, column: number) => boolean = () => true,
): void {
  edit.guard(gridRangeOf(sheet.sheetId, rect));
  edit.replace(
    mapCells(sheet, rect, (cell, row, column) =>
      isTouched(row, column)
        ? writtenCell(
            cell,
            rows[row - rect.startRow]?.values?.[column - rect.startColumn] ?? {},
            mask,
          )
        : cell,
    ),
  );
}

interface RepeatCell {
  readonly range?: Partial<GridRange>;
  readonly cell?: CellData;
  readonly fields?: string;
}

/** A formula's relative references count on from the first cell of the range. */
function repeatCell(edit: SpreadsheetEdit, { range, cell = {}, fields }: RepeatCell): void {
  const mask = readCellMask(fields);
  const sheet = edit.sheet(range?.sheetId);
  const rect = requireStartInGrid(range ?? {}, sheet);
  edit.guard(gridRangeOf(sheet.sheetId, rect));
  const { locale } = edit.state.properties;
  const formula = cell.userEnteredValue?.formulaValue;
  const dataAt = (row: number, column: number): CellData =>
    formula === undefined
      ? cell
      : {
          ...cell,
          userEnteredValue: {
            formulaValue: rewriteReferences(formula, locale, (reference) =>
              shifted(reference, row - rect.startRow, column - rect.startColumn),
            ),
          },
        };
  edit.replace(
    mapCells(sheet, rect, (old, row, column) => writtenCell(old, dataAt(row, column), mask)),
  );
}

interface AppendCells {
  readonly sheetId?: number;
  readonly tableId?: string;
  readonly rows?: readonly RowData[];
  readonly fields?: string;
}

/** Below the last row with data, from column A on. */
function appendCells(edit: SpreadsheetEdit, request: AppendCells): void {
  if (request.tableId !== undefined) {
    throw notEmulated("sheets.spreadsheets.batchUpdate: appendCells to a table");
  }
  const mask = readCellMask(request.fields);
  const { rows = [] } = request;
  const sheet = edit.sheet(request.sheetId);
  const rect = rectOfRows(lastRow(edit, sheet), 0, rows);
  write(edit, grown(sheet, rect.endRow, rect.endColumn), rect, rows, mask);
  edit.appended(sheet.sheetId, rect);
}

function lastRow(edit: SpreadsheetEdit, sheet: SheetState): number {
  const isSeen = seenAtStart(edit, sheet);
  for (let row = sheet.rows.length; row > 0; row -= 1) {
    const cells = sheet.rows[row - 1]?.cells ?? [];
    if (cells.some((_, column) => isSeen(row - 1, column))) {
      return row;
    }
  }
  return 0;
}
