// Which line of the printed plan belongs to which row of `Plāns`: by the mark in the document, else by the same words. What is left
// was typed by hand.
import type { PlannedItem } from "./class-record.ts";
import { planLine, sameLine } from "./plan-line.ts";
import type { PlanLine } from "./plan-line.ts";
import type { PlanTableRow } from "./plan-table.ts";

export interface MatchedItem {
  readonly item: PlannedItem;
  /** As the add-on would print it. */
  readonly line: PlanLine;
  /** Where it stands in the document; null when it does not. */
  readonly row: PlanTableRow | null;
}

export interface PlanMatch {
  readonly items: readonly MatchedItem[];
  /** Rows with a topic that no row of `Plāns` knows. */
  readonly handTyped: readonly PlanTableRow[];
}

/** @param withdrawn ids of rows of `Plāns` that were withdrawn: their lines are nobody's and not offered again */
export function matchPlan(
  plan: readonly PlannedItem[],
  rows: readonly PlanTableRow[],
  withdrawn: ReadonlySet<string> = new Set(),
): PlanMatch {
  const taken = new Set<PlanTableRow>();
  const take = (row: PlanTableRow | undefined): PlanTableRow | null => {
    if (row !== undefined) {
      taken.add(row);
    }
    return row ?? null;
  };
  const marked = plan.map((item): MatchedItem => ({
    item,
    line: lineOf(item),
    row: take(rows.find(({ entry }) => entry !== null && entry === item.row.id)),
  }));
  const items = marked.map((matched) =>
    matched.row !== null
      ? matched
      : {
          ...matched,
          row: take(rows.find((row) => !taken.has(row) && saysTheSame(row, matched))),
        },
  );
  return {
    items,
    handTyped: rows.filter(
      (row) =>
        !taken.has(row) &&
        row.topic.trim() !== "" &&
        (row.entry === null || !withdrawn.has(row.entry)),
    ),
  };
}

function lineOf({ row, reading }: PlannedItem): PlanLine {
  return planLine(row.date, reading.date, reading.entry.text);
}

/** What was adopted keeps the date as it was typed, whatever the add-on would have printed. */
function saysTheSame(row: PlanTableRow, { item, line }: MatchedItem): boolean {
  return (
    !row.blank && (sameLine(row, line) || sameLine(row, { ...line, date: String(item.row.date) }))
  );
}
