// New rows or columns in a sheet, taking over the format of the line before or after them.
import { cellAt } from "./cell-grid.ts";
import { followEdit } from "./follow-edit.ts";
import { forgetAppends } from "./recent-appends.ts";
import type { SpreadsheetEdit } from "./spreadsheet-edit.ts";
import type { Cell, DimensionRange, SheetState } from "./spreadsheet-state.ts";

/** Guards nothing: who inserts decides what a protection means there. */
export function insertLines(
  edit: SpreadsheetEdit,
  range: DimensionRange,
  isFromBefore = true,
): void {
  const sheet = edit.sheet(range.sheetId);
  const isRows = range.dimension === "ROWS";
  const model = isFromBefore ? range.startIndex - 1 : range.startIndex;
  edit.state = followEdit(
    edit.state,
    {
      sheetId: sheet.sheetId,
      dimension: range.dimension,
      change: { kind: "insert", at: range.startIndex, count: range.endIndex - range.startIndex },
    },
    (cross) => (model < 0 ? null : lookOf(sheet, isRows ? model : cross, isRows ? cross : model)),
  );
  forgetAppends(edit.call, edit.state.spreadsheetId, sheet.sheetId);
}

/** What an empty cell takes over from its neighbour: format and validation, no value and no note. */
function lookOf(sheet: SheetState, row: number, column: number): Cell | null {
  const { userEnteredFormat, dataValidation } = cellAt(sheet, row, column) ?? {};
  return userEnteredFormat === undefined && dataValidation === undefined
    ? null
    : {
        ...(userEnteredFormat !== undefined && { userEnteredFormat }),
        ...(dataValidation !== undefined && { dataValidation }),
      };
}
