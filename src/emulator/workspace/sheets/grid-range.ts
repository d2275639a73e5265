// Google's GridRange and the rectangles of cells it names on a sheet.
import { invalidArgument } from "../google-error.ts";
import { printA1 } from "./a1-notation.ts";
import type { OpenRange } from "./a1-notation.ts";
import type { SheetState } from "./spreadsheet-state.ts";

export interface GridRange extends OpenRange {
  readonly sheetId: number;
}

/** Every bound known, zero-based, end-exclusive. */
export interface Rect {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

/** The cells that the sheet has of a range. */
export function rectOf(range: OpenRange, sheet: SheetState): Rect {
  const { rowCount, columnCount } = sheet.gridProperties;
  return {
    startRow: range.startRowIndex ?? 0,
    endRow: Math.min(range.endRowIndex ?? rowCount, rowCount),
    startColumn: range.startColumnIndex ?? 0,
    endColumn: Math.min(range.endColumnIndex ?? columnCount, columnCount),
  };
}

export function gridRangeOf(sheetId: number, rect: Rect): GridRange {
  return {
    sheetId,
    startRowIndex: rect.startRow,
    endRowIndex: rect.endRow,
    startColumnIndex: rect.startColumn,
    endColumnIndex: rect.endColumn,
  };
}

/** Refuses a range that starts past the grid; one that only ends past it is cut, as Google does. */
export function requireStartInGrid(range: OpenRange, sheet: SheetState): Rect {
  const { rowCount, columnCount } = sheet.gridProperties;
  const rect = rectOf(range, sheet);
  const { startRow, startColumn } = rect;
  if (startRow < 0 || startColumn < 0) {
    throw invalidArgument("GridRange indexes must not be negative.");
  }
  if ((range.endRowIndex ?? rowCount) < startRow && range.endRowIndex !== undefined) {
    throw invalidArgument("GridRange.endRowIndex must be after GridRange.startRowIndex.");
  }
  if ((range.endColumnIndex ?? columnCount) < startColumn && range.endColumnIndex !== undefined) {
    throw invalidArgument("GridRange.endColumnIndex must be after GridRange.startColumnIndex.");
  }
  if (startRow >= rowCount || startColumn >= columnCount) {
    throw exceedsGridLimits(range, sheet);
  }
  return rect;
}

function exceedsGridLimits(range: OpenRange, sheet: SheetState): Error {
  const { rowCount, columnCount } = sheet.gridProperties;
  const isOpen = range.endRowIndex === undefined && range.endColumnIndex === undefined;
  const named = isOpen ? { ...range, endColumnIndex: columnCount } : range;
  return invalidArgument(
    `Range (${printA1(sheet.title, named)}) exceeds grid limits. Max rows: ${rowCount}, max columns: ${columnCount}`,
  );
}

function isEmptyRect(rect: Rect): boolean {
  return rect.startRow >= rect.endRow || rect.startColumn >= rect.endColumn;
}

export function intersection(a: Rect, b: Rect): Rect | null {
  const rect = {
    startRow: Math.max(a.startRow, b.startRow),
    endRow: Math.min(a.endRow, b.endRow),
    startColumn: Math.max(a.startColumn, b.startColumn),
    endColumn: Math.min(a.endColumn, b.endColumn),
  };
  return isEmptyRect(rect) ? null : rect;
}

export function contains(outer: Rect, inner: Rect): boolean {
  return (
    inner.startRow >= outer.startRow &&
    inner.endRow <= outer.endRow &&
    inner.startColumn >= outer.startColumn &&
    inner.endColumn <= outer.endColumn
  );
}

/** What is left of a rectangle when others are cut out of it. */
export function without(rect: Rect, holes: readonly Rect[]): readonly Rect[] {
  return holes.reduce<readonly Rect[]>((rest, hole) => rest.flatMap((r) => cut(r, hole)), [rect]);
}

function cut(rect: Rect, hole: Rect): readonly Rect[] {
  const shared = intersection(rect, hole);
  if (shared === null) {
    return [rect];
  }
  const middle = { ...rect, startRow: shared.startRow, endRow: shared.endRow };
  return [
    { ...rect, endRow: shared.startRow },
    { ...rect, startRow: shared.endRow },
    { ...middle, endColumn: shared.startColumn },
    { ...middle, startColumn: shared.endColumn },
  ].filter((part) => !isEmptyRect(part));
}

/** Whether a range covers its whole sheet, which makes a protection one of the sheet. */
export function isWholeSheet(range: OpenRange): boolean {
  return (
    range.startRowIndex === undefined &&
    range.endRowIndex === undefined &&
    range.startColumnIndex === undefined &&
    range.endColumnIndex === undefined
  );
}

/** "Sheet1!A1:B2", every bound written out. */
export function printRect(sheet: SheetState, rect: Rect): string {
  return printA1(sheet.title, gridRangeOf(sheet.sheetId, rect));
}
