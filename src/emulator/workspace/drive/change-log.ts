// What changed and when: one entry an item, the latest, as Drive's change logs keep it.
import type { Call } from "../operation.ts";
import type { Table } from "../store.ts";
import type { Workspace } from "../workspace.ts";
import { isDriveRoot } from "./file-state.ts";
import type { DriveFile } from "./file-state.ts";

export interface LoggedChange {
  /** Grows by one with every change in the Workspace. */
  readonly sequence: number;
  /** Milliseconds. */
  readonly at: number;
  readonly kind: "file" | "drive";
  readonly id: string;
  /** The shared drive it belongs to; null in a person's own drive. */
  readonly driveId: string | null;
  /** Who lost sight of it, and at which change: they alone are told that it is gone. */
  readonly lostBy: Readonly<Record<string, number>>;
}

export function changesOf(workspace: Workspace): Table<LoggedChange> {
  return workspace.store.table<LoggedChange>("changes");
}

/** The sequence that the next change will get. */
export function nextSequence(workspace: Workspace): number {
  return sequences(workspace).get("next") ?? 1;
}

export function logChange(
  call: Call,
  item: Pick<LoggedChange, "kind" | "id" | "driveId">,
  lost: readonly string[] = [],
): void {
  const changes = changesOf(call.workspace);
  const sequence = nextSequence(call.workspace);
  const key = `${item.kind} ${item.id}`;
  const { kind, id, driveId } = item;
  changes.set(key, {
    sequence,
    at: call.startedAt,
    kind,
    id,
    driveId,
    lostBy: {
      ...changes.get(key)?.lostBy,
      ...Object.fromEntries(lost.map((person) => [person, sequence])),
    },
  });
  sequences(call.workspace).set("next", sequence + 1);
}

/** A change of a file; that of a shared drive's root is the shared drive's. */
export function logFile(call: Call, file: DriveFile, lost: readonly string[] = []): void {
  const kind = isDriveRoot(file) ? "drive" : "file";
  logChange(call, { kind, id: file.id, driveId: file.driveId }, lost);
}

function sequences(workspace: Workspace): Table<number> {
  return workspace.store.table<number>("changeSequence");
}
