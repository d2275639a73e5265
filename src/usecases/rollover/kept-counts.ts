// How many documents of each kind a year leaves. Of the research folders only the folders are counted: nothing in them is looked at.
import { KEPT_KINDS } from "../../core/rollover/kept-documents.ts";
import type { KeptDocuments, KeptKind } from "../../core/rollover/kept-documents.ts";
import type { YearFile, YearFiles } from "../ports/year-files.ts";

/** Kinds that are whatever lies in the class's subfolder of that name. */
const BY_FOLDER: readonly KeptKind[] = ["analyses", "minutes", "trips", "materials"];

export function keptCounts(
  files: readonly YearFile[],
  yearFiles: Pick<YearFiles, "countIn">,
): KeptDocuments[] {
  const alive = files.filter(({ trashed }) => !trashed);
  const ofKind = (kind: KeptKind): readonly YearFile[] =>
    alive.filter(({ mark }) => mark.key.startsWith(`${kind}:`));
  const subfolders = BY_FOLDER.flatMap((kind) => ofKind(kind).filter(isSubfolder));
  const inside = yearFiles.countIn(subfolders.map(({ id }) => id));
  return KEPT_KINDS.map((kind): KeptDocuments => {
    const own = ofKind(kind);
    return BY_FOLDER.includes(kind)
      ? {
          kind,
          count: own.filter(isSubfolder).reduce((sum, { id }) => sum + (inside.get(id) ?? 0), 0),
        }
      : { kind, count: own.length };
  }).filter(({ count }) => count > 0);
}

function isSubfolder({ mark }: YearFile): boolean {
  return mark.kind === "subfolder";
}
