// Begins a piece of bulk work, or takes up the one that is already running: two people clicking at once do it once.
import { done, refused } from "../../core/result.ts";
import type { Result } from "../../core/result.ts";
import type { MasterState } from "../ports/master.ts";
import type { Job, JobInput, JobProgress } from "../ports/job.ts";
import { progressOf } from "./job-progress.ts";
import type { JobTools } from "./job-tools.ts";
import { Ledger } from "./ledger.ts";
import type { LedgerRow } from "../ports/ledger-row.ts";
import { reservedFolders } from "./reserve-folders.ts";
import { runJob } from "./run-job.ts";
import type { Step } from "../ports/step.ts";

/**
 * Making begins with the click itself: long enough to use what Google lets through at once, so that it refills on the way to the next
 * slice, and short enough to answer.
 */
const FIRST_SLICE = 2_500;

export function unfinishedJob(state: MasterState): Job | undefined {
  return state.jobs.find((job) => job.state === "running" || job.state === "paused");
}

/** Records what was found, the ids of folders to come, and the job, and makes what comes first. Call it alone (Session.alone). */
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
  const id = tools.session.newId();
  const reserved = reservedFolders(steps, ledger, tools.maker, id, tools.session.now());
  const job: Job = {
    id,
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
  tools.master.saveJob(job, { ledger: [...found, ...reserved] });
  ledger.add(reserved);
  return done(runJob(tools, job, steps, ledger, FIRST_SLICE));
}

function sameWork(a: JobInput, b: JobInput): boolean {
  if (a.kind === "undo" && b.kind === "undo") {
    return a.of === b.of;
  }
  return a.kind === b.kind && ("year" in a ? a.year : null) === ("year" in b ? b.year : null);
}
