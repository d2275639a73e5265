// A spreadsheet as the resource that Google answers with, to the person who asks.
import type { DriveFile } from "../drive/file-state.ts";
import type { Call } from "../operation.ts";
import type { SheetRange } from "./find-sheet.ts";
import { gridData } from "./grid-data.ts";
import { rectOf, requireStartInGrid } from "./grid-range.ts";
import { presentProtection } from "./protection.ts";
import { sheetProperties } from "./sheet-properties.ts";
import type { SheetState, SpreadsheetState } from "./spreadsheet-state.ts";

export interface Presentation {
  readonly call: Call;
  readonly file: DriveFile;
  readonly state: SpreadsheetState;
  /** Only the sheets of these ranges, and only their cells; every sheet when there are none. */
  readonly ranges: readonly SheetRange[];
  readonly hasGridData: boolean;
}

export function presentSpreadsheet(presentation: Presentation): object {
  const { state, ranges } = presentation;
  const { spreadsheetId, properties, namedRanges } = state;
  const marks = state.developerMetadata.filter(({ location }) => location.spreadsheet === true);
  const sheets =
    ranges.length === 0
      ? state.sheets
      : state.sheets.filter(({ sheetId }) => ranges.some(({ sheet }) => sheet.sheetId === sheetId));
  return {
    spreadsheetId,
    properties,
    sheets: sheets.map((sheet) => presentSheet(presentation, sheet)),
    ...filled("namedRanges", namedRanges),
    ...filled("developerMetadata", marks),
    spreadsheetUrl: `https://docs.google.com/spreadsheets/d/${spreadsheetId}/edit`,
  };
}

function presentSheet({ call, file, state, ranges, hasGridData }: Presentation, sheet: SheetState) {
  const own = ranges.filter((range) => range.sheet.sheetId === sheet.sheetId);
  const rects =
    own.length === 0
      ? [rectOf({}, sheet)]
      : own.map(({ range }) => requireStartInGrid(range, sheet));
  const marks = state.developerMetadata.filter(
    ({ location }) => location.locationType === "SHEET" && location.sheetId === sheet.sheetId,
  );
  return {
    properties: sheetProperties(state, sheet),
    ...(hasGridData && { data: rects.map((rect) => gridData(state, sheet, rect)) }),
    ...filled("merges", sheet.merges),
    ...filled("conditionalFormats", sheet.conditionalFormats),
    ...filled("filterViews", sheet.filterViews),
    ...filled(
      "protectedRanges",
      sheet.protectedRanges.map((protection) => presentProtection(call, file, protection)),
    ),
    ...(sheet.basicFilter !== null && { basicFilter: sheet.basicFilter }),
    ...filled("charts", sheet.charts),
    ...filled("bandedRanges", sheet.bandedRanges),
    ...filled("developerMetadata", marks),
  };
}

function filled(name: string, items: readonly object[]): object {
  return items.length === 0 ? {} : { [name]: items };
}
