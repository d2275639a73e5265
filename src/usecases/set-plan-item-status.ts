// A plan item becomes done, moved to another day, cancelled, or planned again. The journal holds it; of the document only the date is
// touched, and only where it still says what the add-on wrote.
import { readEntry } from "../core/journal/entry-reading.ts";
import type { RowCells } from "../core/journal/journal-content.ts";
import { keptCells, keptOf } from "../core/journal/kept-cells.ts";
import { textOfWord } from "../core/journal/log-row.ts";
import { logDraft, type LogDraft } from "../core/journal/plan-draft.ts";
import { planLine, sameText } from "../core/journal/plan-line.ts";
import { matchPlan, type MatchedItem } from "../core/journal/plan-match.ts";
import { PLAN_ITEM_STATUSES } from "../core/journal/plan-row.ts";
import type { PlanEdit, PlanTableRow } from "../core/journal/plan-table.ts";
import type { PlannedItem } from "../core/journal/class-record.ts";
import { findShown, type RowShown } from "../core/journal/shown-row.ts";
import { storeText } from "../core/journal/stored-text.ts";
import { withChangedRow } from "../core/journal/with-row.ts";
import { done, refused } from "../core/result.ts";
import type { Result } from "../core/result.ts";
import { openPlan } from "./plan/open-plan.ts";
import type { PlanAtHand, PlanFiles, PlanTools } from "./plan/open-plan.ts";
import { planAfter } from "./plan/plan-view.ts";
import type { ViewedPlan } from "./plan/plan-view.ts";

export type NewStatus =
  | { readonly status: "DONE"; readonly entry: string | null }
  | { readonly status: "MOVED"; readonly date: string }
  | { readonly status: "CANCELLED" | "PLANNED" };

/** "by-hand": somebody wrote another date there, and it stays. */
export type PrintedDate = "written" | "by-hand" | "locked" | "missing";

export interface StatusSet {
  readonly plan: ViewedPlan;
  readonly printed: PrintedDate | null;
  readonly draft: LogDraft | null;
}

export function setPlanItemStatus(
  tools: PlanTools,
  {
    shown,
    id,
    to,
    ...files
  }: PlanFiles & { readonly shown: RowShown; readonly id: string; readonly to: NewStatus },
): Result<StatusSet> {
  const opened = openPlan(tools, files);
  if (!opened.ok) {
    return opened;
  }
  const { content, record } = opened.value;
  const found = findShown(content.rows.plan, shown);
  const item = record.plan.find(
    ({ row }) => found.kind !== "gone" && row.rowNumber === found.row.rowNumber,
  );
  if (found.kind === "gone" || item === undefined) {
    return refused({ kind: "NO_SUCH_ENTRY" });
  }
  if (found.kind === "changed") {
    return refused({ kind: "ENTRY_CHANGED" });
  }
  const cells = {
    ...cellsFor(item, to, opened.value),
    ...(keptOf(found.row.cells).id === null ? ownCells(id, item, tools) : {}),
  };
  // The document first: sent again after a failure, it already says the new date and only the journal is left to do.
  const dated = to.status === "MOVED" ? printDate(item, to.date, opened.value) : null;
  const left = tools.journal.change(files.journalId, [{ row: found.row, cells }], content);
  if (left.length > 0) {
    return refused({ kind: "ENTRY_CHANGED" });
  }
  return done({
    plan: planAfter(opened.value, withChangedRow(content, found.row, cells), dated?.rows),
    printed: dated?.printed ?? null,
    draft: to.status === "DONE" ? logDraft(item, record.facts.events) : null,
  });
}

function cellsFor({ row }: PlannedItem, to: NewStatus, { record }: PlanAtHand): RowCells {
  const status = textOfWord(PLAN_ITEM_STATUSES, to.status);
  switch (to.status) {
    case "DONE":
      return to.entry === null ? { status } : { status, entry: to.entry };
    case "MOVED": {
      const date = storeText(to.date).stored;
      const { dateRead = "", warnings = "" } = readCells(date, row.topic, record);
      return { status, date, dateRead, warnings, notes: withNote(row.notes, String(row.date)) };
    }
    case "CANCELLED":
    case "PLANNED":
      return { status };
  }
}

function readCells(date: string, text: string, { context }: PlanAtHand["record"]): RowCells {
  const reading = readEntry({ kind: "plan-item", date, text }, context);
  return keptCells({
    id: "",
    by: "",
    at: 0,
    dateRead: reading.date.iso,
    warnings: reading.warnings,
  });
}

/** The first day it was planned for stays known: "Pārcelts no 08.09.2020." */
function withNote(notes: string, date: string): string {
  const note = `Pārcelts no ${date}`;
  return date === "" || notes.includes(note) ? notes : [notes, note].filter(Boolean).join("; ");
}

/** A row typed by hand gets what every row of ours has. */
function ownCells(id: string, { reading }: PlannedItem, { session }: PlanTools): RowCells {
  return keptCells({
    id,
    by: session.person,
    at: session.now(),
    dateRead: reading.date.iso,
    warnings: reading.warnings,
  });
}

function printDate(
  item: PlannedItem,
  typed: string,
  { record, document }: PlanAtHand,
): { readonly printed: PrintedDate; readonly rows: readonly PlanTableRow[] | null } {
  const reading = readEntry(
    { kind: "plan-item", date: typed, text: item.row.topic },
    record.context,
  );
  const { date } = planLine(typed, reading.date, item.row.topic);
  const lineIn = (rows: readonly PlanTableRow[]): StandingLine | null => {
    const found = matchPlan(record.plan, rows).items.find((matched) => matched.item === item);
    return found === undefined || found.row === null ? null : { ...found, row: found.row };
  };
  if (document.rows === null || lineIn(document.rows) === null) {
    return { printed: "missing", rows: document.rows };
  }
  if (document.locked || !document.editable) {
    return { printed: "locked", rows: document.rows };
  }
  const written = document.write((rows) => redate(lineIn(rows), date));
  const rows = written.kind === "written" ? written.rows : document.rows;
  const now = lineIn(rows)?.row.date;
  return {
    printed: now !== undefined && sameText(now, date) ? "written" : "by-hand",
    rows,
  };
}

type StandingLine = MatchedItem & { readonly row: PlanTableRow };

function redate(found: StandingLine | null, date: string): readonly PlanEdit[] {
  if (found === null || found.row.suggested) {
    return [];
  }
  const { row, line, item } = found;
  const ours = sameText(row.date, line.date) || sameText(row.date, String(item.row.date));
  return ours && !sameText(row.date, date) ? [{ kind: "redate", place: row.place, date }] : [];
}
