// How each file stood when one of our jobs had last done something to it.
import type { AsLeft } from "../../core/rollover/as-left.ts";
import type { Job } from "../ports/job.ts";
import type { LedgerRow } from "../ports/ledger-row.ts";

/** By the file's id. A file that was only found again is left out: what happened to it before nobody knows. */
export function leftAt(
  rows: readonly LedgerRow[],
  jobs: readonly Job[],
): ReadonlyMap<string, AsLeft> {
  const people = new Map(jobs.map(({ id, startedBy }) => [id, startedBy]));
  const last = new Map<string, AsLeft>();
  for (const { state, id, at, job } of rows) {
    if (state === "made" && id !== null && job !== "" && at >= (last.get(id)?.at ?? 0)) {
      last.set(id, { at, by: people.get(job) ?? "" });
    }
  }
  return last;
}
