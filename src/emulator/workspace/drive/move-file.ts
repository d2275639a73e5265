// addParents and removeParents: a file has exactly one parent, so the two go together.
// Sources: Resolve errors (cannotAddParent, teamDrives…); Trash or delete files and folders; Manage shared drives.
import { forbidden, invalidArgument, notEmulated } from "../google-error.ts";
import type { Call, OperationRequest } from "../operation.ts";
import { atLeast, isTrashed, parentOf, roleOn } from "./access.ts";
import type { Capabilities } from "./capabilities.ts";
import { insufficientFilePermissions, insufficientParentPermissions } from "./drive-errors.ts";
import { FOLDER } from "./file-state.ts";
import type { DriveFile } from "./file-state.ts";
import { idOf, requireNamedFile } from "./named-file.ts";
import { listedFrom } from "./place-file.ts";
import { requireShallow, requireTargetFolder } from "./target-folder.ts";

/** The file in its new place; as it was when no move is asked for. */
export function movedFile(
  call: Call,
  request: OperationRequest,
  file: DriveFile,
  capabilities: Capabilities,
): DriveFile {
  const adding = idsIn(call, request.params["addParents"]);
  const removing = idsIn(call, request.params["removeParents"]);
  if (adding.length === 0 && removing.length === 0) {
    return file;
  }
  const [added] = adding;
  requireOneForOne(call, request, file, adding, removing);
  if (added === undefined) {
    throw notEmulated(`${call.operation}: removeParents without addParents`);
  }
  const target = requireTargetFolder(call, request, added);
  if (file.mimeType === FOLDER) {
    requireShallow(call.workspace, target);
  }
  if (isWithin(call, target, file)) {
    throw invalidArgument("The move would create a cycle in the directory graph.");
  }
  if (target.driveId === file.driveId) {
    requireMovableWithin(call, file, capabilities);
  } else {
    requireMovableBetween(call, file, target, capabilities);
  }
  return {
    ...file,
    parent: target.id,
    driveId: target.driveId,
    owner: target.driveId === null ? file.owner : null,
    listedFrom: listedFrom(call),
  };
}

function idsIn(call: Call, list: unknown): readonly string[] {
  return typeof list === "string"
    ? list
        .split(",")
        .filter((id) => id !== "")
        .map((id) => idOf(call, id.trim()))
    : [];
}

function requireOneForOne(
  call: Call,
  request: OperationRequest,
  file: DriveFile,
  adding: readonly string[],
  removing: readonly string[],
): void {
  if (adding.includes(file.parent ?? "")) {
    throw invalidArgument("The file already has this parent.");
  }
  for (const id of removing) {
    requireNamedFile(call, request, id);
    if (id !== file.parent) {
      throw invalidArgument("The file does not have this parent.");
    }
  }
  if (adding.length - removing.length > 0) {
    throw file.driveId === null
      ? forbidden("cannotAddParent", "Increasing the number of parents is not allowed")
      : exactlyOneParent();
  }
  if (adding.length === 0 && file.driveId !== null) {
    throw exactlyOneParent();
  }
}

function exactlyOneParent() {
  return forbidden("teamDrivesParentLimit", "A shared drive item must have exactly one parent.");
}

function isWithin(call: Call, folder: DriveFile, file: DriveFile): boolean {
  for (
    let item: DriveFile | undefined = folder;
    item !== undefined;
    item = parentOf(call.workspace, item)
  ) {
    if (item.id === file.id) {
      return true;
    }
  }
  return false;
}

function requireMovableWithin(call: Call, file: DriveFile, capabilities: Capabilities): void {
  if (!capabilities.canMoveItemWithinDrive) {
    throw insufficientFilePermissions(file.id);
  }
  const parent = parentOf(call.workspace, file);
  const onParent =
    parent === undefined ? null : roleOn(call.workspace, parent, call.caller, call.startedAt);
  if (file.owner !== call.caller && !atLeast(onParent, "writer")) {
    throw insufficientParentPermissions();
  }
}

/** Out of an own drive a file goes into a shared one, moved by its owner; a folder does not. */
function requireMovableBetween(
  call: Call,
  file: DriveFile,
  target: DriveFile,
  capabilities: Capabilities,
): void {
  if (target.driveId === null || file.driveId !== null) {
    throw capabilities.canMoveItemOutOfDrive
      ? notEmulated(`${call.operation}: moving an item out of a drive`)
      : insufficientFilePermissions(file.id);
  }
  if (file.mimeType === FOLDER) {
    throw forbidden(
      "teamDrivesFolderMoveInNotSupported",
      "Moving folders into shared drives is not supported.",
    );
  }
  if (!capabilities.canMoveItemIntoTeamDrive) {
    throw forbidden(
      "fileWriterTeamDriveMoveInDisabled",
      "The domain administrator has not allowed writers to move items into a shared drive.",
    );
  }
  if (isTrashed(call.workspace, file)) {
    throw forbidden(
      "cannotMoveTrashedItemIntoTeamDrive",
      "A trashed item cannot be moved into a shared drive.",
    );
  }
}
