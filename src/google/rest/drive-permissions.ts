// Drive's permissions.*: who may open a folder or a file. Nobody is ever told by Google's mail: in bulk it is what Google limits.
import type { drive_v3 } from "@googleapis/drive";
import { answerOf, answerWith, eachWith } from "./answer.ts";
import type { With } from "./answer.ts";
import type { GoogleRequest } from "./google-request.ts";
import type { Page } from "./pages.ts";

export type DrivePermission = With<drive_v3.Schema$Permission, "id">;

export interface PermissionList extends Page {
  readonly permissions: readonly DrivePermission[];
}

const allDrives = { supportsAllDrives: true };
const fields = "id,type,role,emailAddress,domain,expirationTime,deleted,permissionDetails";

function permissionsUrl(fileId: string): string {
  return `https://www.googleapis.com/drive/v3/files/${encodeURIComponent(fileId)}/permissions`;
}

/** Of permission changes that Google sees at once on one file only the last one holds (permissions.create). */
export function permissionsOf(fileId: string): { readonly exclusive: string } {
  return { exclusive: `permissions:${fileId}` };
}

/** Gives access without a mail. Given again to the same person it is the same permission. */
export function permissionsCreate(params: {
  readonly fileId: string;
  readonly body: drive_v3.Schema$Permission;
}): GoogleRequest<DrivePermission> {
  const operation = "drive.permissions.create";
  return {
    lane: "driveWrites",
    operation,
    method: "POST",
    url: permissionsUrl(params.fileId),
    query: {
      ...allDrives,
      // Only sharing with a person or a group may say whether a mail goes out (permissions.create).
      sendNotificationEmail: ["user", "group"].includes(params.body.type ?? "") ? false : undefined,
      fields,
    },
    body: params.body,
    effect: "idempotent",
    ...permissionsOf(params.fileId),
    decode: answerWith<drive_v3.Schema$Permission, "id">(operation, "id"),
  };
}

export function permissionsList(params: {
  readonly fileId: string;
  readonly pageToken?: string | undefined;
}): GoogleRequest<PermissionList> {
  const operation = "drive.permissions.list";
  return {
    lane: "driveReads",
    operation,
    method: "GET",
    url: permissionsUrl(params.fileId),
    query: {
      ...allDrives,
      pageSize: 100,
      pageToken: params.pageToken,
      fields: `nextPageToken,permissions(${fields})`,
    },
    effect: "read",
    decode: (body) => {
      const answer = answerOf<drive_v3.Schema$PermissionList>(operation, body);
      return {
        permissions: eachWith(operation, answer.permissions, "id"),
        nextPageToken: answer.nextPageToken ?? null,
      };
    },
  };
}

export function permissionsUpdate(params: {
  readonly fileId: string;
  readonly permissionId: string;
  readonly body: drive_v3.Schema$Permission;
}): GoogleRequest<DrivePermission> {
  const operation = "drive.permissions.update";
  return {
    lane: "driveWrites",
    operation,
    method: "PATCH",
    url: `${permissionsUrl(params.fileId)}/${encodeURIComponent(params.permissionId)}`,
    query: { ...allDrives, fields },
    body: params.body,
    effect: "idempotent",
    ...permissionsOf(params.fileId),
    decode: answerWith<drive_v3.Schema$Permission, "id">(operation, "id"),
  };
}

/** Takes access away; done as well when the permission is no longer there. */
export function permissionsDelete(params: {
  readonly fileId: string;
  readonly permissionId: string;
}): GoogleRequest<void> {
  return {
    lane: "driveWrites",
    operation: "drive.permissions.delete",
    method: "DELETE",
    url: `${permissionsUrl(params.fileId)}/${encodeURIComponent(params.permissionId)}`,
    query: allDrives,
    effect: {
      refusesTwice: (failure) =>
        failure.kind === "notFound" && failure.location !== "fileId"
          ? { kind: "done", value: undefined }
          : null,
    },
    ...permissionsOf(params.fileId),
    decode: () => undefined,
  };
}
