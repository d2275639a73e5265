// A typed entry as the journal takes it: texts fit to keep, the day and half-year it falls in, and what to look at again.
import { readDate, type DateRead } from "../language/date-as-typed.ts";
import { dateFindings } from "../school/date-findings.ts";
import type { Grade } from "../school/grade.ts";
import type { HalfYear } from "../school/half-year.ts";
import { halfOf, type YearDates } from "../school/year-dates.ts";
import { duplicateKey } from "./duplicate-key.ts";
import { entryWarnings } from "./entry-warnings.ts";
import type { PupilNames } from "./pupil-names.ts";
import { storeEntry } from "./stored-entry.ts";
import type { TypedEntry } from "./typed-entry.ts";
import type { WarningCode } from "./warning-code.ts";

export interface ClassContext {
  readonly grade: Grade;
  readonly dates: YearDates;
  readonly pupils: PupilNames;
}

export interface EntryReading<Entry extends TypedEntry = TypedEntry> {
  /** The entry with its texts as they are stored; the date stays as typed. */
  readonly entry: Entry;
  readonly date: DateRead;
  readonly half: HalfYear | null;
  readonly warnings: readonly WarningCode[];
  /** Whether the half-year report counts it: a log entry with a day that repeats no earlier one. */
  readonly counted: boolean;
}

/** @param earlierKeys the duplicate keys of the class's entries before this one */
export function readEntry<Entry extends TypedEntry>(
  typed: Entry,
  context: ClassContext,
  earlierKeys: ReadonlySet<string> = new Set(),
): EntryReading<Entry> {
  const { grade, dates, pupils } = context;
  const { entry, warnings: textWarnings } = storeEntry(typed);
  const date = readDate(typed.date, { schoolYear: dates.schoolYear });
  const key = duplicateKey(entry, date.iso);
  const repeats = key !== null && earlierKeys.has(key);
  return {
    entry,
    date,
    half: date.iso === null ? null : halfOf(date.iso, dates),
    warnings: [
      ...date.warnings,
      ...(date.iso === null ? [] : dateFindings(date.iso, grade, dates)),
      ...textWarnings,
      ...entryWarnings(entry, grade, pupils),
      ...(repeats ? (["W_DUPLICATE"] as const) : []),
    ],
    counted: entry.kind === "log-entry" && date.iso !== null && !repeats,
  };
}

/** Reads a class's entries in the order they were made, so that the later of two alike is the duplicate. */
export function readEntries<Entry extends TypedEntry>(
  typed: readonly Entry[],
  context: ClassContext,
): EntryReading<Entry>[] {
  const keys = new Set<string>();
  return typed.map((entry) => {
    const reading = readEntry(entry, context, keys);
    const key = duplicateKey(reading.entry, reading.date.iso);
    if (key !== null) {
      keys.add(key);
    }
    return reading;
  });
}
