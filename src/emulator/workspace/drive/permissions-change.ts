// drive.permissions.update and .delete. What is inherited can be raised on an item, never lowered or taken away there.
// Source: Share files, folders, and drives (How permissions work), .../guides/manage-sharing.
import { forbidden, invalidArgument } from "../google-error.ts";
import type { Call, Operation, OperationRequest } from "../operation.ts";
import { bodyOf, paramsOf } from "./accepted-request.ts";
import { atLeast } from "./access.ts";
import { capabilitiesOf } from "./capabilities.ts";
import { insufficientFilePermissions, permissionNotFound } from "./drive-errors.ts";
import { effectivePermissions, inheritedRole } from "./effective-permissions.ts";
import type { EffectivePermission } from "./effective-permissions.ts";
import { isDriveRoot } from "./file-state.ts";
import type { DirectPermission, DriveFile, Role } from "./file-state.ts";
import { requireNamedFile } from "./named-file.ts";
import { changePermissions, revokeBelow } from "./permission-changes.ts";
import { DEFAULT_PERMISSION_FIELDS } from "./permission-resource.ts";
import { requireExpiration, requireRole } from "./permission-rules.ts";
import { granted } from "./permissions-create.ts";

interface Params {
  readonly fileId: string;
  readonly permissionId: string;
  readonly supportsAllDrives: boolean;
  readonly removeExpiration: boolean;
}

interface Body {
  readonly role: string;
  readonly expirationTime: string;
}

export const permissionsUpdate: Operation = {
  run: (call, request) => {
    const params = paramsOf<Params>(call, request, [
      "fileId",
      "permissionId",
      "supportsAllDrives",
      "removeExpiration",
    ]);
    const body = bodyOf<Body>(call, request, ["role", "expirationTime"]);
    const { file, effective, known } = requireChangeable(call, request);
    const role = requireRole(call, file, body.role ?? known.role, known.type);
    const inherited = inheritedRole(effective);
    if (inherited !== null && atLeast(inherited, role)) {
      throw cannotModifyInherited(file);
    }
    requireOrganizerLeft(file, known, role);
    const permission = withExpiration(call, file, { ...known, role }, body, params);
    const after = changePermissions(call, file, (before) => [
      ...before.filter(({ id }) => id !== permission.id),
      permission,
    ]);
    if (isDriveRoot(file) && !atLeast(role, known.role)) {
      revokeBelow(call, file, ({ id }) => id === permission.id);
    }
    return granted(call, after, permission.id);
  },
  quota: "driveWrites",
  latency: "permission",
  defaultFields: DEFAULT_PERMISSION_FIELDS,
};

export const permissionsDelete: Operation = {
  run: (call, request) => {
    paramsOf<Params>(call, request, ["fileId", "permissionId", "supportsAllDrives"]);
    const { file, effective, known } = requireChangeable(call, request);
    if (effective.sources.every(({ inherited }) => inherited)) {
      throw cannotModifyInherited(file);
    }
    requireOrganizerLeft(file, known, null);
    changePermissions(call, file, (before) => before.filter(({ id }) => id !== known.id));
    revokeBelow(
      call,
      file,
      ({ id, role }) => id === known.id && (isDriveRoot(file) || atLeast(known.role, role)),
    );
    return undefined;
  },
  quota: "driveWrites",
  latency: "permission",
};

/** The permission to be changed, and the grant behind it that stands nearest. */
function requireChangeable(
  call: Call,
  request: OperationRequest,
): { file: DriveFile; effective: EffectivePermission; known: DirectPermission } {
  const named = requireNamedFile(call, request);
  const { file } = named;
  if (!capabilitiesOf(call, file, named).canShare) {
    throw insufficientFilePermissions(file.id);
  }
  const permissionId = String(request.params["permissionId"]);
  const effective = effectivePermissions(call.workspace, file, call.startedAt).find(
    ({ id }) => id === permissionId,
  );
  const known = effective?.sources[0]?.permission;
  if (effective === undefined || known === undefined) {
    throw permissionNotFound(permissionId);
  }
  if (known.role === "owner") {
    throw forbidden("cannotRemoveOwner", "The owner of a file cannot be removed.");
  }
  return { file, effective, known };
}

function cannotModifyInherited(file: DriveFile) {
  return file.driveId === null
    ? forbidden(
        "cannotModifyInheritedPermission",
        "Cannot update or delete an inherited permission on an item.",
      )
    : forbidden(
        "cannotModifyInheritedTeamDrivePermission",
        "Cannot update or delete an inherited permission on a shared drive item.",
      );
}

/** A shared drive keeps at least one organizer. */
function requireOrganizerLeft(file: DriveFile, known: DirectPermission, role: Role | null): void {
  const others = file.permissions.filter(
    (other) => other.id !== known.id && other.role === "organizer",
  );
  const steps = isDriveRoot(file) && known.role === "organizer" && role !== "organizer";
  if (steps && others.length === 0) {
    throw forbidden(
      "cannotRemoveLastOrganizer",
      "A shared drive must have at least one organizer.",
    );
  }
}

function withExpiration(
  call: Call,
  file: DriveFile,
  permission: DirectPermission,
  body: Partial<Body>,
  params: Partial<Params>,
): DirectPermission {
  const { expirationTime: before, ...forever } = permission;
  if (params.removeExpiration === true) {
    if (body.expirationTime !== undefined) {
      throw invalidArgument("An expiration date cannot be both set and removed.");
    }
    return forever;
  }
  const asked = body.expirationTime ?? before;
  return asked === undefined
    ? forever
    : {
        ...forever,
        expirationTime: requireExpiration(call, file, permission.type, permission.role, asked),
      };
}
