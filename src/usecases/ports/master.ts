// The master spreadsheet: the deputy's roster, settings and year table, and behind them the ledger and the jobs.
import type { RosterTabColumn } from "../../core/school/roster-tab.ts";
import type { SchoolSettings } from "../../core/school/school-settings.ts";
import type { Job } from "./job.ts";
import type { LedgerRow } from "../ports/ledger-row.ts";

export type Cells = readonly (readonly unknown[])[];

export interface MasterState {
  readonly settings: SchoolSettings;
  readonly driveId: string;
  /** `Klases`, header first; row 1 of the sheet is element 0. */
  readonly roster: Cells;
  /** `Mācību gadi`, header first. */
  readonly yearTable: Cells;
  /** `Glabāšana`, header first. */
  readonly keeping: Cells;
  /** Oldest first. */
  readonly ledger: readonly LedgerRow[];
  /** The last state of each job, in the order they began. */
  readonly jobs: readonly Job[];
}

export interface WrittenWithJob {
  /** Rows that the ledger lacks. */
  readonly ledger?: readonly LedgerRow[];
  /** Columns of `Klases`. */
  readonly roster?: readonly RosterTabColumn[];
}

export interface Master {
  /** What the open spreadsheet holds; null when it is not a master. */
  open(): MasterState | null;
  /** Makes the open spreadsheet the master, or brings its settings up to date: tabs, name, place in the shared drive. */
  prepare(settings: SchoolSettings, driveId: string): void;
  /** Adds rows to the ledger. Adding the same rows twice comes to the same. */
  record(rows: readonly LedgerRow[]): void;
  /** Notes how a job stands; what belongs to it is written in the same moment. */
  saveJob(job: Job, together?: WrittenWithJob): void;
  /** Writes this column of `Glabāšana` below its header, and no others. */
  writeKeptUntil(column: RosterTabColumn): void;
  /** Writes these columns of `Klases` below its header, and no others. */
  writeRoster(columns: readonly RosterTabColumn[]): void;
}
