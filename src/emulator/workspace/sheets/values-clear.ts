// spreadsheets.values.clear and batchClear: values go; formats, notes and validation stay.
import type { Call } from "../operation.ts";
import { mapCells, withValue } from "./cell-grid.ts";
import { findRange } from "./find-sheet.ts";
import type { SheetRange } from "./find-sheet.ts";
import { gridRangeOf, printRect, requireStartInGrid } from "./grid-range.ts";
import { prefixed } from "./refusal-prefix.ts";
import { openToWrite } from "./spreadsheet-edit.ts";
import type { SpreadsheetEdit } from "./spreadsheet-edit.ts";

export function clearValues(
  call: Call,
  params: { readonly spreadsheetId: string; readonly range: string },
): object {
  const edit = openToWrite(call, params.spreadsheetId);
  const clearedRange = clearRange(edit, findRange(edit.state, params.range));
  edit.save();
  return { spreadsheetId: params.spreadsheetId, clearedRange };
}

export function batchClearValues(
  call: Call,
  spreadsheetId: string,
  body: { readonly ranges?: readonly string[] },
): object {
  const edit = openToWrite(call, spreadsheetId);
  const clearedRanges = (body.ranges ?? []).map((range, i) =>
    prefixed(`Invalid range[${i}]: `, () => clearRange(edit, findRange(edit.state, range))),
  );
  edit.save();
  return { spreadsheetId, clearedRanges };
}

/** The range that was cleared, in A1 notation. */
export function clearRange(
  edit: SpreadsheetEdit,
  { sheet, range }: Pick<SheetRange, "sheet" | "range">,
): string {
  const rect = requireStartInGrid(range, sheet);
  edit.guard(gridRangeOf(sheet.sheetId, rect));
  const used = { ...rect, endRow: Math.min(rect.endRow, sheet.rows.length) };
  edit.replace(mapCells(sheet, used, (cell) => withValue(cell, null)));
  return printRect(sheet, rect);
}
