// Changes to a half-year report's table as one batchUpdate. From the table's last row to its first, so that every index is the one that
// was read: what changes below a row moves nothing above it.
import type { docs_v1 } from "@googleapis/docs";
import type { ReportEdit } from "../../core/report/report-changes.ts";
import { REPORT_CELLS, type ReportCells } from "../../core/report/report-line.ts";
import { markName, printsOf, type CellPrints } from "../../core/report/report-mark.ts";
import type { PlacedReportRow, PlacedReportTable } from "../reading/report-table.ts";
import type { SeenCell } from "../reading/table-cells.ts";

type Request = docs_v1.Schema$Request;

interface Written {
  readonly entries: readonly string[];
  readonly prints: CellPrints;
}

/** An empty cell takes one index and its paragraph's newline another. */
const EMPTY_CELL = 2;

export function reportRowRequests(
  table: PlacedReportTable,
  edits: readonly ReportEdit[],
): Request[] {
  const rows = [...table.rows].reverse();
  return rows.flatMap((row) => [
    ...edits
      .filter((edit) => edit.kind === "insert" && edit.after === row.place)
      .reverse()
      .flatMap((edit) => (edit.kind === "insert" ? inserted(table, row, edit.line) : [])),
    ...edits
      .filter((edit) => edit.kind !== "insert" && edit.place === row.place)
      .flatMap((edit) => changed(table, row, edit)),
  ]);
}

function inserted(
  table: PlacedReportTable,
  above: PlacedReportRow,
  { cells, entries }: { readonly cells: ReportCells; readonly entries: readonly string[] },
): Request[] {
  const start = above.endIndex;
  const places = REPORT_CELLS.map((key) => ({
    text: cells[key],
    index: start + 1 + EMPTY_CELL * table.columns[key] + 1,
  })).sort((a, b) => b.index - a.index);
  const written = places.filter(({ text }) => text !== "");
  const end = start + 1 + EMPTY_CELL * columnCount(above, table) + lengthOf(cells);
  return [
    {
      insertTableRow: {
        tableCellLocation: {
          tableStartLocation: at(table, table.startIndex),
          rowIndex: above.place,
        },
        insertBelow: true,
      },
    },
    ...written.map(({ text, index }) => ({ insertText: { text, location: at(table, index) } })),
    // Below a category's row the new one begins bold.
    plainText(table, start + 1, end),
    ...marked(table, dateSpan(cells, start, table), { entries, prints: printsOf(cells) }),
  ];
}

function changed(table: PlacedReportTable, row: PlacedReportRow, edit: ReportEdit): Request[] {
  switch (edit.kind) {
    case "insert":
      return [];
    case "remove":
      return [
        {
          deleteTableRow: {
            tableCellLocation: {
              tableStartLocation: at(table, table.startIndex),
              rowIndex: row.place,
            },
          },
        },
      ];
    case "clear":
      return [
        ...unmarked(row),
        ...rewritten(table, row, { date: "", text: "", whatWorked: "", difficulties: "" }),
      ];
    case "fill":
      return [
        ...rewritten(table, row, edit.line.cells),
        ...marked(table, markSpan(row, edit.line.cells), {
          entries: edit.line.entries,
          prints: printsOf(edit.line.cells),
        }),
      ];
    case "correct":
      return [
        ...unmarked(row),
        ...rewritten(table, row, edit.cells),
        ...marked(table, markSpan(row, edit.cells), edit),
      ];
  }
}

/** Cells from the last in the document to the first; the newline that ends a cell stays, Google lets nobody delete it. */
function rewritten(
  table: PlacedReportTable,
  { seen }: PlacedReportRow,
  cells: Partial<ReportCells>,
): Request[] {
  return REPORT_CELLS.flatMap((key) => {
    const cell = seen[key];
    const text = cells[key];
    return cell === undefined || text === undefined ? [] : [{ cell, text }];
  })
    .sort((a, b) => b.cell.textIndex - a.cell.textIndex)
    .flatMap(({ cell: { textIndex, endIndex }, text }): Request[] => [
      ...(endIndex - 1 > textIndex
        ? [{ deleteContentRange: { range: range(table, textIndex, endIndex - 1) } }]
        : []),
      ...(text === "" ? [] : [{ insertText: { text, location: at(table, textIndex) } }]),
    ]);
}

function unmarked({ rangeIds }: PlacedReportRow): Request[] {
  return rangeIds.map((namedRangeId) => ({ deleteNamedRange: { namedRangeId } }));
}

/** A range for each entry, with the newline that ends the date's cell: it stays though the date be deleted. */
function marked(
  table: PlacedReportTable,
  span: { readonly start: number; readonly end: number } | null,
  { entries, prints }: Written,
): Request[] {
  return span === null
    ? []
    : entries.map((entry) => ({
        createNamedRange: {
          name: markName({ entry, prints }),
          range: range(table, span.start, span.end),
        },
      }));
}

/** Where the date's cell of a row stands once its cells are written; those before it in the row push it on. */
function markSpan({ seen }: PlacedReportRow, cells: Partial<ReportCells>) {
  const { date } = seen;
  if (date === undefined) {
    return null;
  }
  const pushed = REPORT_CELLS.reduce((sum, key) => {
    const cell = seen[key];
    const text = cells[key];
    return cell === undefined || text === undefined || cell.textIndex >= date.textIndex
      ? sum
      : sum + text.length - (cell.endIndex - 1 - cell.textIndex);
  }, 0);
  const start = date.textIndex + pushed;
  return { start, end: start + (cells.date?.length ?? date.endIndex - 1 - date.textIndex) + 1 };
}

/** The same of a new row: cells left of the date's have been written too. */
function dateSpan(cells: ReportCells, rowStart: number, { columns }: PlacedReportTable) {
  const before = REPORT_CELLS.filter((key) => columns[key] < columns.date);
  const written = before.reduce((length, key) => length + cells[key].length, 0);
  const start = rowStart + 1 + EMPTY_CELL * columns.date + 1 + written;
  return { start, end: start + cells.date.length + 1 };
}

function plainText(table: PlacedReportTable, start: number, end: number): Request {
  return {
    updateTextStyle: {
      range: range(table, start, end),
      textStyle: { bold: false, italic: false },
      fields: "bold,italic",
    },
  };
}

function columnCount({ seen }: PlacedReportRow, { columns }: PlacedReportTable): number {
  const known: readonly (SeenCell | undefined)[] = Object.values(seen);
  return 1 + Math.max(...Object.values(columns), ...known.map((cell) => cell?.column ?? 0));
}

function lengthOf(cells: ReportCells): number {
  return REPORT_CELLS.reduce((length, key) => length + cells[key].length, 0);
}

function at({ tabId }: PlacedReportTable, index: number): docs_v1.Schema$Location {
  return { index, ...(tabId === null ? {} : { tabId }) };
}

function range(
  { tabId }: PlacedReportTable,
  startIndex: number,
  endIndex: number,
): docs_v1.Schema$Range {
  return { startIndex, endIndex, ...(tabId === null ? {} : { tabId }) };
}
