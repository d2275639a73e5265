// Cells as spreadsheets.batchUpdate takes them. A text goes in as a text: never a formula, a date or a number, whatever it begins with.
import type { sheets_v4 } from "@googleapis/sheets";
import type { CellValue } from "../rest/cell-values.ts";

export const ONLY_VALUES = "userEnteredValue";

/** An empty text is an empty cell. */
export function cell(value: CellValue): sheets_v4.Schema$CellData {
  return value === "" ? {} : { userEnteredValue: enteredValue(value) };
}

function enteredValue(value: CellValue): sheets_v4.Schema$ExtendedValue {
  if (typeof value === "string") {
    return { stringValue: value };
  }
  return typeof value === "number" ? { numberValue: value } : { boolValue: value };
}

export function row(values: readonly CellValue[]): sheets_v4.Schema$RowData {
  return { values: values.map(cell) };
}

/** Writes the values from that row on, in the first columns. */
export function writeRows(
  sheetId: number,
  rowIndex: number,
  rows: readonly (readonly CellValue[])[],
): sheets_v4.Schema$Request {
  return {
    updateCells: {
      start: { sheetId, rowIndex, columnIndex: 0 },
      rows: rows.map(row),
      fields: ONLY_VALUES,
    },
  };
}

/** Adds the rows below the last one that holds anything. */
export function appendRows(
  sheetId: number,
  rows: readonly (readonly CellValue[])[],
): sheets_v4.Schema$Request {
  return { appendCells: { sheetId, rows: rows.map(row), fields: ONLY_VALUES } };
}
