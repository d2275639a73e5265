// What is said about an entry when it is shown: its warnings, the day that was read, and whether the report counts it.
import type { IsoDate } from "../language/iso-date.ts";
import { endForGrade } from "../school/year-dates.ts";
import type { ClassContext, EntryReading } from "./entry-reading.ts";
import type { WarningCode } from "./warning-code.ts";

export interface EntryNotes {
  readonly codes: readonly WarningCode[];
  /** Null for what the report never counts: a line of the plan, an analysis. */
  readonly counted: boolean | null;
  readonly date: {
    /** As typed; a spreadsheet's serial number as its digits. */
    readonly typed: string;
    readonly iso: IsoDate | null;
  };
  /** First and last day of the school year for the class's grade. */
  readonly schoolYear: { readonly from: IsoDate; readonly to: IsoDate };
}

export function entryNotes(reading: EntryReading, { grade, dates }: ClassContext): EntryNotes {
  const { entry, warnings, counted, date } = reading;
  return {
    codes: warnings,
    counted: entry.kind === "log-entry" ? counted : null,
    date: { typed: String(entry.date), iso: date.iso },
    schoolYear: { from: dates.h1Start, to: endForGrade(grade, dates) },
  };
}
