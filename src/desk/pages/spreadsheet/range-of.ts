// Google's GridRange -> the cells it means.
import type { sheets_v4 } from "@googleapis/sheets";
import type { CellRange } from "./a1.ts";

/** What is left open reaches to the edge of the sheet. */
export function rangeOf(range: sheets_v4.Schema$GridRange): CellRange {
  return {
    from: { row: range.startRowIndex ?? 0, column: range.startColumnIndex ?? 0 },
    to: {
      row: (range.endRowIndex ?? Infinity) - 1,
      column: (range.endColumnIndex ?? Infinity) - 1,
    },
  };
}
