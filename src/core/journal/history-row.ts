// A line of a class's history: who did what, when, and with which document or entry. Never a note's own text.
import type { JournalRow, RowCells } from "./journal-content.ts";
import { textIn } from "./row-cells.ts";

export type HistoryAction =
  | "create"
  | "submit"
  | "withdraw-submission"
  | "return"
  | "accept"
  | "withdraw-entry"
  | "restore-entry"
  | "edit-entry"
  | "compile"
  | "adopt"
  | "import-pupils"
  | "open-talks"
  | "export"
  | "redact"
  | "rights";

export interface HistoryLine {
  /** ISO date and time. */
  readonly at: string;
  /** E-mail address. */
  readonly by: string;
  /** One of HistoryAction, or what a later version wrote. */
  readonly action: string;
  /** The file's id or the entry's id; no name of a pupil. */
  readonly object: string;
  /** Of a document sent back: what to correct. */
  readonly comment: string;
}

export function historyCells(
  line: Omit<HistoryLine, "at" | "action"> & {
    readonly action: HistoryAction;
    /** Milliseconds since 1970. */
    readonly at: number;
  },
): RowCells {
  const { at, by, action, object, comment } = line;
  return { at: new Date(at).toISOString(), by, action, object, comment };
}

export function historyLine({ cells }: JournalRow): HistoryLine {
  return {
    at: textIn(cells, "at"),
    by: textIn(cells, "by"),
    action: textIn(cells, "action"),
    object: textIn(cells, "object"),
    comment: textIn(cells, "comment"),
  };
}
