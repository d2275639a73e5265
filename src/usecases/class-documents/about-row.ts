// The row of the journal that a document is about. A row typed by hand gets an id, so that the two are found from each other.
import type { JournalRow } from "../../core/journal/journal-content.ts";
import type { JournalTabKey } from "../../core/journal/journal-tabs.ts";
import { keptOf } from "../../core/journal/kept-cells.ts";
import { findShown } from "../../core/journal/shown-row.ts";
import type { RowShown } from "../../core/journal/shown-row.ts";
import { done, refused } from "../../core/result.ts";
import type { Result } from "../../core/result.ts";
import type { OpenRecord } from "../class/open-record.ts";
import type { ClassJournal } from "../ports/class-journal.ts";

export interface AboutRow {
  /** Null when the document is about no row. */
  readonly row: JournalRow | null;
  readonly id: string | null;
}

/** @param newId for a row that has none; a click repeated after a lost answer finds the row by it */
export function aboutRow(
  journal: ClassJournal,
  journalId: string,
  newId: string,
  { content }: OpenRecord,
  of: { readonly tab: JournalTabKey; readonly shown: RowShown } | null,
): Result<AboutRow> {
  if (of === null) {
    return done({ row: null, id: null });
  }
  const rows = content.rows[of.tab];
  const named = rows.find(({ cells }) => keptOf(cells).id === newId);
  if (named !== undefined) {
    return done({ row: named, id: newId });
  }
  const found = findShown(rows, of.shown);
  if (found.kind === "gone") {
    return refused({ kind: "NO_SUCH_ENTRY" });
  }
  const { id } = keptOf(found.row.cells);
  if (id !== null) {
    return done({ row: found.row, id });
  }
  const change = { row: found.row, cells: { id: newId } };
  return found.kind === "changed" || journal.change(journalId, [change], content).length > 0
    ? refused({ kind: "ENTRY_CHANGED" })
    : done({ row: found.row, id: newId });
}
