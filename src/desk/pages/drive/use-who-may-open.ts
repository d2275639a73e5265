// Who may open the files in sight, asked file by file as they come into sight: Google has no question for many.
import { useEffect, useRef, useState } from "preact/hooks";
import { permissionsOf } from "../ask/drive-files.ts";
import { useDesk } from "../desk-context.ts";
import type { DriveNode } from "./drive-node.ts";
import type { TreeRow } from "./drive-tree.ts";
import { whoMayOpen } from "./who-may-open.ts";
import type { Openers } from "./who-may-open.ts";

const AT_ONCE = 4;

export function useWhoMayOpen(
  as: string,
  rows: readonly TreeRow<DriveNode>[],
): ReadonlyMap<string, Openers> {
  const { words } = useDesk();
  const [known, setKnown] = useState<ReadonlyMap<string, Openers>>(new Map());
  const asked = useRef(new Set<string>());
  const wanted = rows.flatMap((row) =>
    row.kind === "node" && isToldWho(row.node) && !asked.current.has(row.node.id)
      ? [row.node.id]
      : [],
  );
  useEffect(() => {
    const waiting = [...new Set(wanted)];
    waiting.forEach((id) => asked.current.add(id));
    const next = async (): Promise<void> => {
      const id = waiting.shift();
      if (id === undefined) {
        return;
      }
      const answer = await permissionsOf(as, id);
      if (answer.ok) {
        const openers = whoMayOpen(words, answer.value.permissions ?? []);
        setKnown((before) => new Map([...before, [id, openers]]));
      }
      await next();
    };
    for (let n = 0; n < AT_ONCE; n += 1) {
      void next();
    }
  }, [wanted.join(" ")]);
  return known;
}

/** Google tells only writers and above. */
function isToldWho({ file }: DriveNode): boolean {
  const { canAddChildren, canReadRevisions } = file?.capabilities ?? {};
  return canAddChildren === true || canReadRevisions === true;
}
