// Taking over what was typed by hand into the plan's table: each row gets its row of `Plāns` and a mark in the document. Not a letter of
// it changes.
import { readEntry } from "../core/journal/entry-reading.ts";
import { historyCells } from "../core/journal/history-row.ts";
import { keptCells } from "../core/journal/kept-cells.ts";
import { likelyKind } from "../core/journal/plan-draft.ts";
import { sameLine } from "../core/journal/plan-line.ts";
import { matchPlan } from "../core/journal/plan-match.ts";
import { planCells } from "../core/journal/plan-row.ts";
import type { PlanEdit, PlanTableRow } from "../core/journal/plan-table.ts";
import { storeText } from "../core/journal/stored-text.ts";
import { withNewRow } from "../core/journal/with-row.ts";
import { done, refused } from "../core/result.ts";
import type { Result } from "../core/result.ts";
import { inTheWay, openPlan } from "./plan/open-plan.ts";
import type { PlanAtHand, PlanFiles, PlanTools } from "./plan/open-plan.ts";
import { planAfter, withdrawnIds } from "./plan/plan-view.ts";
import type { ViewedPlan } from "./plan/plan-view.ts";

/** A row as it was shown. */
export interface AdoptedRow {
  /** Made in the sidebar: the id that the row gets. */
  readonly id: string;
  readonly place: number;
  readonly date: string;
  readonly topic: string;
}

interface Taken {
  readonly entry: string;
  readonly row: PlanTableRow;
}

export function adoptPlanRows(
  tools: PlanTools,
  { rows: wanted, ...files }: PlanFiles & { readonly rows: readonly AdoptedRow[] },
): Result<{ readonly plan: ViewedPlan; readonly adopted: number; readonly changed: number }> {
  const opened = openPlan(tools, files);
  if (!opened.ok) {
    return opened;
  }
  const { content, document } = opened.value;
  const obstacle = inTheWay(document);
  if (obstacle !== null) {
    return refused(obstacle);
  }
  const taken = rowsWanted(opened.value, wanted);
  const rows = taken.map(({ entry, row }) => cellsOf(entry, row, opened.value, tools));
  const told = {
    at: tools.session.now(),
    by: tools.session.person,
    action: "adopt",
    object: files.planId,
    comment: "",
  } as const;
  tools.journal.append(
    files.journalId,
    [
      ...rows.map((cells) => ({ tab: "plan" as const, cells })),
      ...(taken.length === 0 ? [] : [{ tab: "history" as const, cells: historyCells(told) }]),
    ],
    content,
  );
  // A row that somebody changes just now loses nothing: it stands in both places, and is found again by its words or by hand.
  const written = document.write((now) => marksFor(now, taken));
  const after = rows.reduce((so, cells) => withNewRow(so, "plan", cells), content);
  return done({
    plan: planAfter(opened.value, after, written.kind === "written" ? written.rows : document.rows),
    adopted: taken.length,
    changed: wanted.length - taken.length,
  });
}

/** Those that still say what was shown and belong to nobody; of two alike the one in its old place. */
function rowsWanted({ record, document }: PlanAtHand, wanted: readonly AdoptedRow[]): Taken[] {
  const free = [...matchPlan(record.plan, document.rows ?? [], withdrawnIds(record)).handTyped];
  return wanted.flatMap(({ id, place, ...line }) => {
    const alike = free.filter((row) => sameLine(row, line));
    const row = alike.find((each) => each.place === place) ?? alike[0];
    if (row === undefined) {
      return [];
    }
    free.splice(free.indexOf(row), 1);
    // Its row of `Plāns` was deleted, or never came to be: the mark is still there.
    return [{ entry: row.entry ?? id, row }];
  });
}

function cellsOf(
  id: string,
  { date, topic: typed }: PlanTableRow,
  { record: { context, facts } }: PlanAtHand,
  { session }: PlanTools,
) {
  const reading = readEntry({ kind: "plan-item", date, text: typed }, context);
  const topic = reading.entry.text;
  return {
    ...planCells({
      date: storeText(date).stored.trim(),
      topic,
      kind: likelyKind(topic, facts.events),
      themeGroup: null,
      form: null,
      status: "PLANNED",
      entry: "",
      notes: "",
    }),
    ...keptCells({
      id,
      by: session.person,
      at: session.now(),
      dateRead: reading.date.iso,
      warnings: reading.warnings,
    }),
  };
}

function marksFor(rows: readonly PlanTableRow[], taken: readonly Taken[]): PlanEdit[] {
  const standing = new Set(rows.map(({ entry }) => entry));
  const used = new Set<PlanTableRow>();
  return taken
    .filter(({ entry }) => !standing.has(entry))
    .flatMap(({ entry, row }): PlanEdit[] => {
      const alike = rows.filter(
        (each) => each.entry === null && !used.has(each) && sameLine(each, row),
      );
      const now = alike.find(({ place }) => place === row.place) ?? alike[0];
      if (now === undefined) {
        return [];
      }
      used.add(now);
      return [{ kind: "mark", place: now.place, entry }];
    });
}
