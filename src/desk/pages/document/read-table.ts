// A table of Google's document -> rows of the cells that are seen, with their merged ones spanning.
import type { docs_v1 } from "@googleapis/docs";
import type { CellBlock, RowBlock, TableBlock } from "./document-model.ts";
import { cellContainer } from "./document-model.ts";
import { cellLook, pointsOf } from "./look.ts";
import type { Reading } from "./reading.ts";

export function readTable(
  table: docs_v1.Schema$Table,
  start: number,
  startsPage: boolean,
  reading: Reading,
): TableBlock {
  const widths = columnWidths(table, reading.width);
  const covered = new Set<string>();
  const rows = (table.tableRows ?? []).map((row, at) =>
    readRow(row, { at, start, widths, covered, reading }),
  );
  return {
    kind: "table",
    start,
    widths,
    startsPage,
    rows: rows.map((row, at) => ({ ...row, staysWithNext: reachesOn(rows, at) })),
  };
}

interface RowPlace {
  readonly at: number;
  readonly start: number;
  readonly widths: readonly number[];
  /** "row column" of the places that a merged cell above or before has taken. */
  readonly covered: Set<string>;
  readonly reading: Reading;
}

function readRow(row: docs_v1.Schema$TableRow, place: RowPlace): Omit<RowBlock, "staysWithNext"> {
  const { at, start, covered, reading } = place;
  const cells = (row.tableCells ?? []).flatMap((cell, column): CellBlock[] => {
    const rowSpan = cell.tableCellStyle?.rowSpan ?? 1;
    const columnSpan = cell.tableCellStyle?.columnSpan ?? 1;
    const isCovered = covered.has(`${at} ${column}`);
    if (!isCovered) {
      cover(covered, at, column, rowSpan, columnSpan);
    }
    const container = cellContainer(start, at, column);
    // Nobody can type in a covered cell, but its indexes count.
    const blocks = reading.readBlocks(cell.content ?? [], {
      ...reading,
      container,
      paragraphs: isCovered ? null : reading.paragraphs,
    });
    return isCovered
      ? []
      : [{ row: at, column, rowSpan, columnSpan, look: cellLook(cell.tableCellStyle), blocks }];
  });
  return {
    cells,
    minHeight: pointsOf(row.tableRowStyle?.minRowHeight),
    isHeader: row.tableRowStyle?.tableHeader === true,
  };
}

function cover(
  covered: Set<string>,
  row: number,
  column: number,
  rowSpan: number,
  columnSpan: number,
): void {
  for (let r = row; r < row + rowSpan; r += 1) {
    for (let c = column; c < column + columnSpan; c += 1) {
      covered.add(`${r} ${c}`);
    }
  }
}

function reachesOn(rows: readonly Omit<RowBlock, "staysWithNext">[], at: number): boolean {
  return rows
    .slice(0, at + 1)
    .some(({ cells }) => cells.some(({ row, rowSpan }) => row + rowSpan > at + 1));
}

/** Columns without a width of their own share what the others leave. */
function columnWidths(table: docs_v1.Schema$Table, width: number): number[] {
  const columns = table.tableStyle?.tableColumnProperties ?? [];
  const fixed = Array.from({ length: table.columns ?? columns.length }, (_, at) =>
    columns[at]?.widthType === "FIXED_WIDTH" ? pointsOf(columns[at].width) : null,
  );
  const taken = fixed.reduce<number>((sum, own) => sum + (own ?? 0), 0);
  const even = fixed.filter((own) => own === null).length;
  return fixed.map((own) => own ?? Math.max(0, width - taken) / even);
}
