// "Go on": one slice of the running job. The sidebar asks again and again; closing it loses nothing.
import { done, refused } from "../core/result.ts";
import type { Result } from "../core/result.ts";
import type { JobProgress } from "./ports/job.ts";
import { progressOf } from "./making/job-progress.ts";
import { stepsOf } from "./making/job-steps.ts";
import { Ledger } from "./making/ledger.ts";
import { runJob } from "./making/run-job.ts";
import type { JobTools } from "./making/job-tools.ts";

/** A slice's length: well inside the six minutes of an execution, short enough to show progress and to cancel. */
const SLICE = 78_000;

export function continueJob(tools: JobTools, jobId: string): Result<JobProgress> {
  const ended = tools.session.alone(() => slice(tools, jobId));
  if (ended !== null) {
    return ended;
  }
  const shown = tools.board.of(jobId);
  return shown === null ? refused({ kind: "BUSY" }) : done(shown);
}

function slice(tools: JobTools, jobId: string): Result<JobProgress> {
  const state = tools.master.open();
  if (state === null) {
    return refused({ kind: "NOT_A_MASTER" });
  }
  const job = state.jobs.find((known) => known.id === jobId);
  if (job === undefined) {
    return refused({ kind: "NO_SUCH_JOB" });
  }
  const steps = stepsOf(job, state);
  const ledger = new Ledger(state.ledger);
  if (job.state === "done" || job.state === "cancelled") {
    return done(progressOf(job, steps, ledger, ""));
  }
  return done(runJob(tools, job, steps, ledger, SLICE));
}
