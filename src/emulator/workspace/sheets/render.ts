// A cell's value as a reader asks for it: as shown, as it is, or the formula behind it.
// https://developers.google.com/workspace/sheets/api/reference/rest/v4/ValueRenderOption
import { cellAt } from "./cell-grid.ts";
import { effectiveValue } from "./formula/evaluate.ts";
import { isError, shownError } from "./formula/formula-value.ts";
import type { Scalar } from "./formula/formula-value.ts";
import type { Rect } from "./grid-range.ts";
import { localeOf } from "./locale.ts";
import { formatNumber, isDateFormat } from "./number-format.ts";
import type { NumberFormat, SheetState, SpreadsheetState } from "./spreadsheet-state.ts";

export interface RenderOptions {
  readonly valueRenderOption?: "FORMATTED_VALUE" | "UNFORMATTED_VALUE" | "FORMULA";
  readonly dateTimeRenderOption?: "SERIAL_NUMBER" | "FORMATTED_STRING";
  readonly majorDimension?: "DIMENSION_UNSPECIFIED" | "ROWS" | "COLUMNS";
}

export type Rendered = string | number | boolean;

export function renderCell(
  state: SpreadsheetState,
  sheet: SheetState,
  row: number,
  column: number,
  options: RenderOptions,
): Rendered {
  const cell = cellAt(sheet, row, column);
  const formula = cell?.userEnteredValue?.formulaValue;
  if (options.valueRenderOption === "FORMULA" && formula !== undefined) {
    return formula;
  }
  const value = effectiveValue(state, sheet, row, column);
  const format = cell?.userEnteredFormat?.numberFormat;
  if (options.valueRenderOption === undefined || options.valueRenderOption === "FORMATTED_VALUE") {
    return formattedValue(value, format, state);
  }
  if (isError(value)) {
    return shownError(value);
  }
  const isDateText = options.dateTimeRenderOption === "FORMATTED_STRING" && isDateFormat(format);
  return isDateText && typeof value === "number"
    ? formattedValue(value, format, state)
    : (value ?? "");
}

export function formattedValue(
  value: Scalar,
  format: NumberFormat | undefined,
  state: SpreadsheetState,
): string {
  if (value === null) {
    return "";
  }
  if (isError(value)) {
    return shownError(value);
  }
  if (typeof value === "number") {
    return formatNumber(value, format, localeOf(state.properties.locale));
  }
  return typeof value === "boolean" ? String(value).toUpperCase() : value;
}

/** The rendered cells of a rectangle by major dimension, without the empty ends of lines and the empty last lines. */
export function renderRect(
  state: SpreadsheetState,
  sheet: SheetState,
  rect: Rect,
  options: RenderOptions,
): readonly (readonly Rendered[])[] {
  const isColumns = options.majorDimension === "COLUMNS";
  const endRow = Math.min(rect.endRow, sheet.rows.length);
  const rows = count(rect.startRow, endRow);
  const columns = count(rect.startColumn, rect.endColumn);
  const [majors, minors] = isColumns ? [columns, rows] : [rows, columns];
  const lines = majors.map((major) => {
    const line = minors.map((minor) =>
      isColumns
        ? renderCell(state, sheet, minor, major, options)
        : renderCell(state, sheet, major, minor, options),
    );
    return trimmedEnd(line, (value) => value === "");
  });
  return trimmedEnd(lines, (line) => line.length === 0);
}

function count(start: number, end: number): readonly number[] {
  return Array.from({ length: Math.max(0, end - start) }, (_, i) => start + i);
}

function trimmedEnd<T>(items: readonly T[], isEmpty: (item: T) => boolean): readonly T[] {
  let length = items.length;
  while (length > 0 && isEmpty(items[length - 1] as T)) {
    length -= 1;
  }
  return items.slice(0, length);
}
