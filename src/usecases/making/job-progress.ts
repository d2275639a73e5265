// How far a job is, for the person who watches, and how long it will still take by Google's quotas.
import type { Job, JobProgress } from "../ports/job.ts";
import type { Ledger } from "./ledger.ts";
import type { Step } from "../ports/step.ts";

/** Google's sustained writes a second and person: Drive 3, Docs 1, Sheets 1 (Drive, Docs and Sheets API, usage limits). */
const PER_SECOND = { drive: 3, docs: 1, sheets: 1 } as const;
/** One round trip at the end, a copy's median. */
const LAST_ANSWER_SECONDS = 3;

export function progressOf(
  job: Job,
  steps: readonly Step[],
  ledger: Ledger,
  now: string,
): JobProgress {
  const open = steps.filter((step) => !ledger.isDone(step));
  return {
    jobId: job.id,
    what: job.input.kind,
    year: "year" in job.input ? job.input.year : null,
    state: job.state,
    done: steps.length - open.length,
    total: steps.length,
    now,
    secondsLeft: open.length === 0 ? null : secondsFor(open),
    faults: job.faults,
    pausedBecause: job.pausedBecause,
  };
}

/** Seconds that these steps take at the pace Google allows: the slowest of its three services decides. */
export function secondsFor(steps: readonly Step[]): number {
  const count = { drive: 0, docs: 0, sheets: 0 };
  for (const step of steps) {
    count[serviceOf(step)] += 1;
  }
  const services = ["drive", "docs", "sheets"] as const;
  return Math.ceil(
    LAST_ANSWER_SECONDS + Math.max(...services.map((name) => count[name] / PER_SECOND[name])),
  );
}

function serviceOf(step: Step): keyof typeof PER_SECOND {
  switch (step.kind) {
    case "write-form":
    case "fill-document":
      return "docs";
    case "write-journal-template":
    case "fill-journal":
      return "sheets";
    default:
      return "drive";
  }
}
