// What a slice knows of each step, and on the way into the ledger: every row is known here at once and written down soon after.
import type { JobFault } from "../ports/job.ts";
import type { LedgerRow } from "../ports/ledger-row.ts";
import type { WorkFailure } from "../ports/maker.ts";
import { makesFile } from "../ports/step.ts";
import type { Step, StepKey } from "../ports/step.ts";
import type { Ledger } from "./ledger.ts";

export class StepRecord {
  readonly faults: JobFault[] = [];
  /** The name of what was made last; empty before the first. */
  lastName = "";
  /** Keys looked for long enough: not made, so they may be sent again. */
  readonly #notMade = new Set<StepKey>();
  #unwritten: LedgerRow[] = [];
  #beingWritten: readonly LedgerRow[] = [];

  constructor(
    private readonly jobId: string,
    private readonly steps: readonly Step[],
    private readonly ledger: Ledger,
    private readonly now: () => number,
  ) {}

  get done(): number {
    return this.steps.filter((step) => this.ledger.isDone(step)).length;
  }

  hasFailed({ key }: Step): boolean {
    const row = this.ledger.last(key);
    return row?.state === "failed" && row.job === this.jobId;
  }

  /** A file that may exist although no answer said so; a folder's reserved id leaves no doubt. */
  isDoubtful(step: Step): boolean {
    return (
      makesFile(step) &&
      step.kind !== "make-folder" &&
      !this.#notMade.has(step.key) &&
      this.ledger.last(step.key)?.state === "intent"
    );
  }

  /** How often the step was sent since anything was known of it. */
  attempts(step: Step): number {
    const row = this.ledger.last(step.key);
    return row?.state === "intent" ? Number(row.note) : 0;
  }

  /** Milliseconds since 1970. */
  intendedAt(step: Step): number {
    return this.ledger.last(step.key)?.at ?? 0;
  }

  /** About to be sent; a folder with the id reserved for it. */
  intend(step: Step, id: string | null): void {
    this.#note(step, "intent", id, `${this.attempts(step) + 1}`);
  }

  made(step: Step, id: string): void {
    this.lastName = this.#nameOf(step);
    this.#note(step, "made", id);
  }

  failed(step: Step, id: string | null, reason: WorkFailure): void {
    this.faults.push({ key: step.key, name: this.#nameOf(step), reason });
    this.#note(step, "failed", id, reason.kind);
  }

  /** Sent, and no answer came. */
  doubtful(step: Step): void {
    this.#notMade.delete(step.key);
  }

  /** Nothing was made, so there is nothing to look for later. A folder keeps its reserved id. */
  notSent(step: Step): void {
    if (makesFile(step) && step.kind !== "make-folder") {
      this.#note(step, "gone", null);
    }
  }

  notMade(step: Step): void {
    this.#notMade.add(step.key);
  }

  /** Rows that nobody has begun to write. */
  get unwritten(): number {
    return this.#unwritten.length;
  }

  get isBeingWritten(): boolean {
    return this.#beingWritten.length > 0;
  }

  /** What the ledger in the master lacks. Until `written` it is given again. */
  rowsToWrite(): readonly LedgerRow[] {
    this.#beingWritten = [...this.#beingWritten, ...this.#unwritten];
    this.#unwritten = [];
    return this.#beingWritten;
  }

  written(): void {
    this.#beingWritten = [];
  }

  /** The name of what a step makes or says it is done to; of other effects, the name of the file they are done to. */
  #nameOf(step: Step): string {
    if ("name" in step) {
      return step.name;
    }
    const { on } = step;
    const target = "step" in on ? this.steps.find((other) => other.key === on.step) : undefined;
    return target !== undefined && makesFile(target) ? target.name : "";
  }

  #note(step: Step, state: LedgerRow["state"], id: string | null, note = ""): void {
    const row = { key: step.key, state, id, at: this.now(), job: this.jobId, note };
    this.#unwritten.push(row);
    this.ledger.add([row]);
  }
}
