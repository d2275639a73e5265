// A refresh of the gathered tabs as Sheets' requests: rows that go, rows that change in place, rows that come, and then sorted as a
// school sorts. Sorting moves whole rows, so that what the deputy wrote stays beside its entry.
import type { sheets_v4 } from "@googleapis/sheets";
import type { CellValue } from "../../core/journal/journal-content.ts";
import type { GatheredTab } from "../../core/master/master-view.ts";
import type { RowWrite, TabChange } from "../../core/master/merge-lines.ts";
import type { Reading } from "../../usecases/ports/master-view.ts";
import { VIEW_SHEETS } from "../sheet-ids.ts";
import { ONLY_VALUES, cell, row } from "./cells.ts";

/** Material's amber 100: dark text on it keeps its contrast. */
const AMBER = { red: 1, green: 0.925, blue: 0.702 };

/** `rowCount` is the number of rows that hold anything, the header included, before the change. */
export function tabChangeRequests(
  tab: GatheredTab,
  { remove, update, add }: TabChange,
  rowCount: number,
): sheets_v4.Schema$Request[] {
  if (remove.length + update.length + add.length === 0) {
    return [];
  }
  const sheetId = VIEW_SHEETS[tab.key];
  const lastRow = rowCount - remove.length;
  const place = (rowNumber: number): number =>
    rowNumber - 1 - remove.filter((removed) => removed < rowNumber).length;
  return [
    ...removals(sheetId, remove),
    ...update.flatMap((write) => rowRequests(tab, place(write.rowNumber), [write])),
    ...(add.length === 0 ? [] : additions(tab, lastRow, add)),
    sorted(tab, lastRow + add.length),
  ];
}

/** Below one another from the second row on; rows left over from before are emptied. */
export function readingsRequests(
  readings: readonly Reading[],
  rowsBefore: number,
): sheets_v4.Schema$Request[] {
  const rows = readings.map(({ journalId, year, schoolClass, readAt, summary, files }) =>
    row([journalId, year, schoolClass, readAt, JSON.stringify(summary), files]),
  );
  const left = Math.max(rowsBefore - rows.length, 0);
  const empty = Array.from({ length: left }, () => row(["", "", "", "", "", ""]));
  return [
    {
      updateCells: {
        start: { sheetId: VIEW_SHEETS.readings, rowIndex: 1, columnIndex: 0 },
        rows: [...rows, ...empty],
        fields: ONLY_VALUES,
      },
    },
  ];
}

/** From the bottom up, neighbours together, so that the numbers above still hold. */
function removals(sheetId: number, remove: readonly number[]): sheets_v4.Schema$Request[] {
  const runs: { from: number; to: number }[] = [];
  for (const rowNumber of [...remove].sort((a, b) => b - a)) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last.from === rowNumber + 1) {
      last.from = rowNumber;
    } else {
      runs.push({ from: rowNumber, to: rowNumber });
    }
  }
  return runs.map(({ from, to }) => ({
    deleteDimension: { range: { sheetId, dimension: "ROWS", startIndex: from - 1, endIndex: to } },
  }));
}

const ROWS_A_REQUEST = 500;

function additions(
  tab: GatheredTab,
  lastRow: number,
  add: readonly RowWrite[],
): sheets_v4.Schema$Request[] {
  const blocks = Array.from({ length: Math.ceil(add.length / ROWS_A_REQUEST) }, (_, at) =>
    add.slice(at * ROWS_A_REQUEST, (at + 1) * ROWS_A_REQUEST),
  );
  return [
    {
      insertDimension: {
        range: {
          sheetId: VIEW_SHEETS[tab.key],
          dimension: "ROWS",
          startIndex: lastRow,
          endIndex: lastRow + add.length,
        },
        // The header would hand on its own look; below the last row of the sheet there is nothing to take over from.
        inheritFromBefore: lastRow > 1,
      },
    },
    ...blocks.flatMap((block, at) => rowRequests(tab, lastRow + at * ROWS_A_REQUEST, block)),
  ];
}

/** One request for each run of columns that the row says something of: the deputy's between them stay untouched. */
function rowRequests(
  { key, columns }: GatheredTab,
  rowIndex: number,
  rows: readonly RowWrite[],
): sheets_v4.Schema$Request[] {
  const isTold = (column: string): boolean => rows.some(({ cells }) => cells[column] !== undefined);
  const coloured = key === "overview";
  const runs: { from: number; keys: string[] }[] = [];
  columns.forEach((column, at) => {
    const last = runs[runs.length - 1];
    if (!isTold(column.key)) {
      return;
    }
    if (last !== undefined && last.from + last.keys.length === at) {
      last.keys.push(column.key);
    } else {
      runs.push({ from: at, keys: [column.key] });
    }
  });
  return runs.map(({ from, keys }) => ({
    updateCells: {
      start: { sheetId: VIEW_SHEETS[key], rowIndex, columnIndex: from },
      rows: rows.map(({ cells, amber }) => ({
        values: keys.map((name) =>
          coloured
            ? colouredCell(cells[name] ?? "", amber.includes(name))
            : cell(cells[name] ?? ""),
        ),
      })),
      fields: coloured ? `${ONLY_VALUES},userEnteredFormat.backgroundColor` : ONLY_VALUES,
    },
  }));
}

function colouredCell(value: CellValue, isAmber: boolean): sheets_v4.Schema$CellData {
  return isAmber ? { ...cell(value), userEnteredFormat: { backgroundColor: AMBER } } : cell(value);
}

function sorted({ key, columns }: GatheredTab, lastRow: number): sheets_v4.Schema$Request {
  return {
    sortRange: {
      range: {
        sheetId: VIEW_SHEETS[key],
        startRowIndex: 1,
        endRowIndex: lastRow,
        // To the last column of the sheet: what the deputy added beside ours moves along.
        startColumnIndex: 0,
      },
      sortSpecs: [
        {
          dimensionIndex: columns.findIndex((column) => column.key === "order"),
          sortOrder: "ASCENDING",
        },
      ],
    },
  };
}
