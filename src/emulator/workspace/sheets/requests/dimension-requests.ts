// Rows and columns: insertDimension, deleteDimension, appendDimension, moveDimension, and their sizes.
import { invalidArgument } from "../../google-error.ts";
import { grown } from "../cell-grid.ts";
import { gridRangeOfLines } from "../dimension-edit.ts";
import type { DimensionChange } from "../dimension-edit.ts";
import { followEdit } from "../follow-edit.ts";
import { insertLines } from "../insert-lines.ts";
import { requireInsertable } from "../protection.ts";
import { forgetAppends } from "../recent-appends.ts";
import type { SpreadsheetEdit } from "../spreadsheet-edit.ts";
import type { DimensionRange, SheetState } from "../spreadsheet-state.ts";
import { autoResizeDimensions, updateDimensionProperties } from "./dimension-properties.ts";
import type { RequestTable } from "./request-table.ts";

export const dimensionRequests = {
  insertDimension,
  deleteDimension,
  appendDimension,
  moveDimension,
  updateDimensionProperties,
  autoResizeDimensions,
} satisfies RequestTable;

type RangeBody = Partial<DimensionRange>;

/** The lines meant, every bound known, and how many the sheet has. */
function linesOf(
  edit: SpreadsheetEdit,
  body: RangeBody | undefined,
): { readonly sheet: SheetState; readonly lines: DimensionRange; readonly size: number } {
  const sheet = edit.sheet(body?.sheetId);
  const { dimension, startIndex, endIndex } = body ?? {};
  if (dimension !== "ROWS" && dimension !== "COLUMNS") {
    throw invalidArgument("range.dimension must be ROWS or COLUMNS.");
  }
  const { rowCount, columnCount } = sheet.gridProperties;
  const size = dimension === "ROWS" ? rowCount : columnCount;
  const lines = {
    sheetId: sheet.sheetId,
    dimension,
    startIndex: startIndex ?? 0,
    endIndex: endIndex ?? size,
  };
  if (lines.startIndex < 0 || lines.endIndex <= lines.startIndex) {
    throw invalidArgument("range.endIndex must be greater than range.startIndex.");
  }
  return { sheet, lines, size };
}

interface InsertDimension {
  readonly range?: RangeBody;
  readonly inheritFromBefore?: boolean;
}

function insertDimension(edit: SpreadsheetEdit, request: InsertDimension): void {
  const { range, inheritFromBefore = false } = request;
  if (range?.startIndex === undefined || range.endIndex === undefined) {
    throw invalidArgument("range.startIndex and range.endIndex are required.");
  }
  const { sheet, lines, size } = linesOf(edit, range);
  if (lines.startIndex > size) {
    throw invalidArgument(`range.startIndex is larger than current grid size (${size})`);
  }
  if (lines.startIndex === size && !inheritFromBefore) {
    throw invalidArgument(
      `range.startIndex must be less than the grid size (${size}) if inheritFromBefore is false.`,
    );
  }
  if (lines.startIndex === 0 && inheritFromBefore) {
    throw invalidArgument("inheritFromBefore must be false if range.startIndex is 0.");
  }
  requireInsertable(edit, sheet, lines.dimension, lines.startIndex);
  insertLines(edit, lines, inheritFromBefore);
}

function deleteDimension(edit: SpreadsheetEdit, { range }: { readonly range?: RangeBody }): void {
  const { sheet, lines, size } = linesOf(edit, range);
  const isRows = lines.dimension === "ROWS";
  const [line, all] = isRows ? ["row", "rows"] : ["column", "columns"];
  if (lines.endIndex > size) {
    const missing = Math.max(lines.startIndex, size);
    throw invalidArgument(
      `Cannot delete a ${line} that doesn't exist. Tried to delete ${line} index ${missing} but there are only ${size} ${all}.`,
    );
  }
  const { frozenRowCount = 0, frozenColumnCount = 0 } = sheet.gridProperties;
  const frozen = isRows ? frozenRowCount : frozenColumnCount;
  if (lines.startIndex === 0 && lines.endIndex === size) {
    throw invalidArgument(`You can't delete all the ${all} on the sheet.`);
  }
  if (lines.startIndex <= frozen && lines.endIndex === size) {
    throw invalidArgument(`Sorry, it is not possible to delete all non-frozen ${all}.`);
  }
  edit.guard(gridRangeOfLines(lines));
  change(edit, lines, { kind: "delete", start: lines.startIndex, end: lines.endIndex });
}

interface AppendDimension {
  readonly sheetId?: number;
  readonly dimension?: string;
  readonly length?: number;
}

function appendDimension(edit: SpreadsheetEdit, request: AppendDimension): void {
  const { dimension, length = 0 } = request;
  const sheet = edit.sheet(request.sheetId);
  if (dimension !== "ROWS" && dimension !== "COLUMNS") {
    throw invalidArgument("dimension must be ROWS or COLUMNS.");
  }
  if (length < 1) {
    throw invalidArgument("length must be greater than 0.");
  }
  const { rowCount, columnCount } = sheet.gridProperties;
  const isRows = dimension === "ROWS";
  requireInsertable(edit, sheet, dimension, isRows ? rowCount : columnCount);
  edit.replace(
    isRows
      ? grown(sheet, rowCount + length, columnCount)
      : grown(sheet, rowCount, columnCount + length),
  );
}

interface MoveDimension {
  readonly source?: RangeBody;
  readonly destinationIndex?: number;
}

function moveDimension(edit: SpreadsheetEdit, request: MoveDimension): void {
  const { sheet, lines, size } = linesOf(edit, request.source);
  const { startIndex: start, endIndex: end, dimension } = lines;
  const to = request.destinationIndex ?? 0;
  const line = dimension === "ROWS" ? "row" : "column";
  if (end > size || to < 0 || to > size) {
    throw invalidArgument(`Cannot move a ${line} that doesn't exist, or to beyond the grid.`);
  }
  if (to > start && to < end) {
    throw invalidArgument(`Cannot move ${line}s to a place among themselves.`);
  }
  const isSplit = sheet.merges.some((merge) => {
    const first = (dimension === "ROWS" ? merge.startRowIndex : merge.startColumnIndex) ?? 0;
    const after = (dimension === "ROWS" ? merge.endRowIndex : merge.endColumnIndex) ?? 0;
    return [start, end, to].some((edge) => edge > first && edge < after);
  });
  if (isSplit) {
    throw invalidArgument(
      `Sorry, it is not possible to move a ${line} to a position that crosses a merged cell. Please unmerge and try again.`,
    );
  }
  edit.guard(gridRangeOfLines(lines));
  requireInsertable(edit, sheet, dimension, to);
  change(edit, lines, { kind: "move", start, end, to });
}

function change(edit: SpreadsheetEdit, lines: DimensionRange, what: DimensionChange): void {
  const { sheetId, dimension } = lines;
  edit.state = followEdit(edit.state, { sheetId, dimension, change: what }, () => null);
  forgetAppends(edit.call, edit.state.spreadsheetId, sheetId);
}
