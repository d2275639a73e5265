// updateDimensionProperties (size in pixels, hidden or not) and autoResizeDimensions.
import { invalidArgument, notEmulated } from "../../google-error.ts";
import { requireSheetUnprotected } from "../protection.ts";
import { applyMask, readMask } from "../request-mask.ts";
import type { SpreadsheetEdit } from "../spreadsheet-edit.ts";
import type { DimensionRange, DimensionState, SheetState } from "../spreadsheet-state.ts";

interface UpdateDimensionProperties {
  readonly range?: Partial<DimensionRange>;
  readonly properties?: DimensionState;
  readonly fields?: string;
}

export function updateDimensionProperties(
  edit: SpreadsheetEdit,
  { range, properties = {}, fields }: UpdateDimensionProperties,
): void {
  const mask = readMask(fields, "DimensionProperties");
  for (const field of mask.keys()) {
    if (field !== "pixelSize" && field !== "hiddenByUser" && fields !== "*") {
      throw notEmulated(`sheets.spreadsheets.batchUpdate: updateDimensionProperties of ${field}`);
    }
  }
  if (mask.has("pixelSize") && (properties.pixelSize ?? 0) < 0) {
    throw invalidArgument("pixelSize must not be negative.");
  }
  changeLinesOf(edit, range, (line) => applyMask(line, properties, mask));
}

/** As a line is made again: without a size of its own. What text would need is not measured. */
export function autoResizeDimensions(
  edit: SpreadsheetEdit,
  { dimensions }: { readonly dimensions?: Partial<DimensionRange> },
): void {
  changeLinesOf(edit, dimensions, ({ pixelSize: _size, ...line }) => line);
}

function changeLinesOf(
  edit: SpreadsheetEdit,
  range: Partial<DimensionRange> = {},
  change: (line: DimensionState) => DimensionState,
): void {
  const sheet = edit.sheet(range.sheetId);
  const { rowCount, columnCount } = sheet.gridProperties;
  const isRows = range.dimension === "ROWS";
  if (!isRows && range.dimension !== "COLUMNS") {
    throw invalidArgument("range.dimension must be ROWS or COLUMNS.");
  }
  const size = isRows ? rowCount : columnCount;
  const { startIndex = 0, endIndex = size } = range;
  if (startIndex < 0 || startIndex >= endIndex || endIndex > size) {
    throw invalidArgument(`range [${startIndex}, ${endIndex}) is outside the grid of ${size}.`);
  }
  requireSheetUnprotected(edit, sheet);
  edit.replace(
    isRows
      ? changeRows(sheet, startIndex, endIndex, change)
      : changeColumns(sheet, startIndex, endIndex, change),
  );
}

function changeRows(
  sheet: SheetState,
  start: number,
  end: number,
  change: (line: DimensionState) => DimensionState,
): SheetState {
  const length = Math.max(sheet.rows.length, end);
  const rows = Array.from({ length }, (_, i) => {
    const row = sheet.rows[i] ?? null;
    if (i < start || i >= end) {
      return row;
    }
    const { cells = [], ...line } = row ?? {};
    return { ...change(line), cells };
  });
  return { ...sheet, rows };
}

function changeColumns(
  sheet: SheetState,
  start: number,
  end: number,
  change: (line: DimensionState) => DimensionState,
): SheetState {
  const length = Math.max(sheet.columns.length, end);
  const columns = Array.from({ length }, (_, i) => {
    const line = sheet.columns[i] ?? null;
    return i < start || i >= end ? line : change(line ?? {});
  });
  return { ...sheet, columns };
}
