// Writes a file's permissions. Google: "Concurrent permissions operations on the same file aren't supported; only the last
// update is applied" (permissions.create). So of changes that overlap in time, the last one undoes the ones before it.
import type { Call } from "../operation.ts";
import { parentOf, roleOn } from "./access.ts";
import { logFile } from "./change-log.ts";
import { filesOf } from "./file-state.ts";
import type { DirectPermission, DriveFile } from "./file-state.ts";
import { peopleWithAccess } from "./people-with-access.ts";
import { keepFile } from "./place-file.ts";

interface LastChange {
  readonly startedAt: number;
  readonly endsAt: number;
  /** The permissions that the change started from. */
  readonly before: readonly DirectPermission[];
}

/** The file with its permissions changed. `change` gets those that stand, without what an overlapping change did. */
export function changePermissions(
  call: Call,
  file: DriveFile,
  change: (before: readonly DirectPermission[]) => readonly DirectPermission[],
): DriveFile {
  const changes = call.workspace.store.table<LastChange>("permissionChanges");
  const last = changes.get(file.id);
  const before = last !== undefined && overlaps(call, last) ? last.before : file.permissions;
  changes.set(file.id, { startedAt: call.startedAt, endsAt: call.endsAt, before });
  const seenBefore = peopleWithAccess(call.workspace, file, call.startedAt);
  const after = { ...file, permissions: change(before), version: file.version + 1 };
  filesOf(call.workspace).set(file.id, after);
  const lost = seenBefore.filter(
    (person) => roleOn(call.workspace, after, person, call.startedAt) === null,
  );
  logFile(call, after, lost);
  return after;
}

/** Takes from everything below an item what a grantee was given there directly, where `revoked` says so. */
export function revokeBelow(
  call: Call,
  top: DriveFile,
  revoked: (permission: DirectPermission) => boolean,
): void {
  for (const file of [...filesOf(call.workspace).values()]) {
    if (file.permissions.some(revoked) && liesBelow(call, file, top)) {
      keepFile(call, {
        ...file,
        permissions: file.permissions.filter((permission) => !revoked(permission)),
        version: file.version + 1,
      });
    }
  }
}

function liesBelow(call: Call, file: DriveFile, top: DriveFile): boolean {
  for (
    let item = parentOf(call.workspace, file);
    item !== undefined;
    item = parentOf(call.workspace, item)
  ) {
    if (item.id === top.id) {
      return true;
    }
  }
  return false;
}

function overlaps(call: Call, last: LastChange): boolean {
  return call.startedAt < last.endsAt && last.startedAt < call.endsAt;
}
