// findReplace in what was typed into cells; formulas are left alone.
import { invalidArgument, notEmulated } from "../../google-error.ts";
import { mapCells, withValue } from "../cell-grid.ts";
import { gridRangeOf, rectOf, requireStartInGrid } from "../grid-range.ts";
import type { GridRange, Rect } from "../grid-range.ts";
import { localeOf } from "../locale.ts";
import { generalNumber } from "../number-format.ts";
import type { SpreadsheetEdit } from "../spreadsheet-edit.ts";
import type { Cell, SheetState } from "../spreadsheet-state.ts";
import { readUserEntered } from "../user-entered.ts";
import type { RequestTable } from "./request-table.ts";

export const findReplaceRequests = { findReplace } satisfies RequestTable;

interface FindReplace {
  readonly find?: string;
  readonly replacement?: string;
  readonly matchCase?: boolean;
  readonly matchEntireCell?: boolean;
  readonly searchByRegex?: boolean;
  readonly includeFormulas?: boolean;
  readonly range?: Partial<GridRange>;
  readonly sheetId?: number;
  readonly allSheets?: boolean;
}

interface Tally {
  values: number;
  occurrences: number;
  readonly rows: Set<string>;
  readonly sheets: Set<number>;
}

function findReplace(edit: SpreadsheetEdit, request: FindReplace): object {
  if (request.searchByRegex === true || request.includeFormulas === true) {
    throw notEmulated("sheets.spreadsheets.batchUpdate: findReplace by pattern or in formulas");
  }
  if (request.find === undefined || request.find === "") {
    throw invalidArgument("find must not be empty.");
  }
  const tally: Tally = { values: 0, occurrences: 0, rows: new Set(), sheets: new Set() };
  for (const { sheet, rect } of scopeOf(edit, request)) {
    replaceIn(edit, sheet, rect, request, tally);
  }
  return {
    findReplace: {
      ...(tally.values > 0 && {
        valuesChanged: tally.values,
        rowsChanged: tally.rows.size,
        sheetsChanged: tally.sheets.size,
        occurrencesChanged: tally.occurrences,
      }),
    },
  };
}

function scopeOf(
  edit: SpreadsheetEdit,
  { range, sheetId, allSheets }: FindReplace,
): readonly { readonly sheet: SheetState; readonly rect: Rect }[] {
  if ([range, sheetId, allSheets].filter((scope) => scope !== undefined).length !== 1) {
    throw invalidArgument("Exactly one of range, sheetId and allSheets must be set.");
  }
  if (range !== undefined) {
    const sheet = edit.sheet(range.sheetId);
    return [{ sheet, rect: requireStartInGrid(range, sheet) }];
  }
  const sheets = allSheets === true ? edit.state.sheets : [edit.sheet(sheetId)];
  return sheets.map((sheet) => ({ sheet, rect: rectOf({}, sheet) }));
}

function replaceIn(
  edit: SpreadsheetEdit,
  sheet: SheetState,
  rect: Rect,
  request: FindReplace,
  tally: Tally,
): void {
  const used = { ...rect, endRow: Math.min(rect.endRow, sheet.rows.length) };
  const locale = localeOf(edit.state.properties.locale);
  const pattern = patternOf(request);
  edit.replace(
    mapCells(sheet, used, (cell, row, column) => {
      const text = searchedText(cell, (number) => generalNumber(number, locale));
      const found = text?.match(pattern)?.length ?? 0;
      if (text === null || found === 0) {
        return cell;
      }
      edit.guard(
        gridRangeOf(sheet.sheetId, {
          startRow: row,
          endRow: row + 1,
          startColumn: column,
          endColumn: column + 1,
        }),
      );
      tally.values += 1;
      tally.occurrences += found;
      tally.rows.add(`${sheet.sheetId} ${row}`);
      tally.sheets.add(sheet.sheetId);
      const after = text.replace(pattern, () => request.replacement ?? "");
      return withValue(cell, after === "" ? null : readUserEntered(after, locale).value);
    }),
  );
}

function patternOf({ find = "", matchCase, matchEntireCell }: FindReplace): RegExp {
  const literal = find.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const shape = matchEntireCell === true ? `^${literal}$` : literal;
  return new RegExp(shape, matchCase === true ? "gu" : "giu");
}

function searchedText(cell: Cell, printNumber: (number: number) => string): string | null {
  const { stringValue, numberValue } = cell.userEnteredValue ?? {};
  return stringValue ?? (numberValue === undefined ? null : printNumber(numberValue));
}
