// Whose access to last year's folders becomes less when the year is closed, as the Drive and the list stand now.
import { accessAfterwards } from "../../core/rollover/old-access.ts";
import type { RolloverRow } from "../../core/rollover/rollover-row.ts";
import { Ledger } from "../making/ledger.ts";
import type { PersonAccess } from "../ports/access.ts";
import type { Closing } from "../ports/job.ts";
import type { LedgerRow } from "../ports/ledger-row.ts";
import type { GivenRole } from "../ports/step.ts";
import type { OldFolder } from "./old-folders.ts";
import { closeKey, closedFolderKey } from "./rollover-keys.ts";

const RANK: Readonly<Record<GivenRole | "none", number>> = {
  none: 0,
  reader: 1,
  commenter: 2,
  writer: 3,
};

export function closingsOf(
  folders: readonly OldFolder[],
  access: ReadonlyMap<string, readonly PersonAccess[]>,
  rows: readonly RolloverRow[],
): Closing[] {
  const closings: Closing[] = [];
  for (const { schoolClass, folder, id } of folders) {
    const ownRows = rows.filter(({ from }) => from === schoolClass);
    for (const { person, role } of access.get(id) ?? []) {
      const to = accessAfterwards(person, ownRows);
      const same = closings.findIndex(
        (other) =>
          other.schoolClass === schoolClass && other.person === person && other.had === role,
      );
      const before = closings[same];
      if (RANK[role] > RANK[to] && before === undefined) {
        closings.push({ schoolClass, person, had: role, to, folders: [folder] });
      } else if (RANK[role] > RANK[to] && before !== undefined) {
        closings[same] = { ...before, folders: [...before.folders, folder] };
      }
    }
  }
  return closings;
}

/** A closing that was done once and does not hold any more, because the class was opened again: to be done anew. */
export function undoneClosings(
  rows: readonly LedgerRow[],
  year: string,
  closings: readonly Closing[],
  now: number,
): LedgerRow[] {
  const ledger = new Ledger(rows);
  return closings.flatMap(({ schoolClass, person, to, folders }) =>
    folders
      .map((folder) => closeKey(closedFolderKey(folder, year, schoolClass), person, to))
      .filter((key) => ledger.last(key)?.state === "made")
      .map((key): LedgerRow => ({ key, state: "gone", id: null, at: now, job: "", note: "" })),
  );
}
