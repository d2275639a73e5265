// Stars: each person's own mark on a file, seen by nobody else.
import type { Call } from "../operation.ts";
import type { DriveFile } from "./file-state.ts";

export function isStarred(call: Call, file: DriveFile): boolean {
  return stars(call).has(`${file.id} ${call.caller}`);
}

export function setStar(call: Call, file: DriveFile, starred: boolean): void {
  const key = `${file.id} ${call.caller}`;
  if (starred) {
    stars(call).set(key, true);
  } else {
    stars(call).delete(key);
  }
}

function stars(call: Call) {
  return call.workspace.store.table<true>("stars");
}
