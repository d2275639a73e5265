// Google Sheets as the chosen person sees and edits it.
import type { sheets_v4 } from "@googleapis/sheets";
import type { Answer } from "./answer.ts";
import { ask } from "./ask.ts";

export type Spreadsheet = sheets_v4.Schema$Spreadsheet;
export type Sheet = sheets_v4.Schema$Sheet;

const SHEET_FIELDS =
  "properties,merges,protectedRanges(range,requestingUserCanEdit,unprotectedRanges,warningOnly),charts,bandedRanges,conditionalFormats";
const CELL_FIELDS =
  "userEnteredValue,effectiveValue,formattedValue,userEnteredFormat,dataValidation,note,textFormatRuns";
const LINE_FIELDS = "hiddenByUser,pixelSize";

/** Everything but the cells. */
export function getSpreadsheet(as: string, id: string): Promise<Answer<Spreadsheet>> {
  return ask({ as, path: pathOf(id), query: { fields: `properties,sheets(${SHEET_FIELDS})` } });
}

/** One sheet with the cells of its rows from the first to the last, both counted from 1. */
export function getSheet(
  as: string,
  id: string,
  title: string,
  [first, last]: readonly [number, number],
): Promise<Answer<Spreadsheet>> {
  const data = `data(rowData(values(${CELL_FIELDS})),rowMetadata(${LINE_FIELDS}),columnMetadata(${LINE_FIELDS}))`;
  return ask({
    as,
    path: pathOf(id),
    query: {
      ranges: `${quoted(title)}!${first}:${last}`,
      prettyPrint: "false",
      fields: `properties,sheets(${SHEET_FIELDS},${data})`,
    },
  });
}

/** Values as a person typed them: "12.3.", "=A1+1". */
export function writeValues(
  as: string,
  id: string,
  range: string,
  values: readonly (readonly string[])[],
): Promise<Answer<sheets_v4.Schema$UpdateValuesResponse>> {
  return ask({
    as,
    method: "PUT",
    path: `${pathOf(id)}/values/${encodeURIComponent(range)}`,
    query: { valueInputOption: "USER_ENTERED" },
    body: { range, majorDimension: "ROWS", values },
  });
}

export function clearValues(
  as: string,
  id: string,
  range: string,
): Promise<Answer<sheets_v4.Schema$ClearValuesResponse>> {
  return ask({
    as,
    method: "POST",
    path: `${pathOf(id)}/values/${encodeURIComponent(range)}:clear`,
    body: {},
  });
}

export function updateSpreadsheet(
  as: string,
  id: string,
  requests: readonly sheets_v4.Schema$Request[],
): Promise<Answer<sheets_v4.Schema$BatchUpdateSpreadsheetResponse>> {
  return ask({ as, method: "POST", path: `${pathOf(id)}:batchUpdate`, body: { requests } });
}

export function readValues(
  as: string,
  id: string,
  ranges: readonly string[],
): Promise<Answer<sheets_v4.Schema$BatchGetValuesResponse>> {
  return ask({
    as,
    path: `${pathOf(id)}/values:batchGet`,
    query: {
      ranges,
      valueRenderOption: "UNFORMATTED_VALUE",
      dateTimeRenderOption: "FORMATTED_STRING",
    },
  });
}

/** A sheet's name as a range is written: 'O''Hara'. */
export function quoted(title: string): string {
  return `'${title.replaceAll("'", "''")}'`;
}

function pathOf(id: string): string {
  return `/v4/spreadsheets/${encodeURIComponent(id)}`;
}
