// A rectangle of cells as Sheets' values.* carry it: trailing empty rows and cells are left out.
import type { sheets_v4 } from "@googleapis/sheets";

/** A date is a serial number: days since 1899-12-30. An empty cell between others is "". */
export type CellValue = string | number | boolean;

export interface ValueRange {
  /** A1 notation, as Google writes it. */
  readonly range: string;
  readonly values: readonly (readonly CellValue[])[];
}

/** How cells are read: as they are, not as the spreadsheet shows them. */
export const unformatted = {
  valueRenderOption: "UNFORMATTED_VALUE",
  dateTimeRenderOption: "SERIAL_NUMBER",
} as const;

export function valueRange(answer: sheets_v4.Schema$ValueRange): ValueRange {
  return { range: answer.range ?? "", values: (answer.values ?? []) as CellValue[][] };
}
