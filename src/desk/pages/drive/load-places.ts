// The places a person's drive begins with; those that hold nothing are left out.
import type { Answer } from "../ask/answer.ts";
import { answered } from "../ask/answer.ts";
import { listFiles, sharedDrives } from "../ask/drive-files.ts";
import type { DriveFile } from "../ask/drive-files.ts";
import type { Words } from "../wording/words.ts";
import { childrenOf, inOrder, nodeOf, place } from "./drive-node.ts";
import type { DriveNode } from "./drive-node.ts";

export interface Place {
  readonly node: DriveNode;
  /** What is inside where that is known already. */
  readonly inside: readonly DriveNode[] | null;
}

export async function loadPlaces(as: string, words: Words): Promise<Answer<readonly Place[]>> {
  const mine = place("root", words.myDrive, childrenOf("root"));
  const shared = place("shared-with-me", words.sharedWithMe, "sharedWithMe = true");
  const [drives, inMine, inShared] = await Promise.all([
    sharedDrives(as),
    listFiles(as, mine.query),
    listFiles(as, shared.query),
  ]);
  if (!drives.ok) {
    return drives;
  }
  if (!inMine.ok) {
    return inMine;
  }
  if (!inShared.ok) {
    return inShared;
  }
  const driveNodes = (drives.value.drives ?? []).map(({ id, name }) =>
    place(id ?? "", name ?? "", childrenOf(id ?? "")),
  );
  const known = [
    { node: mine, inside: inOrder((inMine.value.files ?? []).map(nodeOf)) },
    { node: shared, inside: inOrder(outermost(inShared.value.files ?? []).map(nodeOf)) },
  ];
  return answered([
    ...inOrder(driveNodes).map((node) => ({ node, inside: null })),
    ...known.filter(({ inside }) => inside.length > 0),
  ]);
}

/** Without what lies in a folder that is shared as well: it is found there. */
function outermost(files: readonly DriveFile[]): DriveFile[] {
  const ids = new Set(files.map(({ id }) => id));
  return files.filter(({ parents }) => !ids.has(parents?.[0] ?? ""));
}
