// The journal of the class a person works in, read by the rules: where every action of a class teacher begins.
import type { ClassRecord } from "../../core/journal/class-record.ts";
import { readClassRecord } from "../../core/journal/class-record.ts";
import type { JournalContent } from "../../core/journal/journal-content.ts";
import { done, refused } from "../../core/result.ts";
import type { Result } from "../../core/result.ts";
import type { ClassJournal } from "../ports/class-journal.ts";

export interface OpenRecord {
  /** What rows are added to and changed against. */
  readonly content: JournalContent;
  readonly record: ClassRecord;
}

/** Who may open the journal is Google's to say: a person who may not gets NOT_FOUND. */
export function openRecord(
  { journal }: { readonly journal: ClassJournal },
  journalId: string,
): Result<OpenRecord> {
  const content = journal.read(journalId);
  const record = readClassRecord(content);
  return record === null ? refused({ kind: "NOT_A_JOURNAL" }) : done({ content, record });
}
