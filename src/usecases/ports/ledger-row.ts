// A row of the ledger: what is known of one step.
import type { StepKey } from "./step.ts";

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
