// What pasting writes: what was copied, and as often as it fits into a larger selection.
import type { CellRange } from "./a1.ts";
import { ordered } from "./a1.ts";

type Values = readonly (readonly string[])[];

/** Repeats the values where the selection is a whole multiple of them, as Google Sheets does. */
export function filledRange(values: Values, selection: CellRange): Values {
  const { from, to } = ordered(selection);
  const width = Math.max(...values.map((row) => row.length));
  const [rows, columns] = [to.row - from.row + 1, to.column - from.column + 1];
  if (rows % values.length > 0 || columns % width > 0) {
    return values;
  }
  return Array.from({ length: rows }, (_, row) =>
    Array.from(
      { length: columns },
      (__, column) => values[row % values.length]?.[column % width] ?? "",
    ),
  );
}
