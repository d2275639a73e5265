// spreadsheets.values.get and batchGet.
import type { Call } from "../operation.ts";
import { openToRead } from "./spreadsheet-edit.ts";
import { findRange } from "./find-sheet.ts";
import type { SheetRange } from "./find-sheet.ts";
import { printRect, requireStartInGrid } from "./grid-range.ts";
import { renderRect } from "./render.ts";
import type { RenderOptions, Rendered } from "./render.ts";
import type { SpreadsheetState } from "./spreadsheet-state.ts";

export interface ValueRange {
  readonly range: string;
  readonly majorDimension: "ROWS" | "COLUMNS";
  /** Absent when the range is empty. */
  readonly values?: readonly (readonly Rendered[])[];
}

interface GetParams extends RenderOptions {
  readonly spreadsheetId: string;
  readonly range: string;
}

interface BatchGetParams extends RenderOptions {
  readonly spreadsheetId: string;
  readonly ranges?: readonly string[];
}

export function getValues(call: Call, params: GetParams): ValueRange {
  const state = openToRead(call, params.spreadsheetId);
  return readValues(state, findRange(state, params.range), params);
}

export function batchGetValues(call: Call, params: BatchGetParams): object {
  const state = openToRead(call, params.spreadsheetId);
  return {
    spreadsheetId: params.spreadsheetId,
    valueRanges: (params.ranges ?? []).map((range) =>
      readValues(state, findRange(state, range), params),
    ),
  };
}

/** A range that starts past the grid is refused, one that ends past it is cut to the grid. */
export function readValues(
  state: SpreadsheetState,
  { sheet, range }: Pick<SheetRange, "sheet" | "range">,
  options: RenderOptions,
): ValueRange {
  const rect = requireStartInGrid(range, sheet);
  const values = renderRect(state, sheet, rect, options);
  return {
    range: printRect(sheet, rect),
    majorDimension: options.majorDimension === "COLUMNS" ? "COLUMNS" : "ROWS",
    ...(values.length > 0 && { values }),
  };
}

/** How many cells an answer carries, for what reading them costs. */
export function countValues(ranges: readonly Pick<ValueRange, "values">[]): number {
  return ranges.reduce(
    (sum, { values = [] }) => sum + values.reduce((cells, line) => cells + line.length, 0),
    0,
  );
}
