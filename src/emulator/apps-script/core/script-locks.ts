// LockService's locks. Executions that overlap in virtual time but run one after another meet here: a lock remembers until
// when it was held, and an execution that asks for an earlier moment waits for that one.
import type { Workspace } from "../../workspace/workspace.ts";

interface LockRow {
  readonly by: string;
  /** Virtual milliseconds. */
  readonly heldUntil: number;
}

export type LockAnswer =
  | { readonly kind: "acquired"; readonly at: number }
  /** Held past the time one is ready to wait. */
  | { readonly kind: "tooLong" }
  /** Held by an execution that still runs: ask again later. */
  | { readonly kind: "heldNow" };

export interface LockCore {
  readonly acquireLock: (
    key: string,
    execution: string,
    at: number,
    waitMilliseconds: number,
  ) => LockAnswer;
  readonly releaseLock: (key: string, execution: string, at: number) => void;
}

export class ScriptLocks {
  readonly #workspace: Workspace;
  /** Not in the store: an execution does not outlive the process, and neither does what it holds. */
  readonly #heldNow = new Map<string, string>();

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  asCore(): LockCore {
    return {
      acquireLock: (key, execution, at, wait) => this.#acquire(key, execution, at, wait),
      releaseLock: (key, execution, at) => this.#release(key, execution, at),
    };
  }

  releaseAll(execution: string, at: number): void {
    for (const [key, holder] of [...this.#heldNow]) {
      if (holder === execution) {
        this.#release(key, execution, at);
      }
    }
  }

  #acquire(key: string, execution: string, at: number, wait: number): LockAnswer {
    const holder = this.#heldNow.get(key);
    if (holder === execution) {
      return { kind: "acquired", at };
    }
    if (holder !== undefined) {
      return { kind: "heldNow" };
    }
    const freeAt = Math.max(at, this.#table.get(key)?.heldUntil ?? at);
    if (freeAt - at > wait) {
      return { kind: "tooLong" };
    }
    this.#heldNow.set(key, execution);
    return { kind: "acquired", at: freeAt };
  }

  #release(key: string, execution: string, at: number): void {
    if (this.#heldNow.get(key) !== execution) {
      return;
    }
    this.#heldNow.delete(key);
    this.#workspace.store.transaction(() => this.#table.set(key, { by: execution, heldUntil: at }));
  }

  get #table() {
    return this.#workspace.store.table<LockRow>("scriptLocks");
  }
}
