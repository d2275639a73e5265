// spreadsheets.batchUpdate: all of its requests, one after another, or none.
import { requireReadableContent } from "../drive/access.ts";
import { SPREADSHEET } from "../drive/file-state.ts";
import { invalidArgument, notEmulated } from "../google-error.ts";
import type { Call } from "../operation.ts";
import { findRange } from "./find-sheet.ts";
import { presentSpreadsheet } from "./present-spreadsheet.ts";
import { prefixed } from "./refusal-prefix.ts";
import { fieldsReach } from "./request-mask.ts";
import { spreadsheetRequests } from "./requests/spreadsheet-requests.ts";
import { openToWrite } from "./spreadsheet-edit.ts";
import type { SpreadsheetEdit } from "./spreadsheet-edit.ts";

interface BatchUpdateBody {
  readonly requests?: readonly Readonly<Record<string, unknown>>[];
  readonly includeSpreadsheetInResponse?: boolean;
  readonly responseRanges?: readonly string[];
  readonly responseIncludeGridData?: boolean;
}

interface BatchUpdateParams {
  readonly spreadsheetId: string;
  readonly fields?: string;
}

export function batchUpdate(call: Call, params: BatchUpdateParams, body: BatchUpdateBody): object {
  const edit = openToWrite(call, params.spreadsheetId);
  const requests = body.requests ?? [];
  if (requests.length === 0) {
    throw invalidArgument("Must specify at least one request.");
  }
  const replies = requests.map((request, i) => performRequest(edit, request, i));
  edit.save();
  return {
    spreadsheetId: params.spreadsheetId,
    replies,
    ...(body.includeSpreadsheetInResponse === true && {
      updatedSpreadsheet: updatedSpreadsheet(edit, params, body),
    }),
  };
}

function performRequest(
  edit: SpreadsheetEdit,
  request: Readonly<Record<string, unknown>>,
  index: number,
): object {
  const [kind, second] = Object.keys(request);
  if (kind === undefined) {
    throw invalidArgument(`Invalid requests[${index}]: No request set.`);
  }
  if (second !== undefined) {
    throw invalidArgument(
      `Invalid value at 'requests[${index}]' (oneof), oneof field 'kind' is already set. Cannot set '${second}'`,
    );
  }
  const perform = spreadsheetRequests[kind];
  if (perform === undefined) {
    throw notEmulated(`sheets.spreadsheets.batchUpdate: ${kind}`);
  }
  const body = request[kind] as never;
  return prefixed(`Invalid requests[${index}].${kind}: `, () => perform(edit, body)) ?? {};
}

function updatedSpreadsheet(
  { call, state }: SpreadsheetEdit,
  { spreadsheetId, fields }: BatchUpdateParams,
  { responseRanges = [], responseIncludeGridData = false }: BatchUpdateBody,
): object {
  return presentSpreadsheet({
    call,
    file: requireReadableContent(call, spreadsheetId, SPREADSHEET),
    state,
    ranges: responseRanges.map((range) => findRange(state, range)),
    hasGridData:
      fields === undefined
        ? responseIncludeGridData
        : fieldsReach(fields, "BatchUpdateSpreadsheetResponse", [
            "updatedSpreadsheet",
            "sheets",
            "data",
          ]),
  });
}

/** How many cells the requests write, for what writing them costs. */
export function countCellsToWrite(body: unknown): number {
  const { requests = [] } = (body ?? {}) as BatchUpdateBody;
  return requests.reduce((sum, request) => {
    const { rows = [] } = (Object.values(request)[0] ?? {}) as { rows?: { values?: unknown[] }[] };
    return sum + rows.reduce((cells, { values = [] }) => cells + values.length, 0);
  }, 0);
}
