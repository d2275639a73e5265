// The hidden tab `Darbi`: the states of the jobs, one under another, and the last state of each.
import type { WorkFailure } from "../../usecases/ports/maker.ts";
import type { Cells } from "../../usecases/ports/master.ts";
import type { Job, JobFault, JobInput, JobState } from "../../usecases/ports/job.ts";
import { json, isRecord, number, text } from "./cell-values.ts";

const STATES: Readonly<Record<JobState, true>> = {
  running: true,
  paused: true,
  done: true,
  cancelled: true,
};

/** The last state of each job, in the order they began. A row is what `jobAppend` writes. */
export function lastStates(jobs: readonly Job[]): readonly Job[] {
  return [...new Map(jobs.map((job) => [job.id, job])).values()];
}

/** Null for a row that does not tell a whole job: what it was to make would have to be guessed. */
export function readJob(row: Cells[number]): Job | null {
  const [id, , input, state, startedBy, startedAt, endedAt, done, total, faults, because] = row;
  const job = {
    id: text(id),
    input: jobInput(json(input)),
    state: jobState(text(state)),
    startedAt: number(startedAt),
    done: number(done),
    total: number(total),
  };
  if (job.id === "" || job.input === null || job.state === null || job.startedAt === null) {
    return null;
  }
  const pausedBecause = json(because);
  const listed = json(faults);
  return {
    id: job.id,
    input: job.input,
    state: job.state,
    startedBy: text(startedBy),
    startedAt: job.startedAt,
    endedAt: number(endedAt),
    done: job.done ?? 0,
    total: job.total ?? 0,
    faults: Array.isArray(listed) ? listed.filter(isFault) : [],
    pausedBecause: isFailure(pausedBecause) ? pausedBecause : null,
  };
}

function jobState(state: string): JobState | null {
  return Object.keys(STATES).includes(state) ? (state as JobState) : null;
}

function jobInput(value: unknown): JobInput | null {
  return isSetUp(value) || isOpening(value) || isUndo(value) ? value : null;
}

function isSetUp(value: unknown): value is Extract<JobInput, { kind: "set-up" }> {
  return isRecord(value) && value["kind"] === "set-up";
}

/** The kinds of work that make classes' files, and what each needs besides the year and its classes. */
const OPENINGS: ReadonlyMap<string, readonly string[]> = new Map([
  ["open-year", []],
  ["rollover", ["closings", "keeping"]],
  ["migrate-templates", ["files"]],
] satisfies [Opening["kind"], string[]][]);

type Opening = Extract<JobInput, { readonly classes: unknown }>;

function isOpening(value: unknown): value is Opening {
  const lists = isRecord(value) ? OPENINGS.get(text(value["kind"])) : undefined;
  return (
    isRecord(value) &&
    lists !== undefined &&
    typeof value["year"] === "string" &&
    isRecord(value["dates"]) &&
    Array.isArray(value["dates"]["holidays"]) &&
    ["classes", ...lists].every((list) => Array.isArray(value[list]))
  );
}

function isUndo(value: unknown): value is Extract<JobInput, { kind: "undo" }> {
  return (
    isRecord(value) &&
    value["kind"] === "undo" &&
    typeof value["of"] === "string" &&
    typeof value["year"] === "string"
  );
}

function isFault(value: unknown): value is JobFault {
  return isRecord(value) && typeof value["key"] === "string" && isFailure(value["reason"]);
}

function isFailure(value: unknown): value is WorkFailure {
  return isRecord(value) && typeof value["kind"] === "string";
}
