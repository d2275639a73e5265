// Which cells of a line a person has written in since we wrote it.
import { REPORT_CELLS, type ReportCellKey, type ReportCells } from "./report-line.ts";
import { printsOf } from "./report-mark.ts";
import type { ReportRow } from "./report-table.ts";

/**
 * Cells that say neither what we wrote last nor, when told, what the line would say now. Of a row without a mark, of one that must not be
 * touched: every cell that says something else.
 */
export function editedCells(row: ReportRow, wanted?: ReportCells): readonly ReportCellKey[] {
  const now = printsOf(row.cells);
  return REPORT_CELLS.filter(
    (key) =>
      !(wanted !== undefined && row.cells[key] === wanted[key]) &&
      (row.mark === null || row.untouchable || row.mark.prints[key] !== now[key]),
  );
}

/** Whether no cell was left alone that the journal would have say something else. */
export function isSettled(row: ReportRow, wanted: ReportCells): boolean {
  return editedCells(row, wanted).length === 0;
}
