// Which roles and grantees an item may be shared with, and until when.
// Sources: Share files, folders, and drives; Roles and permissions; permissions resource (expirationTime).
import { forbidden, invalidArgument, notEmulated } from "../google-error.ts";
import type { Call } from "../operation.ts";
import { domainOf } from "../people.ts";
import { grants } from "./access.ts";
import { invalidValue, required } from "./drive-errors.ts";
import { filesOf, FOLDER, isDriveRoot, sharedDrivesOf } from "./file-state.ts";
import type { DirectPermission, DriveFile, Role } from "./file-state.ts";

const ROLES: readonly Role[] = [
  "reader",
  "commenter",
  "writer",
  "fileOrganizer",
  "organizer",
  "owner",
];
/** What a link or a whole domain can be given. */
const LINK_ROLES: readonly Role[] = ["reader", "commenter", "writer"];
const YEAR = 365 * 24 * 60 * 60 * 1000;

export type PermissionType = DirectPermission["type"];

/** The role asked for, if an item of this kind in this place can be shared with it. */
export function requireRole(
  call: Call,
  file: DriveFile,
  asked: string | undefined,
  type: PermissionType,
): Role {
  const role = ROLES.find((known) => known === asked);
  if (asked === undefined) {
    throw required("The permission role field is required.");
  }
  if (role === undefined || (type !== "user" && !LINK_ROLES.includes(role))) {
    throw invalidValue("permission.role");
  }
  if (role === "owner") {
    throw file.driveId === null
      ? notEmulated(`${call.operation}: transfer of ownership`)
      : forbidden(
          "ownerOnTeamDriveItemNotSupported",
          "The owner role is not supported on shared drive items.",
        );
  }
  if (role === "organizer" && !isDriveRoot(file)) {
    throw forbidden(
      "organizerOnNonTeamDriveItemNotSupported",
      "The organizer role is only valid for shared drives.",
    );
  }
  if (role === "fileOrganizer" && file.driveId === null) {
    throw forbidden(
      "fileOrganizerOnNonTeamDriveNotSupported",
      "The fileOrganizer role is only valid for items in shared drives.",
    );
  }
  if (role === "fileOrganizer" && file.mimeType !== FOLDER) {
    throw forbidden(
      "fileOrganizerOnFoldersInSharedDriveOnly",
      "The fileOrganizer role is only valid for folders in shared drives.",
    );
  }
  return role;
}

export function requireType(
  call: Call,
  file: DriveFile,
  asked: string | undefined,
): PermissionType {
  switch (asked) {
    case undefined:
      throw required("The permission type field is required.");
    case "user":
      return asked;
    case "domain":
    case "anyone":
      if (isDriveRoot(file)) {
        throw forbidden(
          "cannotShareTeamDriveTopFolderWithAnyoneOrDomains",
          "A shared drive cannot be shared with anyone or with domains.",
        );
      }
      return asked;
    case "group":
      throw notEmulated(`${call.operation}: sharing with a group`);
    default:
      throw invalidValue("permission.type");
  }
}

/** Restrictions of the shared drive: its members only, or the school's domain only. */
export function requireAllowedGrantee(
  call: Call,
  file: DriveFile,
  grantee: Pick<DirectPermission, "type" | "emailAddress" | "domain">,
): void {
  if (file.driveId === null) {
    return;
  }
  const restrictions = sharedDrivesOf(call.workspace).get(file.driveId)?.restrictions;
  const root = filesOf(call.workspace).get(file.driveId);
  const { type, emailAddress, domain } = grantee;
  const theirs = type === "user" ? domainOf(emailAddress ?? "") : domain;
  if (restrictions?.domainUsersOnly === true && theirs !== domainOf(call.caller)) {
    throw forbidden(
      "teamDriveDomainUsersOnlyRestriction",
      "The shared drive allows only users of its domain.",
    );
  }
  const isMember =
    emailAddress !== undefined &&
    root?.permissions.some((permission) => grants(permission, emailAddress, call.startedAt));
  if (restrictions?.driveMembersOnly === true && !isDriveRoot(file) && isMember !== true) {
    throw forbidden(
      "teamDriveTeamMembersOnlyRestriction",
      "The shared drive allows sharing with its members only.",
    );
  }
}

/** Set an expiration date: people only, in the future, within a year; on folders for readers only; never for members. */
export function requireExpiration(
  call: Call,
  file: DriveFile,
  type: PermissionType,
  role: Role,
  expirationTime: string,
): string {
  const expires = Date.parse(expirationTime);
  if (Number.isNaN(expires)) {
    throw invalidValue("permission.expirationTime");
  }
  if (type !== "user") {
    throw forbidden(
      "cannotSetExpirationOnAnyoneOrDomain",
      "Expiration dates can be set on people only.",
    );
  }
  if (isDriveRoot(file)) {
    throw forbidden(
      "expirationDateNotAllowedForSharedDriveMembers",
      "Expiration dates are not allowed for shared drive members.",
    );
  }
  if (expires <= call.startedAt) {
    throw invalidArgument(
      "Expiration dates must be in the future.",
      "expirationDatesMustBeInTheFuture",
    );
  }
  if (expires > call.startedAt + YEAR) {
    throw invalidArgument("Expiration dates cannot be more than a year in the future.", "invalid");
  }
  if (role === "fileOrganizer" || (file.mimeType === FOLDER && role !== "reader")) {
    throw forbidden("cannotSetExpiration", "Expiration dates cannot be set on this item.");
  }
  return new Date(expires).toISOString();
}
