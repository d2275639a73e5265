// A piece of bulk work that goes on over many executions: what it is to make, who began it, and how far it is.
import type { AsLeft } from "../../core/rollover/as-left.ts";
import type { KeptDocuments } from "../../core/rollover/kept-documents.ts";
import type { AccessAfterwards } from "../../core/rollover/old-access.ts";
import type { RosterClass } from "../../core/school/roster.ts";
import type { YearDates } from "../../core/school/year-dates.ts";
import type { WorkFailure } from "./maker.ts";
import type { GivenRole, StepKey } from "./step.ts";

export type JobInput =
  | { readonly kind: "set-up" }
  | {
      readonly kind: "open-year";
      readonly year: string;
      /** Dates, priority and roster as they stood when the job began: editing them meanwhile changes nothing. */
      readonly dates: YearDates;
      readonly priority: string | null;
      readonly classes: readonly RosterClass[];
    }
  | ({ readonly kind: "rollover"; readonly year: string } & Rollover)
  | {
      readonly kind: "undo";
      /** The job that is taken back, and what it was. */
      readonly of: string;
      readonly year: string;
    }
  | {
      readonly kind: "migrate-templates";
      readonly year: string;
      readonly dates: YearDates;
      readonly priority: string | null;
      /** The classes whose files are made anew. */
      readonly classes: readonly RosterClass[];
      readonly files: readonly OutdatedFile[];
    };

/** The next year as the person decided it; editing the master meanwhile changes nothing. */
export interface Rollover {
  readonly dates: YearDates;
  readonly priority: string | null;
  readonly classes: readonly RosterClass[];
  /** The year that ends, "2020_2021". */
  readonly from: string;
  /** Whose access to last year's folders becomes less; empty while that year is still open. */
  readonly closings: readonly Closing[];
  /** The old year's documents, for the list of what is kept; empty while that year is still open. */
  readonly keeping: readonly KeptDocuments[];
  /** The spreadsheet with that list. */
  readonly masterId: string;
}

export interface Closing {
  /** "3.a" */
  readonly schoolClass: string;
  readonly person: string;
  readonly had: GivenRole;
  readonly to: AccessAfterwards;
  readonly folders: readonly ClosedFolder[];
}

export type ClosedFolder = "class" | "research";

/** A file of an older version of its form that nobody touched. */
export interface OutdatedFile {
  readonly key: StepKey;
  readonly id: string;
  readonly name: string;
  readonly asLeft: AsLeft;
}

export type JobState = "running" | "paused" | "done" | "cancelled";

export interface JobFault {
  readonly key: StepKey;
  /** The file or folder that could not be made, shared or filled. */
  readonly name: string;
  readonly reason: WorkFailure;
}

export interface Job {
  readonly id: string;
  readonly input: JobInput;
  readonly state: JobState;
  readonly startedBy: string;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  readonly endedAt: number | null;
  readonly done: number;
  readonly total: number;
  readonly faults: readonly JobFault[];
  /** Why it waits, when paused. */
  readonly pausedBecause: WorkFailure | null;
}

export interface JobProgress {
  readonly jobId: string;
  readonly what: JobInput["kind"];
  readonly year: string | null;
  readonly state: JobState;
  readonly done: number;
  readonly total: number;
  /** What was made last, e.g. "4.a klase"; empty before the first. */
  readonly now: string;
  /** By Google's write quotas; null when there is nothing left. */
  readonly secondsLeft: number | null;
  readonly faults: readonly JobFault[];
  readonly pausedBecause: WorkFailure | null;
}
