// A row of the journal as a person was shown it, found again later: by its id, or by what it says when it was typed by hand.
import type { JournalRow } from "./journal-content.ts";
import { keptOf } from "./kept-cells.ts";
import { rowStamp } from "./row-stamp.ts";

export interface RowShown {
  /** Null for a row typed by hand. */
  readonly id: string | null;
  readonly rowNumber: number;
  readonly stamp: string;
}

export type RowFound =
  | { readonly kind: "found"; readonly row: JournalRow }
  /** Somebody changed it since it was shown. */
  | { readonly kind: "changed"; readonly row: JournalRow }
  | { readonly kind: "gone" };

export function shownRow({ rowNumber, cells }: JournalRow): RowShown {
  return { id: keptOf(cells).id, rowNumber, stamp: rowStamp(cells) };
}

/** Rows may have moved since; of two that say the same, the one that still stands where it was shown is meant. */
export function findShown(rows: readonly JournalRow[], shown: RowShown): RowFound {
  const isSame = (row: JournalRow): boolean => rowStamp(row.cells) === shown.stamp;
  const inPlace = rows.find(({ rowNumber }) => rowNumber === shown.rowNumber);
  if (shown.id !== null) {
    const row = rows.find(({ cells }) => keptOf(cells).id === shown.id);
    return row === undefined ? { kind: "gone" } : { kind: isSame(row) ? "found" : "changed", row };
  }
  const row = inPlace !== undefined && isSame(inPlace) ? inPlace : rows.find(isSame);
  if (row !== undefined) {
    return { kind: "found", row };
  }
  return inPlace === undefined || keptOf(inPlace.cells).id !== null
    ? { kind: "gone" }
    : { kind: "changed", row: inPlace };
}
