// What was made: the ledger's rows, oldest first, and what they come to. A key's last row counts.
import { makesFile } from "./step.ts";
import type { FileRef, Step, StepKey } from "./step.ts";

/**
 * intent — about to be sent; with an id when the id was reserved beforehand.
 * made   — done; the id of the file made, or of the file the effect was done to.
 * failed — refused for good in this job; the note says why.
 * gone   — the file is no longer there, a person removed it: it may be made again.
 */
export type LedgerState = "intent" | "made" | "failed" | "gone";

export interface LedgerRow {
  readonly key: StepKey;
  readonly state: LedgerState;
  readonly id: string | null;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly job: string;
  readonly note: string;
}

export class Ledger {
  readonly #last = new Map<StepKey, LedgerRow>();

  constructor(rows: Iterable<LedgerRow>) {
    this.add(rows);
  }

  add(rows: Iterable<LedgerRow>): void {
    for (const row of rows) {
      this.#last.set(row.key, row);
    }
  }

  last(key: StepKey): LedgerRow | undefined {
    return this.#last.get(key);
  }

  rows(): IterableIterator<LedgerRow> {
    return this.#last.values();
  }

  /** The id of a file that is made, or null. */
  idOf(ref: FileRef): string | null {
    if ("id" in ref) {
      return ref.id;
    }
    const row = this.#last.get(ref.step);
    return row?.state === "made" ? row.id : null;
  }

  /** An effect holds for the file it was done to: a file made anew needs it again. */
  isDone(step: Step): boolean {
    const row = this.#last.get(step.key);
    if (row?.state !== "made") {
      return false;
    }
    return makesFile(step) || row.id === this.idOf(step.on);
  }
}
