// A Drive that does with each work what a test tells it, remembers what it made, and can end the execution at any call.
import { Ledger } from "../../../src/usecases/making/ledger.ts";
import { runSlice } from "../../../src/usecases/making/run-slice.ts";
import type { SliceEnd } from "../../../src/usecases/making/run-slice.ts";
import type { LedgerRow } from "../../../src/usecases/ports/ledger-row.ts";
import type { Line, Maker, Work, WorkOutcome } from "../../../src/usecases/ports/maker.ts";
import type { MakingStep, Step, StepKey } from "../../../src/usecases/ports/step.ts";

export type Fate =
  "made" | "doubtful but made" | "doubtful, not made" | "not sent" | "failed" | "halted";

interface MadeFile {
  readonly id: string;
  readonly key: StepKey;
  readonly parentId: string | null;
  readonly listedFrom: number;
}

export class ExecutionKilled extends Error {}

const SLICE = 75_000;
const A_WORK = 1_000;
const LARGEST_WAVE = 10;

/** A work, or rows of the ledger. */
interface Waiting {
  readonly work: Work | null;
  /** What comes of it at Google; the execution may end here. */
  readonly meet: () => () => void;
  readonly giveUp: () => void;
}

export class ScriptedDrive {
  readonly files: MadeFile[] = [];
  /** Of each effect the files it was done to, once for each time. */
  readonly effects = new Map<StepKey, (string | null)[]>();
  /** What the master's ledger holds. */
  readonly recorded: LedgerRow[] = [];
  /** Keys in the order they were sent, a list a wave. */
  readonly sent: StepKey[][] = [];
  /** What happened, in order: "record: a made, b intent" and "make: a, b". */
  readonly happened: string[] = [];
  now = Date.parse("2020-08-24T07:00:00Z");
  /** The ledger cannot be written while works are sent; at a slice's end it can. */
  ledgerIsShut = false;
  /** How long a file that was made stays out of the list. */
  lag = 15_000;
  readonly #fates: Map<StepKey, Fate[]>;
  #ids = 0;
  #callsLeft = Infinity;

  /** Each time a step is taken its next fate is met; when there is none left it is made. */
  constructor(fates: Readonly<Record<StepKey, readonly Fate[]>> = {}) {
    this.#fates = new Map(Object.entries(fates).map(([key, list]) => [key, [...list]]));
  }

  /** The execution ends at that call: while the ledger is written, while works are done, or while files are looked for. */
  killAfter(calls: number): void {
    this.#callsLeft = calls;
  }

  /** One execution; null when it was killed. */
  slice(
    steps: readonly Step[],
    job = "job",
    { cancelled = () => false }: { readonly cancelled?: () => boolean } = {},
  ): SliceEnd | null {
    try {
      const end = runSlice(job, steps, new Ledger(this.recorded), this.now + SLICE, {
        maker: this.#maker(),
        now: () => this.now,
        sleep: (milliseconds) => {
          this.now += milliseconds;
        },
        report: () => undefined,
        cancelled,
      });
      this.#write(end.unwritten);
      return end;
    } catch (error) {
      if (error instanceof ExecutionKilled) {
        this.#callsLeft = Infinity;
        return null;
      }
      throw error;
    }
  }

  idOf(key: StepKey): string | null {
    return new Ledger(this.recorded).idOf({ step: key });
  }

  #call(): void {
    if (this.#callsLeft <= 0) {
      throw new ExecutionKilled();
    }
    this.#callsLeft -= 1;
  }

  #maker(): Maker {
    return {
      reserveFolderIds: (count) => Array.from({ length: count }, () => this.#newId("folder")),
      openLine: (deadline) => this.#line(deadline),
      lookUp: (keys) => {
        this.#call();
        const listed = this.files.filter(
          ({ key, listedFrom }) => keys.includes(key) && listedFrom <= this.now,
        );
        return new Map(listed.map(({ key, id }) => [key, id]));
      },
    };
  }

  #line(deadline: number): Line {
    let waiting: Waiting[] = [];
    return {
      add: (work, settle) => {
        waiting.push({
          work,
          meet: () => {
            const outcome = this.#meet(work);
            return () => {
              settle(outcome);
            };
          },
          giveUp: () => {
            if (this.#isHeldUp(work)) {
              this.#fates.get(work.step.key)?.shift();
            }
            settle({ kind: "notSent" });
          },
        });
      },
      note: (rows, written) => {
        waiting.push({
          work: null,
          meet: () => {
            this.#write(rows);
            return written;
          },
          giveUp: () => undefined,
        });
      },
      wave: () => {
        const free = waiting.filter(({ work }) =>
          work === null ? !this.ledgerIsShut : !this.#isHeldUp(work),
        );
        // Rows last: who relies on them to stand before what they announce is made would be caught.
        const wave = [
          ...free.filter(({ work }) => work !== null).slice(0, LARGEST_WAVE),
          ...free.filter(({ work }) => work === null),
        ];
        if (wave.length === 0 || this.now >= deadline) {
          return false;
        }
        waiting = waiting.filter((each) => !wave.includes(each));
        const keys = wave.flatMap(({ work }) => (work === null ? [] : [work.step.key]));
        if (keys.length > 0) {
          this.sent.push(keys);
          this.happened.push(`make: ${keys.join(", ")}`);
        }
        // Nobody hears of any answer when the execution ends among them.
        const answers = wave.map(({ meet }) => meet());
        answers.forEach((answer) => {
          answer();
        });
        return true;
      },
      close: () => {
        waiting.splice(0).forEach(({ giveUp }) => {
          giveUp();
        });
      },
    };
  }

  #write(rows: readonly LedgerRow[]): void {
    if (rows.length === 0) {
      return;
    }
    this.#call();
    this.recorded.push(...rows);
    this.happened.push(`record: ${rows.map(({ key, state }) => `${key} ${state}`).join(", ")}`);
  }

  /** For the whole slice: there is no time for it. */
  #isHeldUp({ step }: Work): boolean {
    return this.#fates.get(step.key)?.[0] === "not sent";
  }

  #meet(work: Work): WorkOutcome {
    const { step } = work;
    this.#call();
    const fate = this.#fates.get(step.key)?.shift() ?? "made";
    this.now += A_WORK;
    switch (fate) {
      case "made":
        return { kind: "made", id: this.#take(work) };
      case "doubtful but made":
        this.#take(work);
        return { kind: "doubtful" };
      case "doubtful, not made":
        return { kind: "doubtful" };
      case "not sent":
        throw new Error("What is held up is not sent.");
      case "failed":
        return { kind: "failed", reason: { kind: "NO_ACCESS" } };
      case "halted":
        return { kind: "halt", reason: { kind: "DAILY_LIMIT" } };
    }
  }

  #take({ step, id, parentId }: Work): string {
    if (!("mark" in step)) {
      this.effects.set(step.key, [...(this.effects.get(step.key) ?? []), id]);
      return id ?? "";
    }
    const made = id ?? this.#newId(step.kind);
    if (!this.files.some((file) => file.id === made)) {
      const listedFrom = this.now + this.lag;
      this.files.push({ id: made, key: step.key, parentId, listedFrom });
    }
    return made;
  }

  #newId(kind: string): string {
    this.#ids += 1;
    return `${kind} ${this.#ids}`;
  }
}

export function folder(key: StepKey, parent?: StepKey): MakingStep {
  return { ...making(key, parent), kind: "make-folder" };
}

export function copy(key: StepKey, parent?: StepKey): MakingStep {
  return { ...making(key, parent), kind: "copy-file", template: { id: "the template" } };
}

export function share(key: StepKey, on: StepKey, ...after: readonly StepKey[]): Step {
  return {
    kind: "share",
    key,
    on: { step: on },
    to: { person: "anna.berzina@skola.example" },
    role: "writer",
    after,
  };
}

function making(key: StepKey, parent: StepKey | undefined) {
  return {
    key,
    name: `„${key}”`,
    parent: parent === undefined ? { id: "the drive" } : { step: parent },
    mark: { kind: "folder", key },
  } as const;
}
