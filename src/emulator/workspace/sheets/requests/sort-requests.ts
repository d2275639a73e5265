// sortRange: the rows of a range put in order by the values of its columns.
import { invalidArgument, notEmulated } from "../../google-error.ts";
import { cellAt, mapCells } from "../cell-grid.ts";
import { effectiveValue } from "../formula/evaluate.ts";
import { isError } from "../formula/formula-value.ts";
import type { Scalar } from "../formula/formula-value.ts";
import { gridRangeOf, intersection, printRect, rectOf, requireStartInGrid } from "../grid-range.ts";
import type { GridRange, Rect } from "../grid-range.ts";
import type { SpreadsheetEdit } from "../spreadsheet-edit.ts";
import type { SheetState } from "../spreadsheet-state.ts";
import type { RequestTable } from "./request-table.ts";

export const sortRequests = { sortRange } satisfies RequestTable;

interface SortSpec {
  readonly dimensionIndex?: number;
  readonly sortOrder?: string;
}

interface SortRange {
  readonly range?: Partial<GridRange>;
  readonly sortSpecs?: readonly SortSpec[];
}

function sortRange(edit: SpreadsheetEdit, { range, sortSpecs = [] }: SortRange): void {
  const sheet = edit.sheet(range?.sheetId);
  const rect = requireStartInGrid(range ?? {}, sheet);
  requireSortable(edit, sheet, rect);
  for (const { dimensionIndex = 0 } of sortSpecs) {
    if (dimensionIndex < rect.startColumn || dimensionIndex >= rect.endColumn) {
      throw invalidArgument(`sortSpecs.dimensionIndex ${dimensionIndex} is outside the range.`);
    }
  }
  edit.guard(gridRangeOf(sheet.sheetId, rect));
  const used = { ...rect, endRow: Math.min(rect.endRow, sheet.rows.length) };
  const length = Math.max(0, used.endRow - used.startRow);
  const order = Array.from({ length }, (_, i) => used.startRow + i);
  const valueOf = (row: number, column: number): Scalar =>
    effectiveValue(edit.state, sheet, row, column);
  const language = edit.state.properties.locale.replace("_", "-");
  order.sort((a, b) => {
    for (const { dimensionIndex = 0, sortOrder } of sortSpecs) {
      const difference = compare(
        valueOf(a, dimensionIndex),
        valueOf(b, dimensionIndex),
        sortOrder === "DESCENDING" ? -1 : 1,
        language,
      );
      if (difference !== 0) {
        return difference;
      }
    }
    return a - b;
  });
  edit.replace(
    mapCells(sheet, used, (_cell, row, column) => ({
      ...cellAt(sheet, order[row - used.startRow] ?? row, column),
    })),
  );
}

function requireSortable(edit: SpreadsheetEdit, sheet: SheetState, rect: Rect): void {
  const merge = sheet.merges
    .map((range) => rectOf(range, sheet))
    .find((area) => area.endRow - area.startRow > 1 && intersection(area, rect) !== null);
  if (merge !== undefined) {
    throw invalidArgument(
      `You can't sort a range containing vertical merges. There is a vertical merge at ${printRect(sheet, merge)}`,
    );
  }
  const lastRow = Math.min(rect.endRow, sheet.rows.length);
  for (let row = rect.startRow; row < lastRow; row += 1) {
    for (let column = rect.startColumn; column < rect.endColumn; column += 1) {
      if (cellAt(sheet, row, column)?.userEnteredValue?.formulaValue !== undefined) {
        throw notEmulated(`${edit.call.operation}: sortRange of formulas`);
      }
    }
  }
}

/** Numbers, then texts, then booleans; whatever the order, empty cells come last. */
function compare(a: Scalar, b: Scalar, direction: 1 | -1, language: string): number {
  if (a === null || b === null) {
    return (a === null ? 1 : 0) - (b === null ? 1 : 0);
  }
  const [left, right] = [rank(a), rank(b)];
  if (left !== right) {
    return direction * (left - right);
  }
  const difference =
    typeof a === "string" && typeof b === "string"
      ? a.localeCompare(b, language)
      : Number(a) - Number(b);
  return direction * difference;
}

function rank(value: Scalar): number {
  if (isError(value)) {
    return 3;
  }
  return typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2;
}
