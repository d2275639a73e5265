// Cooperation with the parents of a class: whom nobody has talked with yet, and the last contacts.
import { talkCoverage } from "../core/journal/talk-coverage.ts";
import type { TalkCoverage } from "../core/journal/talk-coverage.ts";
import { done } from "../core/result.ts";
import type { Result } from "../core/result.ts";
import type { EntryTools } from "./class/entry-writing.ts";
import { openRecord } from "./class/open-record.ts";
import { contactEntry } from "./class/shown-entry.ts";
import type { ContactEntry } from "./class/shown-entry.ts";

export interface ParentsOverview {
  readonly coverage: TalkCoverage;
  /** The lowest rows first, as new ones are written below. */
  readonly entries: readonly ContactEntry[];
  readonly total: number;
}

const SHOWN = 20;

export function parentsOverview(tools: EntryTools, journalId: string): Result<ParentsOverview> {
  const opened = openRecord(tools, journalId);
  if (!opened.ok) {
    return opened;
  }
  const { content, record } = opened.value;
  return done({
    coverage: talkCoverage(record, tools.session.today()),
    entries: content.rows.contacts
      .slice(-SHOWN)
      .reverse()
      .map((row) => contactEntry(row, opened.value)),
    total: content.rows.contacts.length,
  });
}
