// spreadsheets.values.update and batchUpdate: what is written where, RAW or as if typed, and the answer about it.
import { invalidArgument } from "../google-error.ts";
import type { Call } from "../operation.ts";
import { findRange } from "./find-sheet.ts";
import { prefixed } from "./refusal-prefix.ts";
import type { RenderOptions } from "./render.ts";
import { openToWrite } from "./spreadsheet-edit.ts";
import type { SpreadsheetEdit } from "./spreadsheet-edit.ts";
import { placeValues, rowsOf } from "./place-values.ts";
import type { Placed, ValueRangeBody } from "./place-values.ts";
import { readValues } from "./values-read.ts";

export interface WriteOptions {
  readonly valueInputOption?: string;
  readonly includeValuesInResponse?: boolean;
  readonly responseValueRenderOption?: RenderOptions["valueRenderOption"];
  readonly responseDateTimeRenderOption?: RenderOptions["dateTimeRenderOption"];
}

export interface UpdateAnswer {
  readonly spreadsheetId: string;
  readonly updatedRange: string;
  readonly updatedRows?: number;
  readonly updatedColumns?: number;
  readonly updatedCells?: number;
  readonly updatedData?: object;
}

interface UpdateParams extends WriteOptions {
  readonly spreadsheetId: string;
  readonly range: string;
}

export function updateValues(call: Call, params: UpdateParams, body: ValueRangeBody): UpdateAnswer {
  const edit = openToWrite(call, params.spreadsheetId);
  const isRaw = requireRawOrTyped(params);
  requireSameRange(params.range, body.range);
  const placed = placeValues(edit, findRange(edit.state, params.range), rowsOf(body), isRaw);
  edit.save();
  return updateAnswer(edit, placed, params);
}

export interface BatchUpdateBody extends WriteOptions {
  readonly data?: readonly ValueRangeBody[];
}

export function batchUpdateValues(
  call: Call,
  spreadsheetId: string,
  body: BatchUpdateBody,
): object {
  const edit = openToWrite(call, spreadsheetId);
  const isRaw = requireRawOrTyped(body);
  const placed = (body.data ?? []).map((data, i) =>
    prefixed(`Invalid data[${i}]: `, () =>
      placeValues(edit, findRange(edit.state, data.range ?? ""), rowsOf(data), isRaw),
    ),
  );
  edit.save();
  const responses = placed.map((one) => updateAnswer(edit, one, body));
  return { spreadsheetId, ...totalsOf(placed), responses };
}

/** Whether the input is RAW; refuses when it is not said. */
export function requireRawOrTyped({ valueInputOption }: WriteOptions): boolean {
  if (valueInputOption === "RAW" || valueInputOption === "USER_ENTERED") {
    return valueInputOption === "RAW";
  }
  throw invalidArgument("'valueInputOption' is required but not specified");
}

export function requireSameRange(asked: string, inBody: string | undefined): void {
  if (inBody !== undefined && inBody !== asked) {
    throw invalidArgument(`Request range[${asked}] does not match value's range[${inBody}]`);
  }
}

export function updateAnswer(
  edit: SpreadsheetEdit,
  placed: Placed,
  options: WriteOptions,
): UpdateAnswer {
  const { range, rows, columns, cells } = placed;
  return {
    spreadsheetId: edit.state.spreadsheetId,
    updatedRange: range,
    ...(cells > 0 && { updatedRows: rows, updatedColumns: columns, updatedCells: cells }),
    ...(options.includeValuesInResponse === true && {
      updatedData: readValues(edit.state, findRange(edit.state, range), {
        ...(options.responseValueRenderOption !== undefined && {
          valueRenderOption: options.responseValueRenderOption,
        }),
        ...(options.responseDateTimeRenderOption !== undefined && {
          dateTimeRenderOption: options.responseDateTimeRenderOption,
        }),
      }),
    }),
  };
}

/** Of a batch: rows and columns of one sheet written twice count twice, as its parts do. */
export function totalsOf(placed: readonly Placed[]): object {
  const sum = (of: (one: Placed) => number): number =>
    placed.reduce((total, one) => total + of(one), 0);
  const written = placed.filter(({ cells }) => cells > 0);
  return written.length === 0
    ? {}
    : {
        totalUpdatedRows: sum(({ rows }) => rows),
        totalUpdatedColumns: sum(({ columns }) => columns),
        totalUpdatedCells: sum(({ cells }) => cells),
        totalUpdatedSheets: new Set(written.map(({ sheetId }) => sheetId)).size,
      };
}
