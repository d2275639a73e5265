// A teacher withdraws an entry or a contact: it stays in its row, marked, and counts nowhere. And takes that back.
import { keptOf } from "../core/journal/kept-cells.ts";
import { shownRow } from "../core/journal/shown-row.ts";
import type { RowShown } from "../core/journal/shown-row.ts";
import { done } from "../core/result.ts";
import type { Result } from "../core/result.ts";
import { changeEntry } from "./class/entry-writing.ts";
import type { EntryTab, EntryTools } from "./class/entry-writing.ts";
import { openRecord } from "./class/open-record.ts";

export interface Withdrawal {
  readonly journalId: string;
  readonly tab: EntryTab;
  readonly shown: RowShown;
  /** False puts a withdrawn entry back. */
  readonly withdrawn: boolean;
}

/** The row as it stands afterwards. */
export function withdrawEntry(
  tools: EntryTools,
  { journalId, tab, shown, withdrawn }: Withdrawal,
): Result<{ readonly shown: RowShown }> {
  const opened = openRecord(tools, journalId);
  if (!opened.ok) {
    return opened;
  }
  const changed = changeEntry(tools, journalId, opened.value, {
    tab,
    shown,
    action: withdrawn ? "withdraw-entry" : "restore-entry",
    // A row typed by hand gets an id, so that the line of history says which one it was.
    cellsOf: ({ cells }) => ({
      withdrawn: withdrawn ? true : "",
      id: keptOf(cells).id ?? tools.session.newId(),
    }),
  });
  return changed.ok ? done({ shown: shownRow(changed.value.row) }) : changed;
}
