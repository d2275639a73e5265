// The folder that something is put into: seen by the caller, a folder, open to the caller's additions, not too deep.
import { forbidden, invalidArgument } from "../google-error.ts";
import type { Call, OperationRequest } from "../operation.ts";
import type { Workspace } from "../workspace.ts";
import { parentOf } from "./access.ts";
import { capabilitiesOf } from "./capabilities.ts";
import { insufficientParentPermissions } from "./drive-errors.ts";
import { FOLDER } from "./file-state.ts";
import type { DriveFile } from "./file-state.ts";
import { requireNamedFile } from "./named-file.ts";

const MOST_LEVELS = 100;

export function requireTargetFolder(
  call: Call,
  request: OperationRequest,
  folderId: string,
): DriveFile {
  const named = requireNamedFile(call, request, folderId);
  if (named.file.mimeType !== FOLDER) {
    throw forbidden("parentNotAFolder", "The specified parent is not a folder.");
  }
  if (!capabilitiesOf(call, named.file, named).canAddChildren) {
    throw insufficientParentPermissions();
  }
  return named.file;
}

/** The one parent asked for, or null when none is; a file can have only one. */
export function soleParent(parents: readonly string[] | undefined): string | null {
  if (parents !== undefined && parents.length > 1) {
    throw invalidArgument("A file cannot have more than one parent.", "badRequest");
  }
  return parents?.[0] ?? null;
}

/** A new folder may lie at most a hundred levels deep. */
export function requireShallow(workspace: Workspace, parent: DriveFile): void {
  let levels = 1;
  for (
    let item: DriveFile | undefined = parent;
    item !== undefined && item.parent !== null;
    item = parentOf(workspace, item)
  ) {
    levels += 1;
  }
  if (levels > MOST_LEVELS) {
    throw parent.driveId === null
      ? forbidden(
          "myDriveHierarchyDepthLimitExceeded",
          "Your My Drive can't contain more than 100 levels of folders.",
        )
      : forbidden(
          "teamDriveHierarchyTooDeep",
          "The shared drive hierarchy depth will exceed the limit.",
        );
  }
}
