// What was made: the ledger's rows, oldest first, and what they come to. A key's last row counts.
import type { LedgerRow } from "../ports/ledger-row.ts";
import { makesFile } from "../ports/step.ts";
import type { FileRef, Step, StepKey } from "../ports/step.ts";

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
