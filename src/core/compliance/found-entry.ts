// An entry as a finding points at it.
import type { RecordedEntry } from "../journal/class-record.ts";
import type { ContactRow } from "../journal/contact-row.ts";
import type { FoundEntry } from "./finding.ts";

export function foundEntry({ row, reading }: RecordedEntry): FoundEntry {
  return { id: row.id, rowNumber: row.rowNumber, date: reading.date.iso };
}

export type RecordedContact = Extract<RecordedEntry, { readonly tab: "contacts" }>;

/** Contacts with parents; those that repeat an earlier one word for word are left out. */
export function contactsOf(entries: readonly RecordedEntry[]): RecordedContact[] {
  return entries.filter(
    (entry): entry is RecordedContact =>
      entry.tab === "contacts" && !entry.reading.warnings.includes("W_DUPLICATE"),
  );
}

export function isOfKind(kind: ContactRow["kind"]): (entry: RecordedContact) => boolean {
  return ({ row }) => row.kind === kind;
}
