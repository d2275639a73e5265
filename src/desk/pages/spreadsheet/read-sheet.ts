// Google's sheet with its cells -> what the grid shows.
import { isGiven } from "../is-given.ts";
import type { sheets_v4 } from "@googleapis/sheets";
import { holds } from "./a1.ts";
import type { CellRange } from "./a1.ts";
import { banded } from "./banded-cells.ts";
import { chartPlaces } from "./chart-model.ts";
import { conditionallyFormatted } from "./conditional-looks.ts";
import { coveringCells } from "./covering-cells.ts";
import { Lines } from "./lines.ts";
import { rangeOf } from "./range-of.ts";
import { readCell } from "./read-cell.ts";
import type { CellModel, SheetModel } from "./sheet-model.ts";
import { wrappedHeight } from "./wrapped-height.ts";

const ROW_HEIGHT = 21;
const COLUMN_WIDTH = 100;

export function readSheet(sheet: sheets_v4.Schema$Sheet, locale: string): SheetModel {
  const { properties, data } = sheet;
  const grid = properties?.gridProperties ?? {};
  const decimal = locale.startsWith("en") ? "." : ",";
  const columns = new Lines(sizes(data?.[0]?.columnMetadata, grid.columnCount ?? 0, COLUMN_WIDTH));
  const raw = (data?.[0]?.rowData ?? []).map(({ values }) => values ?? []);
  const plain = raw.map((cells) =>
    cells.map((cell) => (Object.keys(cell).length === 0 ? null : readCell(cell, decimal))),
  );
  const bands = sheet.bandedRanges ?? [];
  const conditions = sheet.conditionalFormats ?? [];
  const coloured = [...bands.map(({ range }) => range ?? {}), ...conditions.flatMap(rangesOf)];
  const covering = coveringCells(plain, coloured.map(rangeOf), {
    rowCount: grid.rowCount ?? 0,
    columnCount: grid.columnCount ?? 0,
  });
  const merges = (sheet.merges ?? []).map(rangeOf);
  const rows = sizes(data?.[0]?.rowMetadata, grid.rowCount ?? 0, ROW_HEIGHT).map((size, row) =>
    size === 0
      ? 0
      : Math.max(size, wrappedHeight(unmerged(plain[row] ?? [], row, merges), columns)),
  );
  const protections = (sheet.protectedRanges ?? []).filter(
    ({ requestingUserCanEdit }) => requestingUserCanEdit === false,
  );
  const closed = protections.map(({ range, unprotectedRanges }) => ({
    range: rangeOf(range ?? {}),
    holes: (unprotectedRanges ?? []).map(rangeOf),
  }));
  return {
    sheetId: properties?.sheetId ?? 0,
    title: properties?.title ?? "",
    rows: new Lines(rows),
    columns,
    frozenRows: grid.frozenRowCount ?? 0,
    frozenColumns: grid.frozenColumnCount ?? 0,
    hasGridlines: grid.hideGridlines !== true,
    merges,
    charts: chartPlaces(sheet.charts ?? []),
    cells: conditionallyFormatted(banded(covering, bands), raw, conditions),
    isClosed: protections.some(
      ({ range, unprotectedRanges = [] }) =>
        !isGiven(range?.startRowIndex) &&
        !isGiven(range?.startColumnIndex) &&
        unprotectedRanges.length === 0,
    ),
    isProtected: (row, column) =>
      closed.some(
        ({ range, holes }) =>
          holds(range, { row, column }) && !holes.some((hole) => holds(hole, { row, column })),
      ),
  };
}

function rangesOf({ ranges }: sheets_v4.Schema$ConditionalFormatRule) {
  return ranges ?? [];
}

function sizes(
  lines: readonly sheets_v4.Schema$DimensionProperties[] | undefined,
  count: number,
  usual: number,
): number[] {
  return Array.from({ length: count }, (_, at) =>
    lines?.[at]?.hiddenByUser === true ? 0 : (lines?.[at]?.pixelSize ?? usual),
  );
}

/** A merged cell makes no row higher. */
function unmerged(
  cells: readonly (CellModel | null)[],
  row: number,
  merges: readonly CellRange[],
): readonly (CellModel | null)[] {
  return merges.length === 0
    ? cells
    : cells.map((cell, column) =>
        merges.some((merge) => holds(merge, { row, column })) ? null : cell,
      );
}
