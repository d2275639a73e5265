// An entry of the log or of the contacts as a person is shown it: what was typed, what is noticed, and which row it is.
import type { ClassRecord, RecordedEntry } from "../../core/journal/class-record.ts";
import { contactFields } from "../../core/journal/contact-row.ts";
import type { ContactFields } from "../../core/journal/contact-row.ts";
import { entryNotes } from "../../core/journal/entry-notes.ts";
import type { EntryNotes } from "../../core/journal/entry-notes.ts";
import type { JournalRow } from "../../core/journal/journal-content.ts";
import { keptOf } from "../../core/journal/kept-cells.ts";
import { logFields } from "../../core/journal/log-row.ts";
import type { LogFields } from "../../core/journal/log-row.ts";
import { textIn } from "../../core/journal/row-cells.ts";
import { shownRow } from "../../core/journal/shown-row.ts";
import type { RowShown } from "../../core/journal/shown-row.ts";
import type { TypedDate } from "../../core/journal/typed-entry.ts";
import type { WarningCode } from "../../core/journal/warning-code.ts";
import { printDate } from "../../core/language/date-text.ts";
import { isoFromSerial } from "../../core/language/iso-date.ts";
import type { OpenRecord } from "./open-record.ts";

/** A form has text in its fields of dates. */
type WithTypedDates<Fields> = {
  readonly [K in keyof Fields]: TypedDate extends Fields[K] ? string : Fields[K];
};

export interface ShownEntry<Fields> {
  readonly shown: RowShown;
  readonly by: string;
  readonly at: string;
  readonly withdrawn: boolean;
  /** Null while it is withdrawn or belongs to no category. */
  readonly notes: EntryNotes | null;
  readonly fields: WithTypedDates<Fields>;
}

const TAKEN_OUT: readonly WarningCode[] = ["W_PERSONAL_CODE", "W_CONTROL_CHARS", "W_NFD"];

export type LoggedEntry = ShownEntry<LogFields>;
export type ContactEntry = ShownEntry<ContactFields>;

export function loggedEntry(row: JournalRow, { record }: OpenRecord): LoggedEntry {
  const fields = logFields(row.cells);
  return { ...standing(row, record), fields: { ...fields, date: typedDate(fields.date) } };
}

export function contactEntry(row: JournalRow, { record }: OpenRecord): ContactEntry {
  const fields = contactFields(row.cells);
  return {
    ...standing(row, record),
    fields: { ...fields, date: typedDate(fields.date), dueDate: typedDate(fields.dueDate) },
  };
}

/** The entry that stands in the row; null for one that is withdrawn or belongs to no category. */
export function recordedIn({ entries }: ClassRecord, row: JournalRow): RecordedEntry | null {
  return (
    entries.find((entry) => entry.tab === row.tab && entry.row.rowNumber === row.rowNumber) ?? null
  );
}

function standing(row: JournalRow, record: ClassRecord) {
  const recorded = recordedIn(record, row);
  const { by, at, withdrawn } = keptOf(row.cells);
  return {
    shown: shownRow(row),
    by,
    at,
    withdrawn,
    notes:
      recorded === null
        ? null
        : withCodesOfSaving(entryNotes(recorded.reading, record.context), row),
  };
}

/** What was taken out of a text when it was saved is not found in it again: the row remembers. */
function withCodesOfSaving(notes: EntryNotes, { cells }: JournalRow): EntryNotes {
  const kept = textIn(cells, "warnings").split(" ");
  const codes = TAKEN_OUT.filter((code) => kept.includes(code) && !notes.codes.includes(code));
  return { ...notes, codes: [...notes.codes, ...codes] };
}

/** The spreadsheet's number of a day as a person types the day. */
function typedDate(date: TypedDate): string {
  const iso = typeof date === "number" ? isoFromSerial(Math.floor(date)) : null;
  return iso === null ? String(date) : printDate(iso);
}
