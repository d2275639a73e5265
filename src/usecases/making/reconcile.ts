// Before making anything: the ledger against what the Drive shows. A file that a person removed is gone; one that carries our mark but is
// not in the ledger is taken up again.
import type { Survey, SurveyedFile } from "../ports/maker.ts";
import { Ledger } from "./ledger.ts";
import type { LedgerRow } from "../ports/ledger-row.ts";
import { makesFile } from "../ports/step.ts";
import type { Step } from "../ports/step.ts";

/** Marks a row that no job wrote. */
const NO_JOB = "";

/** The rows to add to the ledger. A file missing from the survey is asked for by its id: lists lag, ids do not. */
export function reconciled(
  rows: readonly LedgerRow[],
  steps: readonly Step[],
  surveyed: readonly SurveyedFile[],
  survey: Pick<Survey, "stillThere">,
  now: number,
): LedgerRow[] {
  const ledger = new Ledger(rows);
  const keys = steps.filter(makesFile).map((step) => step.key);
  const alive = surveyed.filter((file) => !file.trashed);
  const seen = new Set(alive.map((file) => file.id));
  const unseen = keys.flatMap((key) => {
    const id = ledger.idOf({ step: key });
    return id === null || seen.has(id) ? [] : [{ key, id }];
  });
  const there = unseen.length === 0 ? new Set() : survey.stillThere(unseen.map(({ id }) => id));
  const gone = unseen
    .filter(({ id }) => !there.has(id))
    .map(({ key }): LedgerRow => ({
      key,
      state: "gone",
      id: null,
      at: now,
      job: NO_JOB,
      note: "",
    }));
  ledger.add(gone);
  const found = keys.flatMap((key): LedgerRow[] => {
    const file = oldest(alive.filter(({ mark }) => mark.key === key));
    return file === undefined || ledger.idOf({ step: key }) !== null
      ? []
      : [{ key, state: "made", id: file.id, at: now, job: NO_JOB, note: "found" }];
  });
  return [...gone, ...found];
}

function oldest(files: readonly SurveyedFile[]): SurveyedFile | undefined {
  return [...files].sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1))[0];
}
