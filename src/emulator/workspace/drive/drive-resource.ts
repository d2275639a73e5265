// A shared drive as one of its members sees it.
import { rfc3339 } from "../clock.ts";
import type { Call } from "../operation.ts";
import { atLeast, roleOn } from "./access.ts";
import { sharedDriveNotFound } from "./drive-errors.ts";
import { filesOf, sharedDrivesOf } from "./file-state.ts";
import type { Role, SharedDrive } from "./file-state.ts";

export const DEFAULT_DRIVE_FIELDS = "kind,id,name";

/** The shared drive and the caller's role in it; 404 for who is no member. */
export function requireSharedDrive(
  call: Call,
  driveId: string,
): { drive: SharedDrive; role: Role } {
  const drive = sharedDrivesOf(call.workspace).get(driveId);
  const role = roleInDrive(call, driveId);
  if (drive === undefined || role === null) {
    throw sharedDriveNotFound(driveId);
  }
  return { drive, role };
}

export function roleInDrive(call: Call, driveId: string): Role | null {
  const root = filesOf(call.workspace).get(driveId);
  return root === undefined ? null : roleOn(call.workspace, root, call.caller, call.startedAt);
}

export function driveResource(drive: SharedDrive, role: Role): Record<string, unknown> {
  const may = (least: Role) => atLeast(role, least);
  const managers = may("organizer");
  const copiers = drive.restrictions.copyRequiresWriterPermission ? may("writer") : true;
  return {
    kind: "drive#drive",
    id: drive.id,
    name: drive.name,
    createdTime: rfc3339(drive.createdAt),
    hidden: drive.hidden,
    capabilities: {
      canAddChildren: may("writer"),
      canChangeCopyRequiresWriterPermissionRestriction: managers,
      canChangeDomainUsersOnlyRestriction: managers,
      canChangeDownloadRestriction: false,
      canChangeDriveBackground: false,
      canChangeDriveMembersOnlyRestriction: managers,
      canChangeSharingFoldersRequiresOrganizerPermissionRestriction: managers,
      canComment: may("commenter"),
      canCopy: copiers,
      canDeleteChildren: managers,
      canDeleteDrive: false,
      canDownload: copiers,
      canEdit: may("writer"),
      canListChildren: true,
      canManageMembers: managers,
      canReadRevisions: may("writer"),
      canRename: may("writer"),
      canRenameDrive: managers,
      canResetDriveRestrictions: false,
      canShare: managers,
      canTrashChildren: may("fileOrganizer"),
    },
    restrictions: drive.restrictions,
  };
}
