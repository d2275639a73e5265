// spreadsheets.values.append: finds the table in the range and writes below it.
// https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets.values/append
import type { Call } from "../operation.ts";
import { grown, valueAt } from "./cell-grid.ts";
import { insertLines } from "./insert-lines.ts";
import { findRange, sheetById } from "./find-sheet.ts";
import { lastTable } from "./find-table.ts";
import { printRect, requireStartInGrid } from "./grid-range.ts";
import type { Rect } from "./grid-range.ts";
import { placeValues, rowsOf } from "./place-values.ts";
import type { InputRows, ValueRangeBody } from "./place-values.ts";
import { requireInsertable } from "./protection.ts";
import { unseenBy } from "./recent-appends.ts";
import { openToWrite } from "./spreadsheet-edit.ts";
import type { SpreadsheetEdit } from "./spreadsheet-edit.ts";
import type { SheetState } from "./spreadsheet-state.ts";
import { requireRawOrTyped, requireSameRange, updateAnswer } from "./values-write.ts";
import type { UpdateAnswer, WriteOptions } from "./values-write.ts";

interface AppendParams extends WriteOptions {
  readonly spreadsheetId: string;
  readonly range: string;
  readonly insertDataOption?: "OVERWRITE" | "INSERT_ROWS";
}

export interface AppendAnswer {
  readonly spreadsheetId: string;
  /** The table before anything was appended; absent when there was none. */
  readonly tableRange?: string;
  readonly updates: UpdateAnswer;
}

export function appendValues(call: Call, params: AppendParams, body: ValueRangeBody): AppendAnswer {
  const edit = openToWrite(call, params.spreadsheetId);
  const isRaw = requireRawOrTyped(params);
  requireSameRange(params.range, body.range);
  const { sheet, range } = findRange(edit.state, params.range);
  const isInsert = params.insertDataOption === "INSERT_ROWS";
  const values = rowsOf(body);
  const searched = requireStartInGrid(range, sheet);
  const table = lastTable(sheet, searched, isInsert ? seenAll(sheet) : seenAtStart(edit, sheet));
  const at = {
    row: table?.endRow ?? searched.startRow,
    column: table?.startColumn ?? searched.startColumn,
  };
  const rect = rectAt(at.row, at.column, values);
  makeRoom(edit, sheet, rect, isInsert && table !== null);
  const target = {
    sheet: sheetById(edit.state, sheet.sheetId),
    range: { startRowIndex: at.row, startColumnIndex: at.column },
    isCorner: true,
  };
  const placed = placeValues(edit, target, values, isRaw);
  edit.appended(sheet.sheetId, rect);
  edit.save();
  return {
    spreadsheetId: params.spreadsheetId,
    ...(table !== null && { tableRange: printRect(sheet, table) }),
    updates: updateAnswer(edit, placed, params),
  };
}

function seenAll(sheet: SheetState): (row: number, column: number) => boolean {
  return (row, column) => valueAt(sheet, row, column) !== undefined;
}

/** The cells with values as they were for a call that overlaps other appends: theirs are not there yet. */
export function seenAtStart(
  edit: SpreadsheetEdit,
  sheet: SheetState,
): (row: number, column: number) => boolean {
  const unseen = unseenBy(edit.call, edit.state.spreadsheetId, sheet.sheetId);
  const seen = seenAll(sheet);
  const isUnseen = (row: number, column: number): boolean =>
    unseen.some(
      (rect) =>
        row >= rect.startRow &&
        row < rect.endRow &&
        column >= rect.startColumn &&
        column < rect.endColumn,
    );
  return (row, column) => seen(row, column) && !isUnseen(row, column);
}

function rectAt(row: number, column: number, values: InputRows): Rect {
  const width = Math.max(0, ...values.map((line) => line.length));
  return {
    startRow: row,
    endRow: row + values.length,
    startColumn: column,
    endColumn: column + width,
  };
}

function makeRoom(edit: SpreadsheetEdit, sheet: SheetState, rect: Rect, isInsert: boolean): void {
  const isInside = rect.startRow < sheet.gridProperties.rowCount;
  if (isInsert && isInside && rect.endRow > rect.startRow) {
    requireInsertable(edit, sheet, "ROWS", rect.startRow);
    insertLines(edit, {
      sheetId: sheet.sheetId,
      dimension: "ROWS",
      startIndex: rect.startRow,
      endIndex: rect.endRow,
    });
  }
  const now = sheetById(edit.state, sheet.sheetId);
  edit.replace(grown(now, rect.endRow, rect.endColumn));
}
