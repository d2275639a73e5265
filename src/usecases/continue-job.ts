// "Go on": one slice of the running job. The sidebar asks again and again; closing it loses nothing.
import { done, refused } from "../core/result.ts";
import type { Result } from "../core/result.ts";
import type { Job, JobProgress } from "./ports/job.ts";
import { progressOf } from "./making/job-progress.ts";
import { stepsOf } from "./making/job-steps.ts";
import { Ledger } from "./making/ledger.ts";
import { runSlice } from "./making/run-slice.ts";
import type { SliceEnd } from "./making/run-slice.ts";
import type { JobTools } from "./making/start-job.ts";

/** A slice's length: well inside the six minutes of an execution, short enough to show progress and to cancel. */
const SLICE = 75_000;

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
  let last = "";
  const end = runSlice(job.id, steps, ledger, tools.session.now() + SLICE, {
    maker: tools.maker,
    now: () => tools.session.now(),
    sleep: (milliseconds) => {
      tools.session.sleep(milliseconds);
    },
    report: (_done, now) => {
      last = now;
      tools.board.show(progressOf(job, steps, ledger, now));
    },
    cancelled: () => tools.board.isCancelAsked(job.id),
  });
  const after = jobAfter(job, end, tools.session.now());
  tools.master.saveJob(after, { ledger: end.unwritten });
  const progress = progressOf(after, steps, ledger, last);
  tools.board.show(progress);
  return done(progress);
}

function jobAfter(job: Job, end: SliceEnd, now: number): Job {
  const faults = [...job.faults, ...end.faults];
  const after = { ...job, done: end.done, faults, pausedBecause: null };
  switch (end.kind) {
    case "outOfTime":
      return { ...after, state: "running" };
    case "finished":
    case "stopped":
      return { ...after, state: "done", endedAt: now };
    case "cancelled":
      return { ...after, state: "cancelled", endedAt: now };
    case "halted":
      return { ...after, state: "paused", pausedBecause: end.halt };
  }
}
