// What the caller may do with a file. The methods ask here, and files.get shows the same answers.
// Sources: Roles and permissions; Share files, folders, and drives; Manage folders with limited and expansive access;
// Protect file content; Trash or delete files and folders (developers.google.com/workspace/drive/api/guides).
import type { Call } from "../operation.ts";
import { atLeast, isTrashed, parentOf, roleOn } from "./access.ts";
import type { Sight } from "./access.ts";
import { editsOnlyForATime } from "./effective-permissions.ts";
import { filesOf, FOLDER, sharedDrivesOf } from "./file-state.ts";
import type { DriveFile, Role } from "./file-state.ts";

export type Capabilities = ReturnType<typeof capabilitiesOf>;

export function capabilitiesOf(call: Call, file: DriveFile, sight: Sight) {
  const role = sight.metadataOnly ? null : sight.role;
  const is = {
    folder: file.mimeType === FOLDER,
    root: file.parent === null,
    shared: file.driveId !== null,
    locked: file.contentRestriction?.readOnly === true,
    trashed: isTrashed(call.workspace, file),
  };
  const may = (least: Role) => atLeast(role, least);
  const editor = may("writer");
  const master = may(is.shared ? "organizer" : "owner");
  const mover = may(is.shared ? "fileOrganizer" : "writer");
  const binner = may(is.shared ? "fileOrganizer" : "owner");
  const copier = !is.folder && may(copyingNeeds(call, file));
  const limiter = is.folder && !is.root && may(is.shared ? "organizer" : "writer");
  const restrictable = !is.folder && editor;
  const ownersOnly = file.contentRestriction?.ownerRestricted === true;
  return {
    canAddChildren: is.folder && editor && !is.trashed,
    canAddFolderFromAnotherDrive: false,
    canChangeCopyRequiresWriterPermission: false,
    canComment: may("commenter") && !is.locked,
    canCopy: copier,
    canDelete: !is.root && (is.shared ? atLeast(roleOnParent(call, file), "organizer") : master),
    canDeleteChildren: is.folder && is.shared && master,
    canDisableInheritedPermissions: limiter && !file.inheritedPermissionsDisabled,
    canDownload: copier,
    canEdit: editor && !is.locked,
    canEnableInheritedPermissions: limiter && file.inheritedPermissionsDisabled,
    canListChildren: is.folder && may("reader"),
    canModifyContent: !is.folder && editor && !is.locked,
    canModifyContentRestriction: restrictable && (!ownersOnly || master),
    canModifyEditorContentRestriction: restrictable && (!ownersOnly || master),
    canModifyOwnerContentRestriction: restrictable && master,
    canMoveChildrenOutOfDrive: is.folder && is.shared && master,
    canMoveChildrenWithinDrive: is.folder && mover,
    canMoveItemIntoTeamDrive: !is.shared && !is.folder && master,
    canMoveItemOutOfDrive: !is.root && master,
    canMoveItemWithinDrive: !is.root && mover,
    canReadDrive: is.shared && memberRole(call, file) !== null,
    canReadRevisions: !is.folder && editor,
    canRemoveChildren: is.folder && !is.shared && editor,
    canRemoveContentRestriction: is.locked && restrictable && (!ownersOnly || master),
    canRename: !is.root && editor && !is.locked,
    canShare: canShare(call, file, role),
    canTrash: !is.root && !file.trashed && binner,
    canTrashChildren: is.folder && is.shared && mover,
    canUntrash: file.trashed && binner,
  };
}

/** Whether the caller may write description and properties: a lock on the content does not bar that. */
export function mayDescribe(file: DriveFile, sight: Sight): boolean {
  return file.parent !== null && !sight.metadataOnly && atLeast(sight.role, "writer");
}

/** The caller's role as a member of the file's shared drive; null for who is none. */
function memberRole(call: Call, file: DriveFile): Role | null {
  const root = file.driveId === null ? undefined : filesOf(call.workspace).get(file.driveId);
  return root === undefined ? null : roleOn(call.workspace, root, call.caller, call.startedAt);
}

function roleOnParent(call: Call, file: DriveFile): Role | null {
  const parent = parentOf(call.workspace, file);
  return parent === undefined ? null : roleOn(call.workspace, parent, call.caller, call.startedAt);
}

function copyingNeeds(call: Call, file: DriveFile): Role {
  const drive =
    file.driveId === null ? undefined : sharedDrivesOf(call.workspace).get(file.driveId);
  return drive?.restrictions.copyRequiresWriterPermission === true ? "writer" : "reader";
}

/** Scenarios for sharing Drive resources 1-5. */
function canShare(call: Call, file: DriveFile, role: Role | null): boolean {
  if (file.driveId === null) {
    return (
      file.parent !== null &&
      atLeast(role, "writer") &&
      !editsOnlyForATime(call.workspace, file, call.caller, call.startedAt)
    );
  }
  if (file.mimeType !== FOLDER) {
    return (
      atLeast(role, "writer") &&
      !editsOnlyForATime(call.workspace, file, call.caller, call.startedAt)
    );
  }
  const restrictions = sharedDrivesOf(call.workspace).get(file.driveId)?.restrictions;
  const managersOnly =
    file.parent === null || restrictions?.sharingFoldersRequiresOrganizerPermission !== false;
  return atLeast(role, managersOnly ? "organizer" : "fileOrganizer");
}
