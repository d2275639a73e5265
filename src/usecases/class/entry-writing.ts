// Writing an entry into the class's journal: a new row with its line of history, or a row that was shown, if it still says the same.
import { readClassRecord } from "../../core/journal/class-record.ts";
import { historyCells, historyLine } from "../../core/journal/history-row.ts";
import type { HistoryAction } from "../../core/journal/history-row.ts";
import type { JournalContent, JournalRow, RowCells } from "../../core/journal/journal-content.ts";
import { keptOf } from "../../core/journal/kept-cells.ts";
import { rowStamp } from "../../core/journal/row-stamp.ts";
import { findShown } from "../../core/journal/shown-row.ts";
import type { RowShown } from "../../core/journal/shown-row.ts";
import { withChangedRow, withNewRow } from "../../core/journal/with-row.ts";
import { done, refused } from "../../core/result.ts";
import type { Result } from "../../core/result.ts";
import type { ClassJournal, NewRow } from "../ports/class-journal.ts";
import type { Session } from "../ports/session.ts";
import type { OpenRecord } from "./open-record.ts";

export interface EntryTools {
  readonly journal: ClassJournal;
  readonly session: Session;
}

export type EntryTab = "log" | "contacts";

/** A row that stands, and the journal around it. */
export interface Standing {
  readonly row: JournalRow;
  readonly opened: OpenRecord;
}

/** The row of that id: a click repeated after a lost answer finds what the first one wrote. */
export function rowOfId(opened: OpenRecord, tab: EntryTab, id: string): JournalRow | null {
  return opened.content.rows[tab].find(({ cells }) => keptOf(cells).id === id) ?? null;
}

/** One write: the row and its line of history. */
export function addEntry(
  { journal, session }: EntryTools,
  journalId: string,
  { content }: OpenRecord,
  { tab, cells, id }: { readonly tab: EntryTab; readonly cells: RowCells; readonly id: string },
): Standing {
  journal.append(
    journalId,
    [{ tab, cells }, ...historyRows(session, content, "create", id)],
    content,
  );
  return standingIn(withNewRow(content, tab, cells), tab, content.rows[tab].length);
}

export interface EntryChange {
  readonly tab: EntryTab;
  readonly shown: RowShown;
  readonly action: HistoryAction;
  /** Only these cells are written. */
  readonly cellsOf: (row: JournalRow) => RowCells;
}

/**
 * Changes the row that was shown; refused when somebody changed or removed it meanwhile. A row that already says what it
 * should stays as it is: when it did not when it was shown, the answer to an earlier click was lost, maybe before its line of
 * history was written.
 */
export function changeEntry(
  { journal, session }: EntryTools,
  journalId: string,
  opened: OpenRecord,
  { tab, shown, action, cellsOf }: EntryChange,
): Result<Standing> {
  const { content } = opened;
  const found = findShown(content.rows[tab], shown);
  if (found.kind === "gone") {
    return refused({ kind: "NO_SUCH_ENTRY" });
  }
  const { row } = found;
  const cells = cellsOf(row);
  const id = keptOf({ ...row.cells, ...cells }).id ?? "";
  if (rowStamp({ ...row.cells, ...cells }) === rowStamp(row.cells)) {
    if (found.kind === "changed" && lastAction(content, id) !== action) {
      journal.append(journalId, historyRows(session, content, action, id), content);
    }
    return done({ row, opened });
  }
  const isStale =
    found.kind === "changed" || journal.change(journalId, [{ row, cells }], content).length > 0;
  if (isStale) {
    return refused({ kind: "ENTRY_CHANGED" });
  }
  const after = withChangedRow(content, row, cells);
  journal.append(journalId, historyRows(session, content, action, id), content);
  return done(standingIn(after, tab, content.rows[tab].indexOf(row)));
}

/** What the history last tells of the entry; null when it tells nothing. */
function lastAction({ rows }: JournalContent, object: string): string | null {
  const lines = rows.history.map(historyLine).filter((line) => line.object === object);
  return lines[lines.length - 1]?.action ?? null;
}

/** None when a person removed the hidden tab: that keeps nobody from working. */
function historyRows(
  session: Session,
  { layout }: JournalContent,
  action: HistoryAction,
  object: string,
): NewRow[] {
  const line = { at: session.now(), by: session.person, action, object, comment: "" };
  return layout.history === undefined ? [] : [{ tab: "history", cells: historyCells(line) }];
}

function standingIn(content: JournalContent, tab: EntryTab, at: number): Standing {
  const row = content.rows[tab][at];
  const record = readClassRecord(content);
  if (row === undefined || record === null) {
    throw new Error("A row was written that does not stand.");
  }
  return { row, opened: { content, record } };
}
