// A permission as the API shows it, with the sources of its role.
import type { Call } from "../operation.ts";
import { atLeast } from "./access.ts";
import type { EffectivePermission, PermissionSource } from "./effective-permissions.ts";
import { isDriveRoot } from "./file-state.ts";
import type { DriveFile } from "./file-state.ts";

export const DEFAULT_PERMISSION_FIELDS = "kind,id,type,role";

export function permissionResource(
  call: Call,
  file: DriveFile,
  effective: EffectivePermission,
): Record<string, unknown> {
  const holding = effective.sources.find(({ permission }) =>
    atLeast(permission.role, effective.role),
  );
  const permission = holding?.permission;
  return {
    kind: "drive#permission",
    id: effective.id,
    type: permission?.type,
    role: effective.role,
    ...(permission?.emailAddress === undefined
      ? {}
      : {
          emailAddress: permission.emailAddress,
          displayName: call.workspace.people.of(permission.emailAddress).displayName,
          deleted: false,
          pendingOwner: false,
        }),
    ...(permission?.domain === undefined
      ? {}
      : { domain: permission.domain, displayName: permission.domain }),
    ...(permission?.allowFileDiscovery === undefined
      ? {}
      : { allowFileDiscovery: permission.allowFileDiscovery }),
    ...(permission?.expirationTime === undefined
      ? {}
      : { expirationTime: permission.expirationTime }),
    ...(effective.metadataOnly ? { view: "metadata" } : {}),
    ...(file.inheritedPermissionsDisabled ? { inheritedPermissionsDisabled: true } : {}),
    permissionDetails: effective.sources.map((source) => detail(file, source)),
  };
}

/** In an own drive Google fills in only the kind of the source and whether it is inherited. */
function detail(file: DriveFile, { permission, from, inherited }: PermissionSource) {
  const permissionType = isDriveRoot(from) ? "member" : "file";
  return file.driveId === null
    ? { permissionType, inherited }
    : {
        permissionType,
        role: permission.role,
        ...(inherited ? { inheritedFrom: from.id } : {}),
        inherited,
      };
}
