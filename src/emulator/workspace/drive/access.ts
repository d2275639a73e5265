// Who may do what with a file: direct permissions, those inherited from above, and limited access that stops inheriting.
import { callerLacksPermission, entityNotFound, fileNotFound } from "../google-error.ts";
import type { Call } from "../operation.ts";
import { domainOf } from "../people.ts";
import type { Workspace } from "../workspace.ts";
import { filesOf } from "./file-state.ts";
import type { DirectPermission, DriveFile, Role } from "./file-state.ts";

const RANK: Readonly<Record<Role, number>> = {
  reader: 1,
  commenter: 2,
  writer: 3,
  fileOrganizer: 4,
  organizer: 5,
  owner: 6,
};

export function atLeast(role: Role | null, least: Role): boolean {
  return role !== null && RANK[role] >= RANK[least];
}

export function stronger(a: Role | null, b: Role | null): Role | null {
  return atLeast(a, "reader") && (b === null || RANK[a as Role] >= RANK[b]) ? a : b;
}

/** Whether a permission speaks of this person at that moment. */
export function grants(permission: DirectPermission, person: string, at: number): boolean {
  if (permission.expirationTime !== undefined && Date.parse(permission.expirationTime) <= at) {
    return false;
  }
  switch (permission.type) {
    case "user":
      return permission.emailAddress === person;
    case "domain":
      return permission.domain === domainOf(person);
    case "anyone":
      return true;
    case "group":
      return false;
  }
}

/**
 * The strongest role a person has on a file; null when the person cannot open it.
 * A folder with limited access (`inheritedPermissionsDisabled`) lets only organizers through from above; who owns a folder
 * in an own drive may edit what others put into it.
 */
export function roleOn(
  workspace: Workspace,
  file: DriveFile,
  person: string,
  at: number,
): Role | null {
  let role: Role | null = file.owner === person ? "owner" : null;
  let limited = false;
  for (
    let item: DriveFile | undefined = file;
    item !== undefined;
    item = parentOf(workspace, item)
  ) {
    if (item.owner === person && !limited) {
      role = stronger("writer", role);
    }
    for (const permission of item.permissions) {
      if (grants(permission, person, at) && (!limited || atLeast(permission.role, "organizer"))) {
        role = stronger(permission.role, role);
      }
    }
    limited ||= item.inheritedPermissionsDisabled;
  }
  return role;
}

export function parentOf(workspace: Workspace, file: DriveFile): DriveFile | undefined {
  return file.parent === null ? undefined : filesOf(workspace).get(file.parent);
}

/** How a person sees a file; `metadataOnly` is a limited folder met from above: there, by name, and closed. */
export interface Sight {
  readonly role: Role;
  readonly metadataOnly: boolean;
}

/** Null when the person does not see the file at all. */
export function sightOf(
  workspace: Workspace,
  file: DriveFile,
  person: string,
  at: number,
): Sight | null {
  const role = roleOn(workspace, file, person, at);
  if (role !== null) {
    return { role, metadataOnly: false };
  }
  const parent = parentOf(workspace, file);
  const closed = file.inheritedPermissionsDisabled && parent !== undefined;
  return closed && roleOn(workspace, parent, person, at) !== null
    ? { role: "reader", metadataOnly: true }
    : null;
}

/** Trashed itself or inside something trashed. */
export function isTrashed(workspace: Workspace, file: DriveFile): boolean {
  for (
    let item: DriveFile | undefined = file;
    item !== undefined;
    item = parentOf(workspace, item)
  ) {
    if (item.trashed) {
      return true;
    }
  }
  return false;
}

/** The file, if the caller may at least see it; Drive's 404 otherwise. */
export function requireVisible(call: Call, fileId: string): Sight & { readonly file: DriveFile } {
  const file = filesOf(call.workspace).get(fileId);
  const sight =
    file === undefined ? null : sightOf(call.workspace, file, call.caller, call.startedAt);
  if (file === undefined || sight === null) {
    throw fileNotFound(fileId);
  }
  return { file, ...sight };
}

/** The file behind a document or spreadsheet the caller may read, with the 404 and 403 of Docs and Sheets. */
export function requireReadableContent(call: Call, fileId: string, mimeType: string): DriveFile {
  const file = filesOf(call.workspace).get(fileId);
  if (file === undefined || file.mimeType !== mimeType) {
    throw entityNotFound();
  }
  if (roleOn(call.workspace, file, call.caller, call.startedAt) === null) {
    throw callerLacksPermission();
  }
  return file;
}

/** Likewise for writing: a writer's role, out of the trash, not locked by a content restriction. */
export function requireWritableContent(call: Call, fileId: string, mimeType: string): DriveFile {
  const file = requireReadableContent(call, fileId, mimeType);
  const role = roleOn(call.workspace, file, call.caller, call.startedAt);
  const closed = file.contentRestriction?.readOnly === true || isTrashed(call.workspace, file);
  if (!atLeast(role, "writer") || closed) {
    throw callerLacksPermission();
  }
  return file;
}
