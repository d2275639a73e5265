// drive.permissions.get and .list: for those who may edit the item. In a shared drive inherited ones are among them.
import type { Call, Operation, OperationRequest } from "../operation.ts";
import { pageSizeOf, paramsOf } from "./accepted-request.ts";
import { atLeast } from "./access.ts";
import { insufficientFilePermissions, permissionNotFound } from "./drive-errors.ts";
import { effectivePermissions } from "./effective-permissions.ts";
import type { DriveFile } from "./file-state.ts";
import { requireNamedFile } from "./named-file.ts";
import { pageOf } from "./page-token.ts";
import { DEFAULT_PERMISSION_FIELDS, permissionResource } from "./permission-resource.ts";

interface Params {
  readonly fileId: string;
  readonly permissionId: string;
  readonly supportsAllDrives: boolean;
  readonly pageSize: number;
  readonly pageToken: string;
}

export const permissionsGet: Operation = {
  run: (call, request) => {
    const params = paramsOf<Params>(call, request, ["fileId", "permissionId", "supportsAllDrives"]);
    const file = requireDetailsOf(call, request);
    const permissionId = String(params.permissionId);
    const effective = effectivePermissions(call.workspace, file, call.startedAt).find(
      ({ id }) => id === permissionId,
    );
    if (effective === undefined) {
      throw permissionNotFound(permissionId);
    }
    return permissionResource(call, file, effective);
  },
  quota: null,
  latency: "get",
  defaultFields: DEFAULT_PERMISSION_FIELDS,
};

export const permissionsList: Operation = {
  run: (call, request) => {
    const params = paramsOf<Params>(call, request, [
      "fileId",
      "supportsAllDrives",
      "pageSize",
      "pageToken",
    ]);
    const file = requireDetailsOf(call, request);
    const all = effectivePermissions(call.workspace, file, call.startedAt);
    const usual = file.driveId === null ? Math.max(1, all.length) : 100;
    const size = params.pageSize === undefined ? usual : pageSizeOf(params.pageSize, usual, 100);
    const { rows, ...next } = pageOf(call, request, all, size, {
      placeOf: ({ id }) => id,
      compare: (a, b) => (a === b ? 0 : a < b ? -1 : 1),
    });
    return {
      kind: "drive#permissionList",
      ...next,
      permissions: rows.map((effective) => permissionResource(call, file, effective)),
    };
  },
  quota: null,
  latency: "get",
  defaultFields: `kind,nextPageToken,permissions(${DEFAULT_PERMISSION_FIELDS})`,
};

/** "Can access detailed file permissions": writers and above. */
function requireDetailsOf(call: Call, request: OperationRequest): DriveFile {
  const { file, role } = requireNamedFile(call, request);
  if (!atLeast(role, "writer")) {
    throw insufficientFilePermissions(file.id);
  }
  return file;
}
