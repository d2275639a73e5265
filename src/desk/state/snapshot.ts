// A snapshot: everything the Workspace remembers at one moment. A first line that says what it is, a line a row, a last line.
import type { Change } from "../../emulator/workspace/store.ts";
import type { Standing, Workspace } from "../../emulator/workspace/workspace.ts";
import type { Beginning } from "../beginning.ts";
import { damaged } from "./damaged.ts";
import { replaceDurably } from "./durable-file.ts";
import { framed, readFramedLines } from "./framed-lines.ts";
import type { Generation } from "./generations.ts";
import { headOf, requireHead } from "./head.ts";
import type { Head } from "./head.ts";
import type { PackedChanges, Packer, Unpacker } from "./packing.ts";

interface SnapshotHead extends Head {
  readonly beginning: Beginning;
  readonly standing: Standing;
}

export interface Snapshot {
  readonly beginning: Beginning;
  readonly standing: Standing;
  readonly rows: readonly Change[];
}

interface SnapshotEnd {
  /** How many rows there are. */
  readonly rows?: number;
}

/** Returns its size in bytes. */
export function writeSnapshot(
  { snapshot, number }: Generation,
  workspace: Workspace,
  beginning: Beginning,
  packer: Packer,
): number {
  const head: SnapshotHead = {
    ...headOf("snapshot", number),
    beginning,
    standing: workspace.standing(),
  };
  return replaceDurably(snapshot, linesOf(head, workspace, packer));
}

/** @throws DeskFault */
export function readSnapshot({ snapshot: file, number }: Generation, unpacker: Unpacker): Snapshot {
  const { values, torn } = readFramedLines(file);
  const head = requireHead<SnapshotHead>(file, values[0], "snapshot", number);
  const packed = values.slice(1, -1) as PackedChanges[];
  const last = values.at(-1) as SnapshotEnd;
  const rows = packed.flatMap((line) => unpacker.unpack(line));
  if (torn || last.rows !== rows.length) {
    throw damaged(file, "momentuzņēmums nav pilnīgs", "the snapshot is not complete");
  }
  return { beginning: head.beginning, standing: head.standing, rows };
}

function* linesOf(head: SnapshotHead, workspace: Workspace, packer: Packer): Iterable<string> {
  yield framed(JSON.stringify(head));
  let rows = 0;
  for (const row of workspace.store.rows()) {
    yield framed(`{${packer.pack([row])}}`);
    rows += 1;
  }
  yield framed(JSON.stringify({ rows } satisfies SnapshotEnd));
}
