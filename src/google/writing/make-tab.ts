// Makes a tab: its header row, what its columns hold, how wide they are and which of them nobody needs to see.
import type { sheets_v4 } from "@googleapis/sheets";
import { cell } from "./cells.ts";
import { cellOf } from "./tab-column.ts";
import type { TabColumn } from "./tab-column.ts";

export interface NewTab {
  readonly sheetId: number;
  readonly title: string;
  readonly columns: readonly TabColumn[];
  readonly hidden?: true;
}

/** Enough for a year of a class, or for many years of a school's class lists. */
export const ROWS = 1000;

const HEADER_FORMAT: sheets_v4.Schema$CellFormat = {
  backgroundColor: { red: 0.89, green: 0.92, blue: 0.95 },
  textFormat: { bold: true },
  wrapStrategy: "WRAP",
  verticalAlignment: "MIDDLE",
};

/** Google refuses a second tab of the same id or title, and all that is sent with it. */
export function makeTabRequests(tab: NewTab): sheets_v4.Schema$Request[] {
  return [
    {
      addSheet: {
        properties: {
          sheetId: tab.sheetId,
          title: tab.title,
          gridProperties: { rowCount: ROWS, columnCount: tab.columns.length, frozenRowCount: 1 },
          ...(tab.hidden === true ? { hidden: true } : {}),
        },
      },
    },
    {
      updateCells: {
        start: { sheetId: tab.sheetId, rowIndex: 0, columnIndex: 0 },
        rows: [{ values: tab.columns.map(headerCell) }],
        fields: "userEnteredValue,userEnteredFormat,note",
      },
    },
    ...neighbours(tab.columns, cellOf).map(({ from, to, value }): sheets_v4.Schema$Request => ({
      repeatCell: {
        range: {
          sheetId: tab.sheetId,
          startRowIndex: 1,
          startColumnIndex: from,
          endColumnIndex: to,
        },
        cell: value,
        fields: "userEnteredFormat,dataValidation",
      },
    })),
    ...neighbours(tab.columns, dimensionOf).map(
      ({ from, to, value }): sheets_v4.Schema$Request => ({
        updateDimensionProperties: {
          range: { sheetId: tab.sheetId, dimension: "COLUMNS", startIndex: from, endIndex: to },
          properties: value,
          fields: "pixelSize,hiddenByUser",
        },
      }),
    ),
    ...(tab.hidden === true ? [] : [filter(tab)]),
  ];
}

function headerCell({ header, note }: TabColumn): sheets_v4.Schema$CellData {
  return {
    ...cell(header),
    userEnteredFormat: HEADER_FORMAT,
    ...(note === undefined ? {} : { note }),
  };
}

function dimensionOf({ width, hidden }: TabColumn): sheets_v4.Schema$DimensionProperties {
  return { pixelSize: width, hiddenByUser: hidden === true };
}

function filter({ sheetId, columns }: NewTab): sheets_v4.Schema$Request {
  return {
    setBasicFilter: {
      filter: {
        range: { sheetId, startRowIndex: 0, startColumnIndex: 0, endColumnIndex: columns.length },
      },
    },
  };
}

interface Neighbours<T> {
  readonly from: number;
  /** Not included. */
  readonly to: number;
  readonly value: T;
}

/** Columns side by side that come to the same, taken together: one request instead of many. */
function neighbours<T extends object>(
  columns: readonly TabColumn[],
  valueOf: (column: TabColumn) => T,
): Neighbours<T>[] {
  return columns.reduce<Neighbours<T>[]>((before, column, at) => {
    const value = valueOf(column);
    const last = before[before.length - 1];
    return last !== undefined && JSON.stringify(last.value) === JSON.stringify(value)
      ? [...before.slice(0, -1), { ...last, to: at + 1 }]
      : [...before, { from: at, to: at + 1, value }];
  }, []);
}
