// Sheets' values.get and values.batchGet: cells as they are.
import type { sheets_v4 } from "@googleapis/sheets";
import { answerOf, UnexpectedAnswer } from "./answer.ts";
import { unformatted, valueRange } from "./cell-values.ts";
import type { ValueRange } from "./cell-values.ts";
import { fitsInUrl } from "./google-request.ts";
import type { GoogleRequest } from "./google-request.ts";
import { spreadsheetUrl } from "./sheets-spreadsheets.ts";

export function valuesGet(params: {
  readonly spreadsheetId: string;
  readonly range: string;
}): GoogleRequest<ValueRange> {
  const operation = "sheets.spreadsheets.values.get";
  return {
    lane: "sheetsReads",
    operation,
    method: "GET",
    url: `${spreadsheetUrl(params.spreadsheetId)}/values/${encodeURIComponent(params.range)}`,
    query: unformatted,
    effect: "read",
    decode: (body) => valueRange(answerOf<sheets_v4.Schema$ValueRange>(operation, body)),
  };
}

/** The ranges in the order asked for, as one request; ranges too many for a URL go in a body. */
export function valuesBatchGet(params: {
  readonly spreadsheetId: string;
  readonly ranges: readonly string[];
}): GoogleRequest<readonly ValueRange[]> {
  const operation = "sheets.spreadsheets.values.batchGet";
  const url = `${spreadsheetUrl(params.spreadsheetId)}/values:batchGet`;
  const query = { ...unformatted, ranges: params.ranges };
  if (!fitsInUrl(url, query)) {
    return rangesByDataFilter(params);
  }
  return {
    lane: "sheetsReads",
    operation,
    method: "GET",
    url,
    query,
    effect: "read",
    decode: (body) => {
      const { valueRanges } = answerOf<sheets_v4.Schema$BatchGetValuesResponse>(operation, body);
      const found = (valueRanges ?? []).map(valueRange);
      if (found.length !== params.ranges.length) {
        throw new UnexpectedAnswer(
          `${operation} answered ${found.length} of ${params.ranges.length} ranges`,
        );
      }
      return found;
    },
  };
}

/** Ranges named by data filters: a tab by its id is found whatever a person calls it. The answer as Google gives it. */
export function valuesBatchGetByDataFilter(params: {
  readonly spreadsheetId: string;
  readonly dataFilters: readonly sheets_v4.Schema$DataFilter[];
}): GoogleRequest<sheets_v4.Schema$BatchGetValuesByDataFilterResponse> {
  const operation = "sheets.spreadsheets.values.batchGetByDataFilter";
  return {
    lane: "sheetsReads",
    operation,
    method: "POST",
    url: `${spreadsheetUrl(params.spreadsheetId)}/values:batchGetByDataFilter`,
    query: {},
    body: { ...unformatted, dataFilters: params.dataFilters },
    effect: "read",
    decode: (body) =>
      answerOf<sheets_v4.Schema$BatchGetValuesByDataFilterResponse>(operation, body),
  };
}

function rangesByDataFilter(params: {
  readonly spreadsheetId: string;
  readonly ranges: readonly string[];
}): GoogleRequest<readonly ValueRange[]> {
  const { decode, ...request } = valuesBatchGetByDataFilter({
    spreadsheetId: params.spreadsheetId,
    dataFilters: params.ranges.map((a1Range) => ({ a1Range })),
  });
  return {
    ...request,
    effect: "read",
    decode: (body) => {
      const byRange = new Map(
        (decode(body).valueRanges ?? []).flatMap((matched) =>
          (matched.dataFilters ?? []).map(({ a1Range }) => [a1Range, matched.valueRange] as const),
        ),
      );
      return params.ranges.map((range) => {
        const found = byRange.get(range);
        if (found === undefined || found === null) {
          throw new UnexpectedAnswer(`${request.operation} answered without ${range}`);
        }
        return valueRange(found);
      });
    },
  };
}
