// The methods of the Sheets API that the emulator has, by Google's ids.
import type { Call, Operation, OperationRequest, Operations } from "../operation.ts";
import { batchUpdate, countCellsToWrite } from "./batch-update.ts";
import { createSpreadsheet } from "./create-spreadsheet.ts";
import { getMetadata, searchMetadata } from "./metadata-operations.ts";
import { countGridCells, getSpreadsheet, getSpreadsheetByDataFilter } from "./spreadsheet-get.ts";
import { refuseUnhonoured } from "./refuse-unhonoured.ts";
import { appendValues } from "./values-append.ts";
import {
  batchClearByDataFilter,
  batchGetByDataFilter,
  batchUpdateByDataFilter,
} from "./values-by-filter.ts";
import type { FilteredValues } from "./values-by-filter.ts";
import { batchClearValues, clearValues } from "./values-clear.ts";
import { batchGetValues, countValues, getValues } from "./values-read.ts";
import type { ValueRange } from "./values-read.ts";
import { batchUpdateValues, updateValues } from "./values-write.ts";

type Run = (call: Call, params: never, body: never) => unknown;

function run(method: Run): Operation["run"] {
  return (call, request) => {
    refuseUnhonoured(call.operation, request);
    return method(call, request.params as never, (request.body ?? {}) as never);
  };
}

/** For methods that take nothing but the spreadsheet's id and a body. */
function runById(
  method: (call: Call, spreadsheetId: string, body: never) => unknown,
): Operation["run"] {
  return (call, { params, body }) =>
    method(call, params["spreadsheetId"] as string, (body ?? {}) as never);
}

function read(run: Operation["run"], count: (response: unknown) => number): Operation {
  return {
    run,
    quota: "sheetsReads",
    latency: "valuesRead",
    cells: (_request, response) => count(response),
  };
}

function write(run: Operation["run"], count: (body: unknown) => number): Operation {
  return {
    run,
    quota: "sheetsWrites",
    latency: "valuesWrite",
    cells: ({ body }: OperationRequest) => count(body),
  };
}

const nothing = (): number => 0;
const countRange = (range: unknown): number => countValues([range as ValueRange]);
const countBatch = (response: unknown): number =>
  countValues((response as { valueRanges: readonly ValueRange[] }).valueRanges);
const countFiltered = (response: unknown): number =>
  countValues((response as FilteredValues).valueRanges.map(({ valueRange }) => valueRange));
const countData = (body: unknown): number =>
  countValues((body as { data?: readonly ValueRange[] } | undefined)?.data ?? []);

export const sheetsOperations: Operations = {
  "sheets.spreadsheets.create": write(
    (call, { body }) => createSpreadsheet(call, body ?? {}),
    nothing,
  ),
  "sheets.spreadsheets.get": read(run(getSpreadsheet), countGridCells),
  "sheets.spreadsheets.getByDataFilter": read(run(getSpreadsheetByDataFilter), countGridCells),
  "sheets.spreadsheets.batchUpdate": write(run(batchUpdate), countCellsToWrite),
  "sheets.spreadsheets.developerMetadata.get": read(run(getMetadata), nothing),
  "sheets.spreadsheets.developerMetadata.search": read(runById(searchMetadata), nothing),
  "sheets.spreadsheets.values.get": read(run(getValues), countRange),
  "sheets.spreadsheets.values.batchGet": read(run(batchGetValues), countBatch),
  "sheets.spreadsheets.values.update": write(run(updateValues), countRange),
  "sheets.spreadsheets.values.batchUpdate": write(runById(batchUpdateValues), countData),
  "sheets.spreadsheets.values.append": write(run(appendValues), countRange),
  "sheets.spreadsheets.values.clear": write(run(clearValues), nothing),
  "sheets.spreadsheets.values.batchClear": write(runById(batchClearValues), nothing),
  "sheets.spreadsheets.values.batchGetByDataFilter": read(
    runById(batchGetByDataFilter),
    countFiltered,
  ),
  "sheets.spreadsheets.values.batchUpdateByDataFilter": write(
    runById(batchUpdateByDataFilter),
    countData,
  ),
  "sheets.spreadsheets.values.batchClearByDataFilter": write(
    runById(batchClearByDataFilter),
    nothing,
  ),
};
