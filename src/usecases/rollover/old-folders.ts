// Last year's class folders: which are there, what they are called now, and what the ledger does not know of them yet.
import { classFolderName } from "../../core/forms/file-names.ts";
import { Ledger } from "../making/ledger.ts";
import type { ClosedFolder } from "../ports/job.ts";
import type { LedgerRow } from "../ports/ledger-row.ts";
import type { YearFile } from "../ports/year-files.ts";
import { closedFolderKey } from "./rollover-keys.ts";

export interface OldFolder {
  readonly schoolClass: string;
  readonly folder: ClosedFolder;
  readonly id: string;
}

export interface OldFolders {
  readonly folders: readonly OldFolder[];
  /** Labels of classes whose folder is gone; null for one that was never made. */
  readonly gone: readonly string[];
  /** New names by label. */
  readonly renamed: ReadonlyMap<string, string>;
  /** For the ledger: found by their marks, or gone. */
  readonly learned: readonly LedgerRow[];
}

const CLOSED: readonly ClosedFolder[] = ["class", "research"];

/** `year` is "2020_2021"; `files` all that carry its mark. A folder missing from the list is taken to be there: lists lag. */
export function oldFolders(
  rows: readonly LedgerRow[],
  year: string,
  labels: readonly string[],
  files: readonly YearFile[],
  now: number,
): OldFolders {
  const ledger = new Ledger(rows);
  const folders: OldFolder[] = [];
  const gone: string[] = [];
  const renamed = new Map<string, string>();
  const learned: LedgerRow[] = [];
  for (const schoolClass of labels) {
    for (const folder of CLOSED) {
      const key = closedFolderKey(folder, year, schoolClass);
      const known = ledger.idOf({ step: key });
      const seen = files.find(({ id }) => id === known);
      const found = files.find(({ mark, trashed }) => mark.key === key && !trashed);
      const learn = (state: "made" | "gone", id: string | null): void => {
        learned.push({ key, state, id, at: now, job: "", note: state === "made" ? "found" : "" });
      };
      const id = seen?.trashed === true ? (found?.id ?? null) : (known ?? found?.id ?? null);
      if (id !== null) {
        folders.push({ schoolClass, folder, id });
      }
      if (id !== known) {
        learn(id === null ? "gone" : "made", id);
      }
      if (folder === "class" && id === null) {
        gone.push(schoolClass);
      }
      const name = files.find((file) => file.id === id)?.name;
      if (folder === "class" && name !== undefined && name !== classFolderName(schoolClass)) {
        renamed.set(schoolClass, name);
      }
    }
  }
  return { folders, gone, renamed, learned };
}
