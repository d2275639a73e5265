// drive.drives.get and .list: the shared drives that the caller is a member of.
import type { Operation } from "../operation.ts";
import { pageSizeOf, paramsOf } from "./accepted-request.ts";
import {
  DEFAULT_DRIVE_FIELDS,
  driveResource,
  requireSharedDrive,
  roleInDrive,
} from "./drive-resource.ts";
import { sharedDrivesOf } from "./file-state.ts";
import { pageOf } from "./page-token.ts";

interface Params {
  readonly driveId: string;
  readonly pageSize: number;
  readonly pageToken: string;
}

export const drivesGet: Operation = {
  run: (call, request) => {
    const { driveId } = paramsOf<Params>(call, request, ["driveId"]);
    const { drive, role } = requireSharedDrive(call, String(driveId));
    return driveResource(drive, role);
  },
  quota: null,
  latency: "get",
  defaultFields: DEFAULT_DRIVE_FIELDS,
};

export const drivesList: Operation = {
  run: (call, request) => {
    const { pageSize } = paramsOf<Params>(call, request, ["pageSize", "pageToken"]);
    const mine = [...sharedDrivesOf(call.workspace).values()].flatMap((drive) => {
      const role = roleInDrive(call, drive.id);
      return role === null ? [] : [{ drive, role }];
    });
    const { rows, ...next } = pageOf(call, request, mine, pageSizeOf(pageSize, 10, 100), {
      placeOf: ({ drive }) => drive.id,
      compare: (a, b) => (a === b ? 0 : a < b ? -1 : 1),
    });
    return {
      kind: "drive#driveList",
      ...next,
      drives: rows.map(({ drive, role }) => driveResource(drive, role)),
    };
  },
  quota: null,
  latency: "list",
  defaultFields: `kind,nextPageToken,drives(${DEFAULT_DRIVE_FIELDS})`,
};
