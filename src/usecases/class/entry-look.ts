// What to look at in an entry before it is saved. Nothing of it stands in the way: the same sent again is saved.
import type { ClassRecord } from "../../core/journal/class-record.ts";
import { entryNotes } from "../../core/journal/entry-notes.ts";
import type { EntryNotes } from "../../core/journal/entry-notes.ts";
import type { FieldsToKeep } from "../../core/journal/fields-to-keep.ts";
import { halfYearNumber } from "../../core/school/half-year.ts";

export interface EntryLook {
  readonly notes: EntryNotes;
  readonly half: 1 | 2 | null;
  /** Nothing is written in it. */
  readonly isEmpty: boolean;
  readonly sensitive: readonly string[];
}

/** Null when there is nothing to look at. */
export function entryLook(
  { reading, sensitive }: FieldsToKeep<object>,
  { context }: ClassRecord,
): EntryLook | null {
  const isEmpty = reading.entry.text.trim() === "";
  if (reading.warnings.length === 0 && sensitive.length === 0 && !isEmpty) {
    return null;
  }
  return {
    notes: entryNotes(reading, context),
    half: reading.half === null ? null : halfYearNumber(reading.half),
    isEmpty,
    sensitive,
  };
}
