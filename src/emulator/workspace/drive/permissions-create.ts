// drive.permissions.create: shares an item, or adds a member to a shared drive (a permission on its root).
import { forbidden, invalidArgument } from "../google-error.ts";
import type { Call, Operation } from "../operation.ts";
import { bodyOf, paramsOf } from "./accepted-request.ts";
import { atLeast } from "./access.ts";
import { capabilitiesOf } from "./capabilities.ts";
import { insufficientFilePermissions, invalidSharingRequest, required } from "./drive-errors.ts";
import { effectivePermissions } from "./effective-permissions.ts";
import { isDriveRoot } from "./file-state.ts";
import type { DirectPermission, DriveFile } from "./file-state.ts";
import { granteeId } from "./grantee-id.ts";
import { requireNamedFile } from "./named-file.ts";
import { changePermissions } from "./permission-changes.ts";
import { DEFAULT_PERMISSION_FIELDS, permissionResource } from "./permission-resource.ts";
import {
  requireAllowedGrantee,
  requireExpiration,
  requireRole,
  requireType,
} from "./permission-rules.ts";
import type { PermissionType } from "./permission-rules.ts";
import { notifyOfShare } from "./share-notification.ts";

interface Params {
  readonly fileId: string;
  readonly supportsAllDrives: boolean;
  readonly sendNotificationEmail: boolean;
  readonly emailMessage: string;
}

interface Body {
  readonly type: string;
  readonly role: string;
  readonly emailAddress: string;
  readonly domain: string;
  readonly allowFileDiscovery: boolean;
  readonly expirationTime: string;
}

export const permissionsCreate: Operation = {
  run: (call, request) => {
    const params = paramsOf<Params>(call, request, [
      "fileId",
      "supportsAllDrives",
      "sendNotificationEmail",
      "emailMessage",
    ]);
    const body = bodyOf<Body>(call, request, [
      "type",
      "role",
      "emailAddress",
      "domain",
      "allowFileDiscovery",
      "expirationTime",
    ]);
    const named = requireNamedFile(call, request);
    const { file } = named;
    const type = requireType(call, file, body.type);
    const role = requireRole(call, file, body.role, type);
    if (!capabilitiesOf(call, file, named).canShare) {
      throw insufficientFilePermissions(file.id);
    }
    const grantee = granteeOf(type, body);
    requireAllowedGrantee(call, file, grantee);
    const notify = requireNotification(call, file, grantee, params);
    const permission: DirectPermission = {
      id: granteeId(call.workspace, grantee),
      role,
      ...grantee,
      ...(body.expirationTime === undefined
        ? {}
        : { expirationTime: requireExpiration(call, file, type, role, body.expirationTime) }),
    };
    const after = changePermissions(call, file, (before) => withGrant(before, permission));
    if (notify && permission.emailAddress !== undefined) {
      notifyOfShare(call, file, permission.emailAddress, role, params.emailMessage);
    }
    return granted(call, after, permission.id);
  },
  quota: "driveWrites",
  latency: "permission",
  defaultFields: DEFAULT_PERMISSION_FIELDS,
};

/** The permission as it now counts on the file. */
export function granted(call: Call, file: DriveFile, permissionId: string) {
  const effective = effectivePermissions(call.workspace, file, call.startedAt).find(
    ({ id }) => id === permissionId,
  );
  if (effective === undefined) {
    throw new Error(`Permission ${permissionId} was given on ${file.id} and is not there.`);
  }
  return permissionResource(call, file, effective);
}

/** Sharing again with the same grantee raises the role and never lowers it: lowering is permissions.update. */
function withGrant(
  before: readonly DirectPermission[],
  permission: DirectPermission,
): readonly DirectPermission[] {
  const known = before.find(({ id }) => id === permission.id);
  if (known === undefined) {
    return [...before, permission];
  }
  return atLeast(known.role, permission.role) && known.role !== permission.role
    ? before
    : before.map((other) => (other === known ? permission : other));
}

function granteeOf(
  type: PermissionType,
  body: Partial<Body>,
): Omit<DirectPermission, "id" | "role"> {
  if (type === "user") {
    const emailAddress = body.emailAddress?.trim().toLowerCase();
    if (emailAddress === undefined) {
      throw required("The permission emailAddress field is required.");
    }
    if (!/^[^@\s]+@[^@\s]+$/.test(emailAddress)) {
      throw invalidSharingRequest(`The address ${emailAddress} is not valid.`);
    }
    return { type, emailAddress };
  }
  const allowFileDiscovery = body.allowFileDiscovery ?? false;
  if (type !== "domain") {
    return { type, allowFileDiscovery };
  }
  if (body.domain === undefined) {
    throw required("The permission domain field is required.");
  }
  return { type, domain: body.domain.toLowerCase(), allowFileDiscovery };
}

/** Whether a mail goes out: to people, unless told not to; who has no account cannot be shared with silently. */
function requireNotification(
  call: Call,
  file: DriveFile,
  grantee: Omit<DirectPermission, "id" | "role">,
  params: Partial<Params>,
): boolean {
  const { emailAddress } = grantee;
  if (emailAddress === undefined) {
    if (params.sendNotificationEmail !== undefined || params.emailMessage !== undefined) {
      throw invalidArgument("A notification email can be sent to users and groups only.");
    }
    return false;
  }
  const notify = params.sendNotificationEmail ?? true;
  if (!notify && params.emailMessage !== undefined) {
    throw invalidArgument("An email message needs a notification email.");
  }
  if (call.workspace.people.hasAccount(emailAddress)) {
    return notify;
  }
  if (isDriveRoot(file)) {
    throw forbidden(
      "cannotShareTeamDriveWithNonGoogleAccounts",
      "A shared drive can have members with Google accounts only.",
    );
  }
  if (!notify) {
    throw invalidSharingRequest(
      `There is no Google account for ${emailAddress}: it can be invited only with a notification.`,
    );
  }
  return notify;
}
