// What the deputy wrote when sending a document back: kept in the history of the class's journal.
import { historyLine, type HistoryLine } from "../journal/history-row.ts";
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
): string | null {
  const steps = ["submit", "withdraw-submission", "return", "accept"];
  return (
    linesOf(rows, documentId)
      .filter(({ action }) => steps.includes(action))
      .pop()?.action ?? null
  );
}

function linesOf(rows: JournalContent["rows"], documentId: string): HistoryLine[] {
  return rows.history.map(historyLine).filter(({ object }) => object === documentId);
}
