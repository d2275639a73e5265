// "Cancel": what was made stays, what was not is not made. Opening the year again goes on from there.
// A slice that is just running ends after its round.
import { done, refused } from "../core/result.ts";
import type { Result } from "../core/result.ts";
import type { JobProgress } from "./ports/job.ts";
import { progressOf } from "./making/job-progress.ts";
import { stepsOf } from "./making/job-steps.ts";
import { Ledger } from "./making/ledger.ts";
import type { JobTools } from "./making/start-job.ts";

export function cancelJob(tools: JobTools, jobId: string): Result<JobProgress> {
  const cancelled = tools.session.alone((): Result<JobProgress> => {
    const state = tools.master.open();
    const job = state?.jobs.find((known) => known.id === jobId);
    if (state === null || job === undefined) {
      return refused({ kind: "NO_SUCH_JOB" });
    }
    const after =
      job.state === "done"
        ? job
        : { ...job, state: "cancelled" as const, endedAt: tools.session.now() };
    tools.master.saveJob(after);
    const progress = progressOf(after, stepsOf(after, state), new Ledger(state.ledger), "");
    tools.board.show(progress);
    return done(progress);
  });
  if (cancelled !== null) {
    return cancelled;
  }
  tools.board.askToCancel(jobId);
  const shown = tools.board.of(jobId);
  return shown === null ? refused({ kind: "BUSY" }) : done(shown);
}
