// Bands colour the rows of a range in turn, below whatever colour a cell has of its own.
import type { sheets_v4 } from "@googleapis/sheets";
import { rangeOf } from "./range-of.ts";
import { colour } from "./read-cell.ts";
import { EMPTY_CELL } from "./sheet-model.ts";
import type { CellRows } from "./sheet-model.ts";

export function banded(cells: CellRows, bands: readonly sheets_v4.Schema$BandedRange[]): CellRows {
  return bands.reduce((before, { range, rowProperties }) => {
    const { from, to } = rangeOf(range ?? {});
    return before.map((row, at) =>
      at < from.row || at > to.row
        ? row
        : row.map((cell, column) => {
            const ink = bandColour(rowProperties, at - from.row);
            return ink === null || column < from.column || column > to.column
              ? cell
              : { ...EMPTY_CELL, ...cell, look: { backgroundColor: ink, ...cell?.look } };
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
