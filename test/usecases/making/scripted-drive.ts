// A Drive that does with each work what a test tells it, remembers what it made, and can end the execution at any call.
import { Ledger } from "../../../src/usecases/making/ledger.ts";
import { runSlice } from "../../../src/usecases/making/run-slice.ts";
import type { SliceEnd } from "../../../src/usecases/making/run-slice.ts";
import type { LedgerRow } from "../../../src/usecases/ports/ledger-row.ts";
import type { Maker, Work, WorkOutcome } from "../../../src/usecases/ports/maker.ts";
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

export class ScriptedDrive {
  readonly files: MadeFile[] = [];
  /** Of each effect the files it was done to, once for each time. */
  readonly effects = new Map<StepKey, (string | null)[]>();
  /** What the master's ledger holds. */
  readonly recorded: LedgerRow[] = [];
  /** Keys in the order they were sent, a list a call. */
  readonly sent: StepKey[][] = [];
  /** What happened, in order: "record: a, b" and "make: a, b". */
  readonly happened: string[] = [];
  now = Date.parse("2020-08-24T07:00:00Z");
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
      return runSlice(job, steps, new Ledger(this.recorded), this.now + SLICE, {
        maker: this.#maker(),
        now: () => this.now,
        sleep: (milliseconds) => {
          this.now += milliseconds;
        },
        record: (rows) => {
          this.#call();
          this.recorded.push(...rows);
          this.happened.push(
            `record: ${rows.map(({ key, state }) => `${key} ${state}`).join(", ")}`,
          );
        },
        report: () => undefined,
        cancelled,
      });
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
      make: (works, deadline) => {
        this.sent.push(works.map(({ step }) => step.key));
        this.happened.push(`make: ${works.map(({ step }) => step.key).join(", ")}`);
        return works.map((work) => this.#meet(work, deadline));
      },
      lookUp: (keys) => {
        this.#call();
        const listed = this.files.filter(
          ({ key, listedFrom }) => keys.includes(key) && listedFrom <= this.now,
        );
        return new Map(listed.map(({ key, id }) => [key, id]));
      },
    };
  }

  #meet(work: Work, deadline: number): WorkOutcome {
    const { step } = work;
    if (this.now >= deadline) {
      return { kind: "notSent" };
    }
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
        return { kind: "notSent" };
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
