// A slice of a job, from the ledger as it stands to the job as it stands afterwards. Call it alone (Session.alone).
import type { Job, JobProgress } from "../ports/job.ts";
import type { Step } from "../ports/step.ts";
import { progressOf } from "./job-progress.ts";
import type { JobTools } from "./job-tools.ts";
import type { Ledger } from "./ledger.ts";
import { runSlice } from "./run-slice.ts";
import type { SliceEnd } from "./run-slice.ts";

/** Nothing is begun after so many milliseconds; what is on its way then is waited for. */
export function runJob(
  tools: JobTools,
  job: Job,
  steps: readonly Step[],
  ledger: Ledger,
  milliseconds: number,
): JobProgress {
  let last = "";
  const end = runSlice(job.id, steps, ledger, tools.session.now() + milliseconds, {
    maker: tools.maker,
    now: () => tools.session.now(),
    sleep: (pause) => {
      tools.session.sleep(pause);
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
  return progress;
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
