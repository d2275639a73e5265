// The master's gathered tabs, and what has to be known to bring them up to date: which files the classes have, and what was read when.
import type { JournalTabKey } from "../../core/journal/journal-tabs.ts";
import type { ClassSummary } from "../../core/master/class-summary.ts";
import type { StandingRow, TabChange } from "../../core/master/merge-lines.ts";
import type { GatheredTabKey } from "../../core/master/master-view.ts";
import type { MasterState } from "./master.ts";

/** A file of a class as the Drive lists it. */
export interface ListedFile {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  /** As the file's mark says: "journal", "plan", "report-1", "analysis", "folder" … */
  readonly kind: string;
  readonly key: string;
  /** "2020_2021" */
  readonly year: string;
  /** "4.a" */
  readonly schoolClass: string;
  /** "DRAFT", "SUBMITTED", "RETURNED", "ACCEPTED"; "" for files that are not reviewed. */
  readonly status: string;
  /** ISO date and time; "" when it was never submitted. */
  readonly submittedAt: string;
  readonly template: string;
  /** The id of its class's journal; "" for the journal itself. */
  readonly journal: string;
  /** Milliseconds since 1970. */
  readonly modifiedAt: number;
  readonly trashed: boolean;
}

/** When a class's journal was last read, and what it came to. */
export interface Reading {
  readonly journalId: string;
  readonly year: string;
  readonly schoolClass: string;
  /** Milliseconds since 1970. */
  readonly readAt: number;
  readonly summary: ClassSummary;
  /** What the overview said of the class's files then: another text asks for a new overview. */
  readonly files: string;
}

export interface MasterLook {
  /** Null when the open spreadsheet is no master. */
  readonly state: MasterState | null;
  readonly readings: readonly Reading[];
  readonly files: readonly ListedFile[];
}

export type StandingTabs = Readonly<Record<GatheredTabKey, readonly StandingRow[]>>;

export interface MasterView {
  /** One wave. `driveId` is where to look for files; the master's own word counts when it says another. */
  look(driveId: string | null): MasterLook;
  /** Makes the tabs that a person deleted. */
  standing(): StandingTabs;
  /** As few requests as stay under the two megabytes that Google advises; sent again they come to the same. */
  write(
    changes: ReadonlyMap<GatheredTabKey, TabChange>,
    standing: StandingTabs,
    readings: readonly Reading[],
  ): void;
  /** The address of a row of a class's journal. */
  linkTo(journalId: string, tab: JournalTabKey, rowNumber: number): string;
}
