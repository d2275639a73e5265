// Begins a piece of bulk work, or takes up the one that is already running: two people clicking at once do it once.
import { done, refused } from "../../core/result.ts";
import type { Result } from "../../core/result.ts";
import type { Maker } from "../ports/maker.ts";
import type { Master, MasterState } from "../ports/master.ts";
import type { ProgressBoard, Session } from "../ports/session.ts";
import type { Job, JobInput, JobProgress } from "../ports/job.ts";
import { progressOf } from "./job-progress.ts";
import { Ledger } from "./ledger.ts";
import type { LedgerRow } from "../ports/ledger-row.ts";
import type { Step } from "../ports/step.ts";

export interface JobTools {
  readonly master: Master;
  readonly maker: Maker;
  readonly session: Session;
  readonly board: ProgressBoard;
}

export function unfinishedJob(state: MasterState): Job | undefined {
  return state.jobs.find((job) => job.state === "running" || job.state === "paused");
}

/** Records what was found, and the job; making begins with its first slice. Call it alone (Session.alone). */
export function startJob(
  tools: JobTools,
  state: MasterState,
  input: JobInput,
  steps: readonly Step[],
  found: readonly LedgerRow[],
): Result<JobProgress> {
  const running = unfinishedJob(state);
  if (running !== undefined) {
    const { input: other } = running;
    return sameWork(other, input)
      ? done(progressOf(running, steps, new Ledger(state.ledger), ""))
      : refused({
          kind: "OTHER_JOB_RUNS",
          what: other.kind,
          year: "year" in other ? other.year : null,
        });
  }
  const ledger = new Ledger([...state.ledger, ...found]);
  const job: Job = {
    id: tools.session.newId(),
    input,
    state: "running",
    startedBy: tools.session.person,
    startedAt: tools.session.now(),
    endedAt: null,
    done: steps.filter((step) => ledger.isDone(step)).length,
    total: steps.length,
    faults: [],
    pausedBecause: null,
  };
  tools.master.saveJob(job, { ledger: found });
  return done(progressOf(job, steps, ledger, ""));
}

function sameWork(a: JobInput, b: JobInput): boolean {
  if (a.kind === "undo" && b.kind === "undo") {
    return a.of === b.of;
  }
  return a.kind === b.kind && ("year" in a ? a.year : null) === ("year" in b ? b.year : null);
}
