// New rows of a journal, and marks on rows that are about to be changed, as Sheets' requests.
import type { sheets_v4 } from "@googleapis/sheets";
import type { CellValue, RowCells, TabLayout } from "../../core/journal/journal-content.ts";
import type { JournalTabKey } from "../../core/journal/journal-tabs.ts";
import { quotedTitle } from "../reading/a1-range.ts";
import { JOURNAL_SHEETS } from "../sheet-ids.ts";
import { ONLY_VALUES, row } from "./cells.ts";

/** The key of the metadata that holds on to a row while it is changed. */
export const ROW_METADATA_KEY = "row-being-changed";

/**
 * Rows are inserted below the last used one and written there: whatever somebody else puts there in the same moment is
 * moved down and never written over. Appending would ask Google which row is the last, and boxes to tick count for one.
 */
export function insertRowsRequests(
  tab: JournalTabKey,
  { columns, lastRow }: TabLayout,
  rows: readonly RowCells[],
): sheets_v4.Schema$Request[] {
  const sheetId = JOURNAL_SHEETS[tab];
  return [
    {
      insertDimension: {
        range: {
          sheetId,
          dimension: "ROWS",
          startIndex: lastRow,
          endIndex: lastRow + rows.length,
        },
        // The header would hand on its own look; below the last row of the sheet there is nothing to take over from.
        inheritFromBefore: lastRow > 1,
      },
    },
    {
      updateCells: {
        start: { sheetId, rowIndex: lastRow, columnIndex: 0 },
        rows: rows.map((cells) => row(inPlace(cells, columns))),
        fields: ONLY_VALUES,
      },
    },
  ];
}

export function markRowRequest(tab: JournalTabKey, rowNumber: number): sheets_v4.Schema$Request {
  return {
    createDeveloperMetadata: {
      developerMetadata: {
        metadataKey: ROW_METADATA_KEY,
        location: {
          dimensionRange: {
            sheetId: JOURNAL_SHEETS[tab],
            dimension: "ROWS",
            startIndex: rowNumber - 1,
            endIndex: rowNumber,
          },
        },
        visibility: "DOCUMENT",
      },
    },
  };
}

/** The rows in A1 notation, whole. */
export function rowsRange({ title }: TabLayout, firstRow: number, count = 1): string {
  return `${quotedTitle(title)}!${firstRow}:${firstRow + count - 1}`;
}

/** The cells in the order of the sheet; null leaves a cell as it is. */
export function valuesInPlace(
  cells: RowCells,
  columns: TabLayout["columns"],
): (CellValue | null)[] {
  const places = Object.entries(cells).flatMap(([key, value]) => {
    const place = columns[key];
    return place === undefined || value === undefined ? [] : [[place, value] as const];
  });
  const width = Math.max(0, ...places.map(([place]) => place + 1));
  const byPlace = new Map(places);
  return Array.from({ length: width }, (_, place) => byPlace.get(place) ?? null);
}

function inPlace(cells: RowCells, columns: TabLayout["columns"]): CellValue[] {
  return valuesInPlace(cells, columns).map((value) => value ?? "");
}
