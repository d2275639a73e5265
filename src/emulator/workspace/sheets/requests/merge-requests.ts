// mergeCells and unmergeCells.
import { invalidArgument } from "../../google-error.ts";
import { mapCells, withValue } from "../cell-grid.ts";
import { contains, gridRangeOf, intersection, rectOf, requireStartInGrid } from "../grid-range.ts";
import type { GridRange, Rect } from "../grid-range.ts";
import type { SpreadsheetEdit } from "../spreadsheet-edit.ts";
import type { SheetState } from "../spreadsheet-state.ts";
import type { RequestTable } from "./request-table.ts";

export const mergeRequests = { mergeCells, unmergeCells } satisfies RequestTable;

interface MergeCells {
  readonly range?: Partial<GridRange>;
  readonly mergeType?: string;
}

/** Only the first cell of each merge keeps its value. */
function mergeCells(edit: SpreadsheetEdit, { range, mergeType = "MERGE_ALL" }: MergeCells): void {
  const { sheet, rect } = opened(edit, range);
  requireOneSideOfFrozen(sheet, rect);
  const merges = pieces(rect, mergeType).filter(
    ({ startRow, endRow, startColumn, endColumn }) =>
      (endRow - startRow) * (endColumn - startColumn) > 1,
  );
  const kept = sheet.merges.filter((merge) => intersection(rectOf(merge, sheet), rect) === null);
  const used = { ...rect, endRow: Math.min(rect.endRow, sheet.rows.length) };
  const cleared = mapCells(sheet, used, (cell, row, column) => {
    const isCovered = merges.some(
      (merge) =>
        contains(merge, {
          startRow: row,
          endRow: row + 1,
          startColumn: column,
          endColumn: column + 1,
        }) &&
        (row !== merge.startRow || column !== merge.startColumn),
    );
    return isCovered ? withValue(cell, null) : cell;
  });
  edit.replace({
    ...cleared,
    merges: [...kept, ...merges.map((merge) => gridRangeOf(sheet.sheetId, merge))],
  });
}

function unmergeCells(
  edit: SpreadsheetEdit,
  { range }: { readonly range?: Partial<GridRange> },
): void {
  const { sheet, rect } = opened(edit, range);
  edit.replace({
    ...sheet,
    merges: sheet.merges.filter((merge) => intersection(rectOf(merge, sheet), rect) === null),
  });
}

/** Refuses a range that cuts through a merge. */
function opened(
  edit: SpreadsheetEdit,
  range: Partial<GridRange> = {},
): { readonly sheet: SheetState; readonly rect: Rect } {
  const sheet = edit.sheet(range.sheetId);
  const rect = requireStartInGrid(range, sheet);
  const isCut = sheet.merges
    .map((merge) => rectOf(merge, sheet))
    .some((merge) => intersection(merge, rect) !== null && !contains(rect, merge));
  if (isCut) {
    throw invalidArgument("You must select all cells in a merged range to merge or unmerge them.");
  }
  edit.guard(gridRangeOf(sheet.sheetId, rect));
  return { sheet, rect };
}

function requireOneSideOfFrozen(sheet: SheetState, rect: Rect): void {
  const { frozenRowCount = 0, frozenColumnCount = 0 } = sheet.gridProperties;
  if (rect.startRow < frozenRowCount && rect.endRow > frozenRowCount) {
    throw invalidArgument("You can't merge frozen and non-frozen rows.");
  }
  if (rect.startColumn < frozenColumnCount && rect.endColumn > frozenColumnCount) {
    throw invalidArgument("You can't merge frozen and non-frozen columns.");
  }
}

function pieces(rect: Rect, mergeType: string): readonly Rect[] {
  const { startRow, endRow, startColumn, endColumn } = rect;
  switch (mergeType) {
    case "MERGE_ALL":
      return [rect];
    case "MERGE_COLUMNS":
      return Array.from({ length: endColumn - startColumn }, (_, i) => ({
        ...rect,
        startColumn: startColumn + i,
        endColumn: startColumn + i + 1,
      }));
    case "MERGE_ROWS":
      return Array.from({ length: endRow - startRow }, (_, i) => ({
        ...rect,
        startRow: startRow + i,
        endRow: startRow + i + 1,
      }));
    default:
      throw invalidArgument(`Unknown mergeType: ${mergeType}`);
  }
}
