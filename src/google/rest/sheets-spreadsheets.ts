// Sheets' spreadsheets.*: tabs, formats, developer metadata, and changes that go together.
import type { sheets_v4 } from "@googleapis/sheets";
import { answerWith } from "./answer.ts";
import type { With } from "./answer.ts";
import type { GoogleRequest } from "./google-request.ts";

export type Spreadsheet = With<sheets_v4.Schema$Spreadsheet, "spreadsheetId">;
export type SpreadsheetUpdate = With<
  sheets_v4.Schema$BatchUpdateSpreadsheetResponse,
  "spreadsheetId"
>;

const url = "https://sheets.googleapis.com/v4/spreadsheets";

export function spreadsheetUrl(spreadsheetId: string): string {
  return `${url}/${encodeURIComponent(spreadsheetId)}`;
}

/** A spreadsheet in the person's own Drive; a form is copied with files.copy instead. */
export function spreadsheetsCreate(params: {
  readonly body: sheets_v4.Schema$Spreadsheet;
}): GoogleRequest<Spreadsheet> {
  const operation = "sheets.spreadsheets.create";
  return {
    lane: "sheetsWrites",
    operation,
    method: "POST",
    url,
    query: {},
    body: params.body,
    effect: "lookUpFirst",
    decode: answerWith<sheets_v4.Schema$Spreadsheet, "spreadsheetId">(operation, "spreadsheetId"),
  };
}

/** `fields` is a mask that contains `spreadsheetId`; what is in it decides what is read, cells included. */
export function spreadsheetsGet(params: {
  readonly spreadsheetId: string;
  readonly fields: string;
  readonly ranges?: readonly string[];
}): GoogleRequest<Spreadsheet> {
  const operation = "sheets.spreadsheets.get";
  return {
    lane: "sheetsReads",
    operation,
    method: "GET",
    url: spreadsheetUrl(params.spreadsheetId),
    query: { ranges: params.ranges, fields: params.fields },
    effect: "read",
    decode: answerWith<sheets_v4.Schema$Spreadsheet, "spreadsheetId">(operation, "spreadsheetId"),
  };
}

/**
 * All requests or none. Rows inserted or appended twice are there twice: only who knows that these requests do no harm
 * twice says `idempotent`. `responseRanges` come back as they stand after the change, cell by cell.
 */
export function spreadsheetsBatchUpdate(params: {
  readonly spreadsheetId: string;
  readonly requests: readonly sheets_v4.Schema$Request[];
  readonly responseRanges?: readonly string[];
  readonly fields?: string;
  readonly effect?: "idempotent" | "lookUpFirst";
}): GoogleRequest<SpreadsheetUpdate> {
  const operation = "sheets.spreadsheets.batchUpdate";
  const response =
    params.responseRanges === undefined
      ? {}
      : {
          includeSpreadsheetInResponse: true,
          responseIncludeGridData: true,
          responseRanges: params.responseRanges,
        };
  return {
    lane: "sheetsWrites",
    operation,
    method: "POST",
    url: `${spreadsheetUrl(params.spreadsheetId)}:batchUpdate`,
    query: { fields: params.fields },
    body: { requests: params.requests, ...response },
    effect: params.effect ?? "lookUpFirst",
    decode: answerWith<sheets_v4.Schema$BatchUpdateSpreadsheetResponse, "spreadsheetId">(
      operation,
      "spreadsheetId",
    ),
  };
}
