// Every permission that counts on an item, each with where it comes from: given on it, or inherited from above.
import type { Workspace } from "../workspace.ts";
import { atLeast, parentOf, stronger } from "./access.ts";
import type { DirectPermission, DriveFile, Role } from "./file-state.ts";
import { userId } from "./grantee-id.ts";

export interface PermissionSource {
  readonly permission: DirectPermission;
  readonly from: DriveFile;
  readonly inherited: boolean;
}

export interface EffectivePermission {
  readonly id: string;
  /** The strongest of its sources. */
  readonly role: Role;
  /** The nearest source first. */
  readonly sources: readonly PermissionSource[];
  /** The grantee sees that the limited folder is there, and cannot open it. */
  readonly metadataOnly: boolean;
}

export function effectivePermissions(
  workspace: Workspace,
  file: DriveFile,
  at: number,
): readonly EffectivePermission[] {
  const open = new Map<string, PermissionSource[]>();
  const closed = new Map<string, PermissionSource[]>();
  let above: "open" | "closedByItself" | "closed" = "open";
  for (
    let item: DriveFile | undefined = file;
    item !== undefined;
    item = parentOf(workspace, item)
  ) {
    for (const permission of standingPermissions(workspace, item, file, at)) {
      const passes = above === "open" || permission.role === "organizer";
      if (passes || above === "closedByItself") {
        const group = passes ? open : closed;
        const source = { permission, from: item, inherited: item !== file };
        group.set(permission.id, [...(group.get(permission.id) ?? []), source]);
      }
    }
    if (item.inheritedPermissionsDisabled) {
      above = item === file ? "closedByItself" : "closed";
    }
  }
  return [
    ...[...open].map(([id, sources]) => ({
      id,
      role: strongest(sources),
      sources,
      metadataOnly: false,
    })),
    ...[...closed]
      .filter(([id]) => !open.has(id))
      .map(([id, sources]) => ({ id, role: "reader" as const, sources, metadataOnly: true })),
  ];
}

/** The strongest role that a grantee has on the file from above. */
export function inheritedRole(effective: EffectivePermission | undefined): Role | null {
  const inherited = effective?.sources.filter((source) => source.inherited) ?? [];
  return effective === undefined || effective.metadataOnly || inherited.length === 0
    ? null
    : strongest(inherited);
}

function strongest(sources: readonly PermissionSource[]): Role {
  return sources.reduce<Role>(
    (best, { permission }) => stronger(permission.role, best) ?? best,
    "reader",
  );
}

/** Those given on the item and not expired; in an own drive also its owner's, who may edit what lies below. */
function standingPermissions(
  workspace: Workspace,
  item: DriveFile,
  seenFrom: DriveFile,
  at: number,
): readonly DirectPermission[] {
  const standing = item.permissions.filter(
    ({ expirationTime }) => expirationTime === undefined || Date.parse(expirationTime) > at,
  );
  if (item.owner === null || (item !== seenFrom && item.owner === seenFrom.owner)) {
    return standing;
  }
  const owner: DirectPermission = {
    id: userId(workspace, item.owner),
    type: "user",
    role: item === seenFrom ? "owner" : "writer",
    emailAddress: item.owner,
  };
  return [owner, ...standing];
}

/** Whether a person may edit only until some date, which bars sharing on. */
export function editsOnlyForATime(
  workspace: Workspace,
  file: DriveFile,
  person: string,
  at: number,
): boolean {
  const own = effectivePermissions(workspace, file, at)
    .flatMap(({ sources }) => sources)
    .filter(({ permission }) => permission.emailAddress === person)
    .filter(({ permission }) => atLeast(permission.role, "writer"));
  return own.length > 0 && own.every(({ permission }) => permission.expirationTime !== undefined);
}
