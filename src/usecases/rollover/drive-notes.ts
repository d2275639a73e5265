// What the Drive adds to the list: a folder that is gone or renamed, others who write in it, a class that has its files already.
import type { RolloverNote, RolloverRow } from "../../core/rollover/rollover-row.ts";
import { targetLabel } from "../../core/rollover/next-classes.ts";
import type { Ledger } from "../making/ledger.ts";
import { classKey } from "../making/step-keys.ts";
import type { PersonAccess } from "../ports/access.ts";
import type { OldFolders } from "./old-folders.ts";

export interface OldYearNow {
  readonly folders: OldFolders;
  readonly access: ReadonlyMap<string, readonly PersonAccess[]>;
  /** The class teacher's address by label. */
  readonly teachers: ReadonlyMap<string, string>;
}

/** `ledger` knows what was found of the next year, `year` is its id. */
export function driveNotes(
  row: RolloverRow,
  { folders, access, teachers }: OldYearNow,
  ledger: Ledger,
  year: string,
): RolloverNote[] {
  const { from } = row;
  const name = from === null ? undefined : folders.renamed.get(from);
  const own = folders.folders.find(
    ({ schoolClass, folder }) => schoolClass === from && folder === "class",
  );
  const people = (own === undefined ? [] : (access.get(own.id) ?? []))
    .filter(({ person, role }) => role === "writer" && person !== teachers.get(from ?? ""))
    .map(({ person }) => person);
  const label = targetLabel(row);
  const isMade = label !== "" && ledger.idOf({ step: classKey(year, label) }) !== null;
  return [
    ...(from !== null && folders.gone.includes(from) ? [{ kind: "OLD_FOLDER_GONE" } as const] : []),
    ...(name === undefined ? [] : [{ kind: "OLD_FOLDER_RENAMED", name } as const]),
    ...(people.length === 0 ? [] : [{ kind: "OTHERS_WRITE", people } as const]),
    ...(isMade ? [{ kind: "MADE_ALREADY" } as const] : []),
  ];
}
