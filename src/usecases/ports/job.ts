// A piece of bulk work that goes on over many executions: what it is to make, who began it, and how far it is.
import type { RosterClass } from "../../core/school/roster.ts";
import type { YearDates } from "../../core/school/year-dates.ts";
import type { WorkFailure } from "./maker.ts";
import type { StepKey } from "./step.ts";

export type JobInput =
  | { readonly kind: "set-up" }
  | {
      readonly kind: "open-year";
      readonly year: string;
      /** Dates, priority and roster as they stood when the job began: editing them meanwhile changes nothing. */
      readonly dates: YearDates;
      readonly priority: string | null;
      readonly classes: readonly RosterClass[];
    };

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
