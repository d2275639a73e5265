// "Take it back": what one piece of work made goes into the bin, as far as nobody has touched it since; access it took away is given back.
// Taking back is itself a piece of work, that may be cancelled and gone on with. What stays is said, with the reason.
import { isTouched } from "../core/rollover/as-left.ts";
import { done, refused } from "../core/result.ts";
import type { Result } from "../core/result.ts";
import { progressOf, secondsFor } from "./making/job-progress.ts";
import { stepsOf } from "./making/job-steps.ts";
import { Ledger } from "./making/ledger.ts";
import { startJob, unfinishedJob } from "./making/start-job.ts";
import type { JobTools } from "./making/start-job.ts";
import type { Job, JobProgress } from "./ports/job.ts";
import type { Master, MasterState } from "./ports/master.ts";
import type { Step } from "./ports/step.ts";
import type { YearFiles } from "./ports/year-files.ts";
import { undoSteps } from "./rollover/undo-steps.ts";

/** A piece of work that something is left of. */
export interface UndoableJob {
  readonly jobId: string;
  readonly what: Job["input"]["kind"];
  /** "2021_2022" */
  readonly year: string;
  readonly startedBy: string;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  readonly files: number;
}

export interface UndoPreview extends UndoableJob {
  readonly folders: number;
  /** Changes of access that are taken back. */
  readonly access: number;
  /** Files that somebody touched: they stay, and the folders they lie in. */
  readonly staying: readonly { readonly name: string; readonly person: string }[];
  readonly seconds: number;
}

/** The newest first. */
export function undoableJobs(tools: { readonly master: Master }): Result<readonly UndoableJob[]> {
  const state = tools.master.open();
  return state === null
    ? refused({ kind: "NOT_A_MASTER" })
    : done(state.jobs.flatMap((job) => undoable(job, state)?.job ?? []).reverse());
}

export function previewUndo(
  tools: { readonly master: Master; readonly yearFiles: YearFiles },
  jobId: string,
): Result<UndoPreview> {
  const state = tools.master.open();
  if (state === null) {
    return refused({ kind: "NOT_A_MASTER" });
  }
  const found = undoableById(state, jobId);
  if (!found.ok) {
    return found;
  }
  const { job, steps } = found.value;
  const now = new Map(tools.yearFiles.ofYear(job.year).map((file) => [file.id, file]));
  const staying = steps.flatMap((step) => {
    const file = step.kind === "trash-file" && "id" in step.on ? now.get(step.on.id) : undefined;
    return step.kind === "trash-file" && file !== undefined && isTouched(file, step.asLeft)
      ? [{ name: file.name, person: file.modifiedBy }]
      : [];
  });
  return done({
    ...job,
    files: job.files - staying.length,
    folders: steps.filter(({ kind }) => kind === "trash-folder").length,
    access: steps.filter(({ kind }) => kind === "restore-access").length,
    staying,
    seconds: secondsFor(steps),
  });
}

export function undoBatch(tools: JobTools, jobId: string): Result<JobProgress> {
  const begun = tools.session.alone(() => begin(tools, jobId));
  return begun ?? refused({ kind: "BUSY" });
}

function begin(tools: JobTools, jobId: string): Result<JobProgress> {
  const state = tools.master.open();
  if (state === null) {
    return refused({ kind: "NOT_A_MASTER" });
  }
  const running = unfinishedJob(state);
  if (running?.input.kind === "undo" && running.input.of === jobId) {
    return done(progressOf(running, stepsOf(running, state), new Ledger(state.ledger), ""));
  }
  const found = undoableById(state, jobId);
  if (!found.ok) {
    return found;
  }
  const { job, steps } = found.value;
  return startJob(tools, state, { kind: "undo", of: jobId, year: job.year }, steps, []);
}

interface Undoable {
  readonly job: UndoableJob;
  readonly steps: readonly Step[];
}

function undoableById(state: MasterState, jobId: string): Result<Undoable> {
  const job = state.jobs.find(({ id }) => id === jobId);
  if (job === undefined) {
    return refused({ kind: "NO_SUCH_JOB" });
  }
  const found = undoable(job, state);
  return found === null ? refused({ kind: "NOTHING_TO_UNDO" }) : done(found);
}

/** Null for work of another kind, for work that still runs, and when all of it was taken back or taken over by later work. */
function undoable(job: Job, state: MasterState): Undoable | null {
  const { input } = job;
  if ((input.kind !== "open-year" && input.kind !== "rollover") || !isOver(job)) {
    return null;
  }
  const ledger = new Ledger(state.ledger);
  const steps = undoSteps(job, stepsOf(job, state), state.ledger);
  const open = steps.filter((step) => !ledger.isDone(step));
  return open.length === 0
    ? null
    : {
        job: {
          jobId: job.id,
          what: input.kind,
          year: input.year,
          startedBy: job.startedBy,
          startedAt: job.startedAt,
          files: open.filter(({ kind }) => kind === "trash-file").length,
        },
        steps,
      };
}

function isOver({ state }: Job): boolean {
  return state === "done" || state === "cancelled";
}
