// Blank sheets and spreadsheets, with the sizes and settings Google gives them.
import type { GridProperties, SheetState, SpreadsheetProperties } from "./spreadsheet-state.ts";
import type { SpreadsheetState } from "./spreadsheet-state.ts";

const DEFAULT_GRID: GridProperties = { rowCount: 1000, columnCount: 26 };

export function blankSheet(
  sheetId: number,
  title: string,
  grid: Partial<GridProperties> = {},
): SheetState {
  return {
    sheetId,
    title,
    hidden: false,
    gridProperties: { ...DEFAULT_GRID, ...grid },
    rows: [],
    columns: [],
    merges: [],
    protectedRanges: [],
    conditionalFormats: [],
    basicFilter: null,
    filterViews: [],
    bandedRanges: [],
    charts: [],
  };
}

export function blankSpreadsheet(
  spreadsheetId: string,
  title: string,
  properties: Partial<SpreadsheetProperties> = {},
): SpreadsheetState {
  return {
    spreadsheetId,
    properties: {
      title,
      locale: "en_US",
      autoRecalc: "ON_CHANGE",
      timeZone: "Etc/GMT",
      defaultFormat: {
        backgroundColor: { red: 1, green: 1, blue: 1 },
        padding: { top: 2, right: 3, bottom: 2, left: 3 },
        verticalAlignment: "BOTTOM",
        wrapStrategy: "OVERFLOW_CELL",
        textFormat: {
          foregroundColor: {},
          fontFamily: "arial,sans,sans-serif",
          fontSize: 10,
          bold: false,
          italic: false,
          strikethrough: false,
          underline: false,
        },
      },
      ...properties,
    },
    sheets: [blankSheet(0, "Sheet1")],
    namedRanges: [],
    developerMetadata: [],
  };
}
