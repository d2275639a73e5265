// The last entries of `Uzskaite`, to be edited or withdrawn.
import { done } from "../core/result.ts";
import type { Result } from "../core/result.ts";
import { openRecord } from "./class/open-record.ts";
import { loggedEntry } from "./class/shown-entry.ts";
import type { LoggedEntry } from "./class/shown-entry.ts";
import type { ClassJournal } from "./ports/class-journal.ts";

export interface LogOverview {
  /** The lowest rows first, as new ones are written below. */
  readonly entries: readonly LoggedEntry[];
  readonly total: number;
}

const SHOWN = 20;

export function recentEntries(
  tools: { readonly journal: ClassJournal },
  journalId: string,
): Result<LogOverview> {
  const opened = openRecord(tools, journalId);
  if (!opened.ok) {
    return opened;
  }
  const { content } = opened.value;
  return done({
    entries: content.rows.log
      .slice(-SHOWN)
      .reverse()
      .map((row) => loggedEntry(row, opened.value)),
    total: content.rows.log.length,
  });
}
