// Values put into the cells of a sheet, RAW or as if typed.
// https://developers.google.com/workspace/sheets/api/reference/rest/v4/ValueInputOption
import { invalidArgument } from "../google-error.ts";
import { columnLetters, printA1 } from "./a1-notation.ts";
import { mapCells, withValue } from "./cell-grid.ts";
import type { SheetRange } from "./find-sheet.ts";
import { gridRangeOf, printRect, requireStartInGrid } from "./grid-range.ts";
import type { Rect } from "./grid-range.ts";
import { localeOf } from "./locale.ts";
import type { SheetLocale } from "./locale.ts";
import type { SpreadsheetEdit } from "./spreadsheet-edit.ts";
import type { Cell } from "./spreadsheet-state.ts";
import { readUserEntered } from "./user-entered.ts";

export type InputValue = string | number | boolean | null;
export type InputRows = readonly (readonly InputValue[])[];

export interface ValueRangeBody {
  readonly range?: string;
  readonly majorDimension?: "DIMENSION_UNSPECIFIED" | "ROWS" | "COLUMNS";
  readonly values?: InputRows;
}

/** What was written: the range, and how many rows, columns and cells of it got something. */
export interface Placed {
  readonly sheetId: number;
  readonly range: string;
  readonly rows: number;
  readonly columns: number;
  readonly cells: number;
}

/** The values row by row, whatever their major dimension; refuses what is no single value. */
export function rowsOf({ values = [], majorDimension }: ValueRangeBody): InputRows {
  values.forEach((line, i) => {
    line.forEach((value, j) => {
      if (typeof value === "object" && value !== null) {
        const kind = Array.isArray(value) ? "list_value" : "struct_value";
        throw invalidArgument(`Invalid values[${i}][${j}]: ${kind} ${JSON.stringify(value)}`);
      }
    });
  });
  if (majorDimension !== "COLUMNS") {
    return values;
  }
  const length = Math.max(0, ...values.map((line) => line.length));
  return Array.from({ length }, (_, row) => values.map((line) => line[row] ?? null));
}

/** Writes from the range's first cell on; refuses values that do not fit the range, null leaves a cell as it is. */
export function placeValues(
  edit: SpreadsheetEdit,
  target: SheetRange,
  values: InputRows,
  isRaw: boolean,
): Placed {
  const { sheet, range } = target;
  const asked = requireStartInGrid(range, sheet);
  const width = Math.max(0, ...values.map((line) => line.length));
  const rect: Rect = {
    startRow: asked.startRow,
    endRow: asked.startRow + values.length,
    startColumn: asked.startColumn,
    endColumn: asked.startColumn + width,
  };
  const { rowCount, columnCount } = sheet.gridProperties;
  requireFits(
    rect,
    target.isCorner ? { ...asked, endRow: rowCount, endColumn: columnCount } : asked,
    printA1(sheet.title, range),
  );
  edit.guard(gridRangeOf(sheet.sheetId, rect));
  const locale = localeOf(edit.state.properties.locale);
  const valueFor = (row: number, column: number): InputValue =>
    values[row - rect.startRow]?.[column - rect.startColumn] ?? null;
  edit.replace(
    mapCells(sheet, rect, (cell, row, column) =>
      entered(cell, valueFor(row, column), isRaw, locale),
    ),
  );
  const isEmpty = values.length === 0 || width === 0;
  return {
    sheetId: sheet.sheetId,
    range: printRect(sheet, isEmpty ? asked : rect),
    ...counts(values),
  };
}

function requireFits(rect: Rect, limit: Rect, range: string): void {
  if (rect.endColumn > limit.endColumn) {
    throw invalidArgument(
      `Requested writing within range [${range}], but tried writing to column [${columnLetters(limit.endColumn)}]`,
    );
  }
  if (rect.endRow > limit.endRow) {
    throw invalidArgument(
      `Requested writing within range [${range}], but tried writing to row [${limit.endRow + 1}]`,
    );
  }
}

function entered(cell: Cell, value: InputValue, isRaw: boolean, locale: SheetLocale): Cell {
  if (value === null) {
    return cell;
  }
  if (value === "") {
    return withValue(cell, null);
  }
  if (typeof value === "number") {
    return withValue(cell, { numberValue: value });
  }
  if (typeof value === "boolean") {
    return withValue(cell, { boolValue: value });
  }
  if (isRaw) {
    return withValue(cell, { stringValue: value });
  }
  const own = cell.userEnteredFormat?.numberFormat;
  const read = readUserEntered(value, locale, own?.type === "TEXT");
  const written = withValue(cell, read.value);
  return read.format === undefined || own !== undefined
    ? written
    : { ...written, userEnteredFormat: { ...cell.userEnteredFormat, numberFormat: read.format } };
}

function counts(values: InputRows): Pick<Placed, "rows" | "columns" | "cells"> {
  const columns = new Set<number>();
  let rows = 0;
  let cells = 0;
  for (const line of values) {
    const given = line.flatMap((value, column) => (value === null ? [] : [column]));
    rows += given.length > 0 ? 1 : 0;
    cells += given.length;
    given.forEach((column) => columns.add(column));
  }
  return { rows, columns: columns.size, cells };
}
