// A class's journal: read whole, added to below its last row, and changed only in rows that still are what was read.
import type { JournalContent, JournalRow, RowCells } from "../../core/journal/journal-content.ts";
import type { JournalTabKey } from "../../core/journal/journal-tabs.ts";

export interface NewRow {
  readonly tab: JournalTabKey;
  readonly cells: RowCells;
}

export interface RowChange {
  /** As it was read. */
  readonly row: JournalRow;
  /** Only these cells are written; "" empties one. */
  readonly cells: RowCells;
}

export interface ClassJournal {
  /** One request. Fails with NOT_FOUND for a journal that the person may not open. */
  read(journalId: string): JournalContent;
  /** Several journals at once, in the order asked for; null for one that cannot be opened. */
  readAll(journalIds: readonly string[]): readonly (JournalContent | null)[];
  /**
   * Adds the rows below the last used row of their tabs in one request, whose own answer is checked. A row whose `id`
   * already stands in `before` is not added again: a click repeated after a lost answer comes to one row. A row without
   * an id is known by all of its cells.
   */
  append(journalId: string, rows: readonly NewRow[], before: JournalContent): void;
  /**
   * Changes rows that were read in `before`. A row that is no longer what was read is left as it is and its change given
   * back: somebody changed or moved it meanwhile.
   */
  change(
    journalId: string,
    changes: readonly RowChange[],
    before: JournalContent,
  ): readonly RowChange[];
}
