// Brings steps to Google in the right order: what makes a file is written down first, and copies go ten at a time.
import type { Line, Maker, Work, WorkFailure, WorkOutcome } from "../ports/maker.ts";
import { makesFile, neededBefore } from "../ports/step.ts";
import type { Step, StepKey } from "../ports/step.ts";
import type { Ledger } from "./ledger.ts";
import type { StepRecord } from "./step-record.ts";
import { Works } from "./works.ts";

/** A wave lasts as long as its slowest request, and a copy takes long: the most that Drive lets through at once go together. */
const COPIES_TOGETHER = 10;
/** Copies written down and not yet made: ten to go now and ten to go next, so that no wave waits for the ledger. */
const COPIES_INTENDED = 2 * COPIES_TOGETHER;

/** Of what was made so much is written down at once, when there is nothing to be written down before it is sent. */
const ROWS_WORTH_WRITING = 30;

export class Sending {
  readonly #works: Works;
  readonly #line: Line;
  /** Steps taken and not settled. */
  readonly #taken = new Map<StepKey, Step>();
  /** Copies that are written down and wait until ten can go together. */
  readonly #copies: Work[] = [];
  #halt: WorkFailure | null = null;

  constructor(
    private readonly steps: readonly Step[],
    private readonly ledger: Ledger,
    private readonly record: StepRecord,
    maker: Maker,
    deadline: number,
  ) {
    this.#works = new Works(steps, ledger, maker);
    this.#line = maker.openLine(deadline);
  }

  get isIdle(): boolean {
    return this.#taken.size === 0;
  }

  /** Why everything is refused for now; null while nothing is. */
  get halt(): WorkFailure | null {
    return this.#halt;
  }

  take(takeable: readonly Step[]): void {
    const fresh = takeable.filter(
      (step) => !this.#taken.has(step.key) && !this.record.isDoubtful(step),
    );
    fresh
      .filter((step) => !makesFile(step))
      .forEach((step) => {
        this.#taken.set(step.key, step);
        this.#send(this.#works.of(step));
      });
    if (!this.record.isBeingWritten) {
      this.#intend(fresh.filter(makesFile));
    }
    this.#sendCopies();
  }

  /** Sends one wave. False when nothing is left that can go in this slice. */
  wave(): boolean {
    return this.#line.wave();
  }

  /** What was not sent is not in doubt. */
  close(): void {
    this.#line.close();
    this.#taken.forEach((step) => {
      this.record.notSent(step);
    });
    this.#taken.clear();
  }

  #intend(making: readonly Step[]): void {
    const room = COPIES_INTENDED - [...this.#taken.values()].filter(isCopy).length;
    const copies = making.filter(isCopy).slice(0, room);
    const works = [...making.filter((step) => !isCopy(step)), ...copies].map((step) => {
      const work = this.#works.of(step);
      this.#taken.set(step.key, step);
      this.record.intend(step, work.id);
      return work;
    });
    if (works.length > 0 || this.record.unwritten >= ROWS_WORTH_WRITING) {
      this.#line.note(this.record.rowsToWrite(), () => {
        this.record.written();
        works.forEach((work) => {
          if (isCopy(work.step)) {
            this.#copies.push(work);
          } else {
            this.#send(work);
          }
        });
      });
    }
  }

  #sendCopies(): void {
    const waiting = this.#copies.length;
    const isLast = waiting === this.#taken.size || !this.#moreCopiesCome();
    const rest = waiting % COPIES_TOGETHER;
    const together = waiting > rest ? waiting - rest : isLast ? waiting : 0;
    this.#copies.splice(0, together).forEach((work) => {
      this.#send(work);
    });
  }

  /** A copy that is not done, not given up, and can be made before those that wait already. */
  #moreCopiesCome(): boolean {
    const waiting = new Set(this.#copies.map(({ step }) => step.key));
    return this.steps.some(
      (step) =>
        isCopy(step) &&
        !waiting.has(step.key) &&
        !neededBefore(step).some((key) => waiting.has(key)) &&
        !this.ledger.isDone(step) &&
        !this.record.hasFailed(step) &&
        (this.#taken.has(step.key) || !this.record.isDoubtful(step)),
    );
  }

  #send(work: Work): void {
    this.#line.add(work, (outcome) => {
      this.#taken.delete(work.step.key);
      this.#settle(work, outcome);
    });
  }

  #settle({ step, id }: Work, outcome: WorkOutcome): void {
    switch (outcome.kind) {
      case "made":
        this.record.made(step, outcome.id);
        return;
      case "notSent":
        this.record.notSent(step);
        return;
      case "doubtful":
        this.record.doubtful(step);
        return;
      case "halt":
        this.#halt = outcome.reason;
        this.record.notSent(step);
        return;
      case "failed":
        this.record.failed(step, id, outcome.reason);
        return;
    }
  }
}

function isCopy(step: Step): boolean {
  return step.kind === "copy-file";
}
