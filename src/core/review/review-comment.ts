// What the deputy wrote when sending a document back: kept in the history of the class's journal.
import { historyLine, type HistoryAction, type HistoryLine } from "../journal/history-row.ts";
import type { JournalContent } from "../journal/journal-content.ts";

export interface ReviewComment {
  readonly text: string;
  /** E-mail address. */
  readonly by: string;
  /** ISO date and time. */
  readonly at: string;
}

/** The last one; null when the document was never sent back, or was accepted since. */
export function lastComment(
  { rows }: Pick<JournalContent, "rows">,
  documentId: string,
): ReviewComment | null {
  const line = linesOf(rows, documentId)
    .filter(({ action }) => action === "return" || action === "accept")
    .pop();
  return line?.action === "return" ? { text: line.comment, by: line.by, at: line.at } : null;
}

/** What was done last with the document in its review; null when nothing was. */
export function lastStep(
  { rows }: Pick<JournalContent, "rows">,
  documentId: string,
): HistoryAction | null {
  const steps: readonly HistoryAction[] = ["submit", "withdraw-submission", "return", "accept"];
  const actions = linesOf(rows, documentId).map(({ action }) => action);
  return (
    steps.find((step) => step === actions.filter((each) => isOneOf(steps, each)).pop()) ?? null
  );
}

function isOneOf(steps: readonly HistoryAction[], action: string): boolean {
  return steps.some((step) => step === action);
}

function linesOf(rows: JournalContent["rows"], documentId: string): HistoryLine[] {
  return rows.history.map(historyLine).filter(({ object }) => object === documentId);
}
