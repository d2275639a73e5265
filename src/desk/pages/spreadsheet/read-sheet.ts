// Google's sheet with its cells -> what the grid shows.
import { isGiven } from "../is-given.ts";
import type { sheets_v4 } from "@googleapis/sheets";
import { holds } from "./a1.ts";
import type { CellRange } from "./a1.ts";
import { chartPlaces } from "./chart-model.ts";
import { Lines } from "./lines.ts";
import { colour, readCell } from "./read-cell.ts";
import type { CellModel, SheetModel } from "./sheet-model.ts";
import { wrappedHeight } from "./wrapped-height.ts";

const ROW_HEIGHT = 21;
const COLUMN_WIDTH = 100;

export function readSheet(sheet: sheets_v4.Schema$Sheet, locale: string): SheetModel {
  const { properties, data } = sheet;
  const grid = properties?.gridProperties ?? {};
  const decimal = locale.startsWith("en") ? "." : ",";
  const columns = new Lines(sizes(data?.[0]?.columnMetadata, grid.columnCount ?? 0, COLUMN_WIDTH));
  const plain = (data?.[0]?.rowData ?? []).map(({ values }) =>
    (values ?? []).map((cell) => (Object.keys(cell).length === 0 ? null : readCell(cell, decimal))),
  );
  const rows = sizes(data?.[0]?.rowMetadata, grid.rowCount ?? 0, ROW_HEIGHT).map((size, row) =>
    size === 0 ? 0 : Math.max(size, wrappedHeight(plain[row] ?? [], columns)),
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
    merges: (sheet.merges ?? []).map(rangeOf),
    charts: chartPlaces(sheet.charts ?? []),
    cells: banded(plain, sheet.bandedRanges ?? []),
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

function sizes(
  lines: readonly sheets_v4.Schema$DimensionProperties[] | undefined,
  count: number,
  usual: number,
): number[] {
  return Array.from({ length: count }, (_, at) =>
    lines?.[at]?.hiddenByUser === true ? 0 : (lines?.[at]?.pixelSize ?? usual),
  );
}

/** What is left open reaches to the edge of the sheet. */
export function rangeOf(range: sheets_v4.Schema$GridRange): CellRange {
  return {
    from: { row: range.startRowIndex ?? 0, column: range.startColumnIndex ?? 0 },
    to: {
      row: (range.endRowIndex ?? Infinity) - 1,
      column: (range.endColumnIndex ?? Infinity) - 1,
    },
  };
}

const EMPTY: CellModel = {
  text: "",
  editText: "",
  look: {},
  align: "left",
  wraps: false,
  control: null,
  note: null,
};

/** Bands colour the rows of a range in turn, below whatever colour a cell has of its own. */
function banded(
  cells: readonly (readonly (CellModel | null)[])[],
  bands: readonly sheets_v4.Schema$BandedRange[],
): readonly (readonly (CellModel | null)[])[] {
  return bands.reduce((before, { range, rowProperties }) => {
    const { from, to } = rangeOf(range ?? {});
    return before.map((row, at) =>
      at < from.row || at > to.row
        ? row
        : row.map((cell, column) => {
            const ink = bandColour(rowProperties, at - from.row);
            return ink === null || column < from.column || column > to.column
              ? cell
              : { ...EMPTY, ...cell, look: { backgroundColor: ink, ...cell?.look } };
          }),
    );
  }, cells);
}

function bandColour(
  bands: sheets_v4.Schema$BandingProperties | undefined,
  at: number,
): string | null {
  const header = colour(bands?.headerColorStyle?.rgbColor ?? bands?.headerColor);
  if (header !== null && at === 0) {
    return header;
  }
  const isFirst = (at - (header === null ? 0 : 1)) % 2 === 0;
  return isFirst
    ? colour(bands?.firstBandColorStyle?.rgbColor ?? bands?.firstBandColor)
    : colour(bands?.secondBandColorStyle?.rgbColor ?? bands?.secondBandColor);
}
