// Every folder of a job gets its id when the job begins: sent twice, Google refuses the second, and nobody has to look for it.
import type { LedgerRow } from "../ports/ledger-row.ts";
import type { Maker } from "../ports/maker.ts";
import type { Step } from "../ports/step.ts";
import type { Ledger } from "./ledger.ts";

/** files.generateIds gives no more at once. */
const MOST_IDS = 1000;

/** The rows that say so, for the folders that are not made yet and have no id. */
export function reservedFolders(
  steps: readonly Step[],
  ledger: Ledger,
  maker: Pick<Maker, "reserveFolderIds">,
  job: string,
  now: number,
): LedgerRow[] {
  const folders = steps.filter(
    (step) =>
      step.kind === "make-folder" && !ledger.isDone(step) && ledger.reservedId(step.key) === null,
  );
  const ids: string[] = [];
  while (ids.length < folders.length) {
    ids.push(...maker.reserveFolderIds(Math.min(folders.length - ids.length, MOST_IDS)));
  }
  return folders.map(({ key }, at) => ({
    key,
    state: "intent",
    id: ids[at] ?? null,
    at: now,
    job,
    note: "",
  }));
}
