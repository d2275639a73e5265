// One slice of bulk work: takes the steps that can be taken, in rounds, until all are done or the slice's time is over.
//
// Safe to end anywhere: what is about to be sent is in the ledger before it is sent, a folder's id is reserved beforehand, and a copy
// whose answer is missing is looked for before it is made again.
import type { Maker, Work, WorkFailure, WorkOutcome } from "../ports/maker.ts";
import type { JobFault } from "../ports/job.ts";
import type { LedgerRow } from "../ports/ledger-row.ts";
import type { Ledger } from "./ledger.ts";
import { makesFile, neededBefore } from "../ports/step.ts";
import type { Step, StepKey } from "../ports/step.ts";

/** Steps sent between two ledger writes: about ten seconds of Drive's three writes a second. */
const ROUND = 36;
/** How long a file that was made may stay out of Google's lists, in milliseconds: up to five minutes seen (docs/google-oddities.md, D1). */
const SETTLE = 5 * 60_000;
const LOOK_AGAIN = 15_000;
/** How often a file is sent whose answer is lost again and again. */
const ATTEMPTS = 3;
/** files.generateIds gives no more at once. */
const MOST_IDS = 1000;

export interface SliceTools {
  readonly maker: Maker;
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => void;
  readonly record: (rows: readonly LedgerRow[]) => void;
  /** Called after every round with the name of what was done last. */
  readonly report: (done: number, now: string) => void;
  /** Whether somebody wants the work to end here. */
  readonly cancelled: () => boolean;
}

export interface SliceEnd {
  /** stopped — nothing more can be done, faults stand in the way; halted — Google refuses everything for now. */
  readonly kind: "finished" | "outOfTime" | "stopped" | "halted" | "cancelled";
  readonly done: number;
  readonly faults: readonly JobFault[];
  /** Why it halted. */
  readonly halt: WorkFailure | null;
}

export function runSlice(
  jobId: string,
  steps: readonly Step[],
  ledger: Ledger,
  deadline: number,
  tools: SliceTools,
): SliceEnd {
  const slice = new Slice(jobId, steps, ledger, deadline, tools);
  return slice.run();
}

class Slice {
  readonly #faults: JobFault[] = [];
  readonly #unrecorded: LedgerRow[] = [];
  readonly #reserved: string[] = [];
  /** Keys looked for long enough: not made, so they may be sent again. */
  readonly #notMade = new Set<StepKey>();
  #lastName = "";
  #halt: WorkFailure | null = null;

  constructor(
    private readonly jobId: string,
    private readonly steps: readonly Step[],
    private readonly ledger: Ledger,
    private readonly deadline: number,
    private readonly tools: SliceTools,
  ) {}

  run(): SliceEnd {
    for (;;) {
      const open = this.#openSteps();
      const fresh = open.filter((step) => !this.#isDoubtful(step));
      if (open.length === 0) {
        return this.#end(this.#done() < this.steps.length ? "stopped" : "finished");
      }
      if (this.tools.now() >= this.deadline) {
        return this.#end("outOfTime");
      }
      if (fresh.length > 0) {
        this.#send(fresh.slice(0, ROUND));
      } else {
        this.#lookUp(open);
      }
      this.tools.report(this.#done(), this.#lastName);
      if (this.#halt !== null) {
        return this.#end("halted");
      }
      if (this.tools.cancelled()) {
        return this.#end("cancelled");
      }
    }
  }

  /** Steps not done, not failed, whose predecessors are done. */
  #openSteps(): Step[] {
    const done = new Set(this.steps.filter((step) => this.ledger.isDone(step)).map((s) => s.key));
    const hasFailed = (key: StepKey): boolean => {
      const row = this.ledger.last(key);
      return row?.state === "failed" && row.job === this.jobId;
    };
    const inPlan = new Set(this.steps.map((step) => step.key));
    const ready = (key: StepKey): boolean =>
      inPlan.has(key) ? done.has(key) : this.ledger.idOf({ step: key }) !== null;
    return this.steps.filter(
      (step) => !done.has(step.key) && !hasFailed(step.key) && neededBefore(step).every(ready),
    );
  }

  /** A file that may exist although no answer said so; a folder's reserved id leaves no doubt. */
  #isDoubtful(step: Step): boolean {
    if (!makesFile(step) || step.kind === "make-folder" || this.#notMade.has(step.key)) {
      return false;
    }
    return this.ledger.last(step.key)?.state === "intent";
  }

  #send(steps: readonly Step[]): void {
    const works = this.#works(steps);
    this.#note(
      works
        .filter(({ step }) => makesFile(step))
        .map(({ step, id }) => this.#row(step, "intent", id, `${this.#attempts(step) + 1}`)),
    );
    this.#flush();
    const outcomes = this.tools.maker.make(works, this.deadline);
    works.forEach((work, i) => {
      this.#take(work, outcomes[i] ?? { kind: "notSent" });
    });
    if (outcomes.every((outcome) => outcome.kind === "notSent")) {
      this.tools.sleep(Math.max(0, this.deadline - this.tools.now()));
    }
  }

  #take({ step, id }: Work, outcome: WorkOutcome): void {
    switch (outcome.kind) {
      case "made":
        this.#lastName = nameOf(step, this.steps);
        this.#note([this.#row(step, "made", outcome.id)]);
        return;
      case "notSent":
        this.#takeIntentBack(step);
        return;
      case "doubtful":
        this.#notMade.delete(step.key);
        return;
      case "halt":
        this.#halt = outcome.reason;
        this.#takeIntentBack(step);
        return;
      case "failed":
        this.#fail(step, id, outcome.reason);
        return;
    }
  }

  #fail(step: Step, id: string | null, reason: WorkFailure): void {
    this.#faults.push({ key: step.key, name: nameOf(step, this.steps), reason });
    this.#note([this.#row(step, "failed", id, reason.kind)]);
  }

  /** How often the step was sent since anything was known of it. */
  #attempts(step: Step): number {
    const row = this.ledger.last(step.key);
    return row?.state === "intent" ? Number(row.note) : 0;
  }

  /** Nothing was made, so there is nothing to look for later. A folder keeps its reserved id. */
  #takeIntentBack(step: Step): void {
    if (makesFile(step) && step.kind !== "make-folder") {
      this.#note([this.#row(step, "gone", null)]);
    }
  }

  #lookUp(doubtful: readonly Step[]): void {
    const found = this.tools.maker.lookUp(doubtful.map((step) => step.key));
    let learned = false;
    for (const step of doubtful) {
      const id = found.get(step.key);
      const sentAt = this.ledger.last(step.key)?.at ?? 0;
      if (id !== undefined) {
        this.#note([this.#row(step, "made", id)]);
        learned = true;
      } else if (this.tools.now() - sentAt >= SETTLE) {
        if (this.#attempts(step) >= ATTEMPTS) {
          this.#fail(step, null, { kind: "GOOGLE_UNAVAILABLE" });
        } else {
          this.#notMade.add(step.key);
        }
        learned = true;
      }
    }
    this.#flush();
    if (!learned) {
      this.tools.sleep(Math.min(LOOK_AGAIN, Math.max(0, this.deadline - this.tools.now())));
    }
  }

  #works(steps: readonly Step[]): Work[] {
    const needsId = (step: Step): boolean =>
      step.kind === "make-folder" && !this.ledger.isDone(step) && this.#plannedId(step) === null;
    if (steps.filter(needsId).length > this.#reserved.length) {
      // For the whole job at once: what this slice does not use costs nothing.
      const count = Math.min(this.steps.filter(needsId).length, MOST_IDS);
      this.#reserved.push(...this.tools.maker.reserveFolderIds(count));
    }
    return steps.map((step) => this.#work(step));
  }

  #work(step: Step): Work {
    const id = (ref: Parameters<Ledger["idOf"]>[0] | undefined): string | null =>
      ref === undefined ? null : this.ledger.idOf(ref);
    if (!makesFile(step)) {
      return { step, id: id(step.on), parentId: null, templateId: null, journalId: null };
    }
    return {
      step,
      id:
        step.kind === "make-folder"
          ? (this.#plannedId(step) ?? this.#reserved.shift() ?? null)
          : null,
      parentId: id(step.parent),
      templateId: step.kind === "copy-file" ? id(step.template) : null,
      journalId: step.kind === "copy-file" ? id(step.journal) : null,
    };
  }

  /** The id reserved before: a folder refused now may have been made by a call whose answer was lost. */
  #plannedId(step: Step): string | null {
    const row = this.ledger.last(step.key);
    return row?.state === "intent" || row?.state === "failed" ? row.id : null;
  }

  #row(step: Step, state: LedgerRow["state"], id: string | null, note = ""): LedgerRow {
    return { key: step.key, state, id, at: this.tools.now(), job: this.jobId, note };
  }

  #note(rows: readonly LedgerRow[]): void {
    this.#unrecorded.push(...rows);
    this.ledger.add(rows);
  }

  #flush(): void {
    if (this.#unrecorded.length > 0) {
      this.tools.record(this.#unrecorded.splice(0));
    }
  }

  #done(): number {
    return this.steps.filter((step) => this.ledger.isDone(step)).length;
  }

  #end(kind: SliceEnd["kind"]): SliceEnd {
    this.#flush();
    return { kind, done: this.#done(), faults: this.#faults, halt: this.#halt };
  }
}

/** The name of what a step makes or says it is done to; of other effects, the name of the file they are done to. */
function nameOf(step: Step, steps: readonly Step[]): string {
  if ("name" in step) {
    return step.name;
  }
  const { on } = step;
  const target = "step" in on ? steps.find((other) => other.key === on.step) : undefined;
  return target !== undefined && makesFile(target) ? target.name : "";
}
