// How many documents and spreadsheets Google still lets a person make today, as far as anybody can know: what our own jobs made in the
// last day is in the ledger, what the person made elsewhere is not. Limits: Apps Script, quotas of Google services, Workspace accounts.
import type { LedgerRow } from "../ports/ledger-row.ts";
import type { Step } from "../ports/step.ts";
import { makesFile } from "../ports/step.ts";

export interface DailyLimit {
  readonly what: "documents" | "spreadsheets";
  readonly limit: number;
  /** Made by the add-on in the last 24 hours. */
  readonly made: number;
  readonly needed: number;
}

const LIMITS = { documents: 1_500, spreadsheets: 3_200 } as const;
const DAY = 86_400_000;

/** `open` are the steps still to be taken. */
export function dailyLimits(
  rows: readonly LedgerRow[],
  open: readonly Step[],
  now: number,
): DailyLimit[] {
  const made = new Set(
    rows
      .filter(({ state, at, job }) => state === "made" && job !== "" && at > now - DAY)
      .map(({ key, id }) => `${key} ${id ?? ""}`),
  );
  const keys = [...made];
  const needed = open.filter(makesFile).map(({ key }) => key);
  return (["documents", "spreadsheets"] as const).map((what) => ({
    what,
    limit: LIMITS[what],
    made: keys.filter((key) => isOf(what, key)).length,
    needed: needed.filter((key) => isOf(what, key)).length,
  }));
}

function isOf(what: DailyLimit["what"], key: string): boolean {
  return what === "spreadsheets"
    ? /^(journal|template:journal)\b/.test(key)
    : /^(plan|report-1|report-2|template):/.test(key) && !key.startsWith("template:journal");
}
