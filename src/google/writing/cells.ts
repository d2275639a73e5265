// Cells as spreadsheets.batchUpdate takes them. A text goes in as a text: never a formula, a date or a number, whatever it begins with.
import type { sheets_v4 } from "@googleapis/sheets";

export const ONLY_VALUES = "userEnteredValue";

/** An empty text is an empty cell. */
export function cell(value: string | number): sheets_v4.Schema$CellData {
  if (value === "") {
    return {};
  }
  return {
    userEnteredValue: typeof value === "number" ? { numberValue: value } : { stringValue: value },
  };
}

export function row(values: readonly (string | number)[]): sheets_v4.Schema$RowData {
  return { values: values.map(cell) };
}

/** Writes the values from that row on, in the first columns. */
export function writeRows(
  sheetId: number,
  rowIndex: number,
  rows: readonly (readonly (string | number)[])[],
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
  rows: readonly (readonly (string | number)[])[],
): sheets_v4.Schema$Request {
  return { appendCells: { sheetId, rows: rows.map(row), fields: ONLY_VALUES } };
}
