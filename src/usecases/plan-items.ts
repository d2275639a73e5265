// Planning class hours and events: their rows of `Plāns` first, then their lines in the printed table. What breaks between the two
// loses nothing, since the journal holds all that was typed, and the same items sent again come to one row and one line each.
import { charactersTooMany, MOST_CHARACTERS } from "../core/journal/cell-limit.ts";
import { differingCells } from "../core/journal/differing-cells.ts";
import type { ClassContext } from "../core/journal/entry-reading.ts";
import { readEntry } from "../core/journal/entry-reading.ts";
import type { JournalContent, RowCells } from "../core/journal/journal-content.ts";
import { keptCells, keptOf, readingCells } from "../core/journal/kept-cells.ts";
import { planLine } from "../core/journal/plan-line.ts";
import { placeLines } from "../core/journal/plan-places.ts";
import { planCells, planRow, type PlanFields } from "../core/journal/plan-row.ts";
import type { NewLine } from "../core/journal/plan-table.ts";
import { storeText } from "../core/journal/stored-text.ts";
import { withChangedRow, withNewRow } from "../core/journal/with-row.ts";
import { done, refused } from "../core/result.ts";
import type { Result } from "../core/result.ts";
import { inTheWay, openPlan } from "./plan/open-plan.ts";
import type { PlanFiles, PlanTools } from "./plan/open-plan.ts";
import { planAfter } from "./plan/plan-view.ts";
import type { ViewedPlan } from "./plan/plan-view.ts";
import type { RowChange } from "./ports/class-journal.ts";
import type { Session } from "./ports/session.ts";

export interface NewPlanItem extends Pick<PlanFields, "topic" | "kind" | "themeGroup" | "form"> {
  /** Made with the draft. */
  readonly id: string;
  /** As typed. */
  readonly date: string;
}

export function planItems(
  tools: PlanTools,
  { items, ...files }: PlanFiles & { readonly items: readonly NewPlanItem[] },
): Result<{ readonly plan: ViewedPlan; readonly saved: readonly string[] }> {
  const opened = openPlan(tools, files);
  if (!opened.ok) {
    return opened;
  }
  const { content, record, document } = opened.value;
  const obstacle = inTheWay(document);
  if (obstacle !== null) {
    return refused(obstacle);
  }
  const kept = items.map((item) => itemToKeep(item, record.context, tools.session));
  const characters = charactersTooMany(kept.map(({ cells }) => cells["topic"] ?? ""));
  if (characters !== null) {
    return refused({ kind: "TEXT_TOO_LONG", characters, most: MOST_CHARACTERS });
  }
  const changes = kept.flatMap((item) => changesOf(item, content));
  if (tools.journal.change(files.journalId, changes, content).length > 0) {
    return refused({ kind: "ENTRY_CHANGED" });
  }
  tools.journal.append(
    files.journalId,
    kept.map(({ cells }) => ({ tab: "plan", cells })),
    content,
  );
  const written = document.write((rows) =>
    placeLines(
      rows,
      kept.map(({ line }) => line),
      record.context.dates,
    ),
  );
  switch (written.kind) {
    case "no-table":
      return refused({ kind: "PLAN_TABLE_MISSING" });
    case "busy":
      return refused({ kind: "BUSY" });
    case "written":
  }
  const ids = new Set(content.rows.plan.map(({ cells }) => cells["id"]));
  const changed = changes.reduce((so, { row, cells }) => withChangedRow(so, row, cells), content);
  const after = kept
    .filter(({ line }) => !ids.has(line.entry))
    .reduce((so, { cells }) => withNewRow(so, "plan", cells), changed);
  return done({
    plan: planAfter(opened.value, after, written.rows),
    saved: items.map(({ id }) => id),
  });
}

interface ItemToKeep {
  readonly id: string;
  readonly fields: Omit<PlanFields, "status" | "entry" | "notes">;
  readonly read: RowCells;
  readonly cells: RowCells;
  readonly line: NewLine;
}

/** Of an item that stands with other words since it was sent before; what became of it meanwhile stays. */
function changesOf({ id, fields, read }: ItemToKeep, { rows }: JournalContent): RowChange[] {
  const row = rows.plan.find(({ cells }) => keptOf(cells).id === id);
  if (row === undefined) {
    return [];
  }
  const standing = planRow(row);
  const cells = differingCells(planCells({ ...standing, ...fields }), planCells(standing));
  return Object.keys(cells).length === 0 ? [] : [{ row, cells: { ...cells, ...read } }];
}

function itemToKeep(
  { id, date, ...typed }: NewPlanItem,
  context: ClassContext,
  session: Session,
): ItemToKeep {
  const reading = readEntry({ kind: "plan-item", date, text: typed.topic }, context);
  const topic = reading.entry.text;
  const fields = { ...typed, topic, date: storeText(date).stored };
  const read = { dateRead: reading.date.iso, warnings: reading.warnings };
  return {
    id,
    fields,
    read: readingCells(read),
    cells: {
      ...planCells({ ...fields, status: "PLANNED", entry: "", notes: "" }),
      ...keptCells({ id, by: session.person, at: session.now(), ...read }),
    },
    line: { entry: id, line: planLine(date, reading.date, topic) },
  };
}
