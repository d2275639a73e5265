// The people named in a file's permissions, here or above, who can open it.
import type { Workspace } from "../workspace.ts";
import { parentOf, roleOn } from "./access.ts";
import type { DriveFile } from "./file-state.ts";

export function peopleWithAccess(
  workspace: Workspace,
  file: DriveFile,
  at: number,
): readonly string[] {
  const named = new Set<string>();
  for (
    let item: DriveFile | undefined = file;
    item !== undefined;
    item = parentOf(workspace, item)
  ) {
    for (const email of [
      item.owner,
      ...item.permissions.map((permission) => permission.emailAddress),
    ]) {
      if (email !== null && email !== undefined) {
        named.add(email);
      }
    }
  }
  return [...named].filter((email) => roleOn(workspace, file, email, at) !== null);
}
