// "How far is it?" — asked while a slice runs, and when the page is opened again.
import { done, refused } from "../core/result.ts";
import type { Result } from "../core/result.ts";
import type { JobProgress } from "./ports/job.ts";
import { progressOf } from "./making/job-progress.ts";
import { stepsOf } from "./making/job-steps.ts";
import { Ledger } from "./making/ledger.ts";
import { unfinishedJob } from "./making/start-job.ts";
import type { JobTools } from "./making/start-job.ts";

/** The progress of one job; with null, of the unfinished one, or null when there is none. */
export function jobProgress(tools: JobTools, jobId: string | null): Result<JobProgress | null> {
  const shown = jobId === null ? null : tools.board.of(jobId);
  if (shown !== null) {
    return done(shown);
  }
  const state = tools.master.open();
  if (state === null) {
    return jobId === null ? done(null) : refused({ kind: "NOT_A_MASTER" });
  }
  const job = jobId === null ? unfinishedJob(state) : state.jobs.find(({ id }) => id === jobId);
  if (job === undefined) {
    return jobId === null ? done(null) : refused({ kind: "NO_SUCH_JOB" });
  }
  return done(progressOf(job, stepsOf(job, state), new Ledger(state.ledger), ""));
}
