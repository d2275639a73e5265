// Sheets' values.update, batchUpdate, append and batchClear: always RAW, so that what a person typed is never a formula.
import type { sheets_v4 } from "@googleapis/sheets";
import { answerWith } from "./answer.ts";
import type { With } from "./answer.ts";
import type { CellValue, ValueRange } from "./cell-values.ts";
import type { GoogleRequest } from "./google-request.ts";
import { spreadsheetUrl } from "./sheets-spreadsheets.ts";

export type ValuesUpdate = With<sheets_v4.Schema$UpdateValuesResponse, "updatedRange">;
export type ValuesBatchUpdate = With<sheets_v4.Schema$BatchUpdateValuesResponse, "spreadsheetId">;
export type ValuesAppend = With<sheets_v4.Schema$AppendValuesResponse, "updates">;
export type ValuesBatchClear = With<sheets_v4.Schema$BatchClearValuesResponse, "spreadsheetId">;

const raw = { valueInputOption: "RAW" } as const;

function rangeUrl(spreadsheetId: string, range: string): string {
  return `${spreadsheetUrl(spreadsheetId)}/values/${encodeURIComponent(range)}`;
}

export function valuesUpdate(params: {
  readonly spreadsheetId: string;
  readonly range: string;
  readonly values: readonly (readonly CellValue[])[];
}): GoogleRequest<ValuesUpdate> {
  const operation = "sheets.spreadsheets.values.update";
  return {
    lane: "sheetsWrites",
    operation,
    method: "PUT",
    url: rangeUrl(params.spreadsheetId, params.range),
    query: raw,
    body: { values: params.values },
    effect: "idempotent",
    decode: answerWith<sheets_v4.Schema$UpdateValuesResponse, "updatedRange">(
      operation,
      "updatedRange",
    ),
  };
}

export function valuesBatchUpdate(params: {
  readonly spreadsheetId: string;
  readonly data: readonly ValueRange[];
}): GoogleRequest<ValuesBatchUpdate> {
  const operation = "sheets.spreadsheets.values.batchUpdate";
  return {
    lane: "sheetsWrites",
    operation,
    method: "POST",
    url: `${spreadsheetUrl(params.spreadsheetId)}/values:batchUpdate`,
    query: {},
    body: { ...raw, data: params.data },
    effect: "idempotent",
    decode: answerWith<sheets_v4.Schema$BatchUpdateValuesResponse, "spreadsheetId">(
      operation,
      "spreadsheetId",
    ),
  };
}

/** Each rectangle where its filter finds it; null leaves a cell as it is. A filter that finds nothing refuses the whole. */
export function valuesBatchUpdateByDataFilter(params: {
  readonly spreadsheetId: string;
  readonly data: readonly {
    readonly dataFilter: sheets_v4.Schema$DataFilter;
    readonly values: readonly (readonly (CellValue | null)[])[];
  }[];
}): GoogleRequest<ValuesBatchUpdate> {
  const operation = "sheets.spreadsheets.values.batchUpdateByDataFilter";
  return {
    lane: "sheetsWrites",
    operation,
    method: "POST",
    url: `${spreadsheetUrl(params.spreadsheetId)}/values:batchUpdateByDataFilter`,
    query: {},
    body: {
      ...raw,
      data: params.data.map(({ dataFilter, values }) => ({
        dataFilter,
        majorDimension: "ROWS",
        values,
      })),
    },
    effect: "idempotent",
    decode: answerWith<sheets_v4.Schema$BatchUpdateValuesByDataFilterResponse, "spreadsheetId">(
      operation,
      "spreadsheetId",
    ),
  };
}

/** Below the table that Google finds in `range`. Two at once may still meet on one row: hold a lock. */
export function valuesAppend(params: {
  readonly spreadsheetId: string;
  readonly range: string;
  readonly values: readonly (readonly CellValue[])[];
}): GoogleRequest<ValuesAppend> {
  const operation = "sheets.spreadsheets.values.append";
  return {
    lane: "sheetsWrites",
    operation,
    method: "POST",
    url: `${rangeUrl(params.spreadsheetId, params.range)}:append`,
    query: { ...raw, insertDataOption: "INSERT_ROWS" },
    body: { values: params.values },
    effect: "lookUpFirst",
    decode: answerWith<sheets_v4.Schema$AppendValuesResponse, "updates">(operation, "updates"),
  };
}

/** Empties cells and keeps their formats. */
export function valuesBatchClear(params: {
  readonly spreadsheetId: string;
  readonly ranges: readonly string[];
}): GoogleRequest<ValuesBatchClear> {
  const operation = "sheets.spreadsheets.values.batchClear";
  return {
    lane: "sheetsWrites",
    operation,
    method: "POST",
    url: `${spreadsheetUrl(params.spreadsheetId)}/values:batchClear`,
    query: {},
    body: { ranges: params.ranges },
    effect: "idempotent",
    decode: answerWith<sheets_v4.Schema$BatchClearValuesResponse, "spreadsheetId">(
      operation,
      "spreadsheetId",
    ),
  };
}
