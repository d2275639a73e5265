// spreadsheets.get and getByDataFilter.
import { requireReadableContent } from "../drive/access.ts";
import { SPREADSHEET } from "../drive/file-state.ts";
import type { Call } from "../operation.ts";
import { rangesOf } from "./data-filter.ts";
import type { DataFilter } from "./data-filter.ts";
import { findRange } from "./find-sheet.ts";
import { presentSpreadsheet } from "./present-spreadsheet.ts";
import { fieldsReach } from "./request-mask.ts";
import { openToRead } from "./spreadsheet-edit.ts";

interface GetParams {
  readonly spreadsheetId: string;
  readonly ranges?: readonly string[];
  readonly includeGridData?: boolean;
  readonly fields?: string;
}

export function getSpreadsheet(call: Call, params: GetParams): object {
  const file = requireReadableContent(call, params.spreadsheetId, SPREADSHEET);
  const state = openToRead(call, params.spreadsheetId);
  return presentSpreadsheet({
    call,
    file,
    state,
    ranges: (params.ranges ?? []).map((range) => findRange(state, range)),
    hasGridData: wantsGridData(params.fields, params.includeGridData),
  });
}

export function getSpreadsheetByDataFilter(
  call: Call,
  params: { readonly spreadsheetId: string; readonly fields?: string },
  body: { readonly dataFilters?: readonly DataFilter[]; readonly includeGridData?: boolean },
): object {
  const file = requireReadableContent(call, params.spreadsheetId, SPREADSHEET);
  const state = openToRead(call, params.spreadsheetId);
  return presentSpreadsheet({
    call,
    file,
    state,
    ranges: (body.dataFilters ?? []).flatMap((filter) => rangesOf(state, filter)),
    hasGridData: wantsGridData(params.fields, body.includeGridData),
  });
}

/** `includeGridData` counts only when no fields are asked for: then the fields decide. */
function wantsGridData(fields: string | undefined, includeGridData = false): boolean {
  return fields === undefined
    ? includeGridData
    : fieldsReach(fields, "Spreadsheet", ["sheets", "data"]);
}

/** How many cells an answer carries, for what reading them costs. */
export function countGridCells(response: unknown): number {
  const { sheets = [] } = response as {
    sheets?: { data?: { rowData?: { values?: unknown[] }[] }[] }[];
  };
  return sheets
    .flatMap(({ data = [] }) => data)
    .flatMap(({ rowData = [] }) => rowData)
    .reduce((sum, { values = [] }) => sum + values.length, 0);
}
