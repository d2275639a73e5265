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

/**
 * Rows may have moved since; of several with the same id, since a row copied by hand keeps it, the one that says the same is
 * meant, then the one that still stands where it was shown. A row typed by hand may have gained an id by an earlier try.
 */
export function findShown(rows: readonly JournalRow[], shown: RowShown): RowFound {
  const isInPlace = ({ rowNumber }: JournalRow): boolean => rowNumber === shown.rowNumber;
  const isByHand = shown.id === null;
  const candidates = isByHand ? rows : rows.filter(({ cells }) => keptOf(cells).id === shown.id);
  const same = candidates.filter(
    ({ cells }) => rowStamp(isByHand ? { ...cells, id: "" } : cells) === shown.stamp,
  );
  const found = same.find(isInPlace) ?? same[0];
  if (found !== undefined) {
    return { kind: "found", row: found };
  }
  const changed = candidates.find(isInPlace) ?? (isByHand ? undefined : candidates[0]);
  return changed === undefined ? { kind: "gone" } : { kind: "changed", row: changed };
}
