// Saving what a form of the log or of the contacts holds: at once when there is nothing to look at, otherwise when it is confirmed.
import { charactersTooMany, MOST_CHARACTERS } from "../../core/journal/cell-limit.ts";
import type { ClassRecord, RecordedEntry } from "../../core/journal/class-record.ts";
import { differingCells } from "../../core/journal/differing-cells.ts";
import type { FieldsToKeep } from "../../core/journal/fields-to-keep.ts";
import type { JournalContent, JournalRow, RowCells } from "../../core/journal/journal-content.ts";
import { keptCells, keptOf, readingCells } from "../../core/journal/kept-cells.ts";
import { findShown, shownRow } from "../../core/journal/shown-row.ts";
import type { RowShown } from "../../core/journal/shown-row.ts";
import { done, refused } from "../../core/result.ts";
import type { Result } from "../../core/result.ts";
import { entryLook } from "./entry-look.ts";
import type { EntryLook } from "./entry-look.ts";
import { addEntry, changeEntry, rowOfId } from "./entry-writing.ts";
import type { EntryTab, EntryTools, Standing } from "./entry-writing.ts";
import { openRecord } from "./open-record.ts";
import type { OpenRecord } from "./open-record.ts";
import { recordedIn } from "./shown-entry.ts";

export interface EntryForm<Fields extends object> {
  readonly tab: EntryTab;
  readonly keep: (
    typed: Fields,
    record: ClassRecord,
    except: RecordedEntry | null,
  ) => FieldsToKeep<Fields>;
  readonly cells: (fields: Fields) => RowCells;
  /** What the form would write of a row as it reads it, unchanged. */
  readonly rewritten: (cells: RowCells) => RowCells;
  /** What only a new row gets. */
  readonly newCells: (content: JournalContent) => RowCells;
}

interface Sent<Fields> {
  readonly journalId: string;
  /** Whether the person has looked at what there is to look at. */
  readonly confirmed: boolean;
  readonly fields: Fields;
}

export interface NewEntry<Fields> extends Sent<Fields> {
  /** Made with the draft: the same entry sent again keeps it. */
  readonly id: string;
}

export interface EditedEntry<Fields> extends Sent<Fields> {
  readonly shown: RowShown;
}

export type Saving<Fields> =
  | { readonly kind: "saved"; readonly standing: Standing }
  | {
      readonly kind: "look";
      readonly look: EntryLook;
      readonly kept: FieldsToKeep<Fields>;
      readonly record: ClassRecord;
    };

/** An entry that stands already was sent again after a lost answer; with other words by now, they are written over the earlier. */
export function saveNew<Fields extends object>(
  tools: EntryTools,
  form: EntryForm<Fields>,
  { journalId, id, confirmed, fields }: NewEntry<Fields>,
): Result<Saving<Fields>> {
  const opened = openRecord(tools, journalId);
  if (!opened.ok) {
    return opened;
  }
  const { content, record } = opened.value;
  const standing = rowOfId(opened.value, form.tab, id);
  if (standing !== null) {
    const sent = form.keep(fields, record, recordedIn(record, standing));
    const isSaved = Object.keys(changedCells(form, sent.fields, standing)).length === 0;
    return isSaved
      ? done({ kind: "saved", standing: { row: standing, opened: opened.value } })
      : saveOver(tools, form, opened.value, {
          journalId,
          shown: shownRow(standing),
          confirmed,
          fields,
        });
  }
  const kept = form.keep(fields, record, null);
  const stop = beforeSaving(kept, record, confirmed);
  if (stop !== null) {
    return stop;
  }
  const { session } = tools;
  const cells = {
    ...form.newCells(content),
    ...form.cells(kept.fields),
    ...keptCells({ id, by: session.person, at: session.now(), ...readOff(kept) }),
  };
  return done({
    kind: "saved",
    standing: addEntry(tools, journalId, opened.value, { tab: form.tab, cells, id }),
  });
}

export function saveEdited<Fields extends object>(
  tools: EntryTools,
  form: EntryForm<Fields>,
  entry: EditedEntry<Fields>,
): Result<Saving<Fields>> {
  const opened = openRecord(tools, entry.journalId);
  return opened.ok ? saveOver(tools, form, opened.value, entry) : opened;
}

function saveOver<Fields extends object>(
  tools: EntryTools,
  form: EntryForm<Fields>,
  opened: OpenRecord,
  { journalId, shown, confirmed, fields }: EditedEntry<Fields>,
): Result<Saving<Fields>> {
  const { content, record } = opened;
  const { tab } = form;
  const found = findShown(content.rows[tab], shown);
  const kept = form.keep(
    fields,
    record,
    found.kind === "gone" ? null : recordedIn(record, found.row),
  );
  const stop = beforeSaving(kept, record, confirmed);
  if (stop !== null) {
    return stop;
  }
  const changed = changeEntry(tools, journalId, opened, {
    tab,
    shown,
    action: "edit-entry",
    cellsOf: (row) => ({
      ...changedCells(form, kept.fields, row),
      ...readingCells(readOff(kept)),
      id: keptOf(row.cells).id ?? tools.session.newId(),
    }),
  });
  return changed.ok ? done({ kind: "saved", standing: changed.value }) : changed;
}

function changedCells<Fields extends object>(
  form: EntryForm<Fields>,
  fields: Fields,
  { cells }: JournalRow,
): RowCells {
  return differingCells(form.cells(fields), form.rewritten(cells));
}

function beforeSaving<Fields extends object>(
  kept: FieldsToKeep<Fields>,
  record: ClassRecord,
  confirmed: boolean,
): Result<Saving<Fields>> | null {
  const characters = charactersTooMany(kept.fields);
  if (characters !== null) {
    return refused({ kind: "TEXT_TOO_LONG", characters, most: MOST_CHARACTERS });
  }
  const look = confirmed ? null : entryLook(kept, record);
  return look === null ? null : done({ kind: "look", look, kept, record });
}

function readOff({ reading }: FieldsToKeep<object>) {
  return { dateRead: reading.date.iso, warnings: reading.warnings };
}
