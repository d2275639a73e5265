// drive.changes.getStartPageToken and .list: what changed since a token, the caller's own log or one shared drive's.
// Source: Track changes for users and shared drives, .../guides/about-changes.
import { rfc3339 } from "../clock.ts";
import { notEmulated } from "../google-error.ts";
import type { Call, Operation } from "../operation.ts";
import { pageSizeOf, paramsOf } from "./accepted-request.ts";
import { sightOf } from "./access.ts";
import { changesOf, nextSequence } from "./change-log.ts";
import type { LoggedChange } from "./change-log.ts";
import { requireAllDrivesFlags, requireMember } from "./corpora.ts";
import { invalidValue } from "./drive-errors.ts";
import { driveResource, roleInDrive } from "./drive-resource.ts";
import { DEFAULT_FILE_FIELDS, fileResource } from "./file-resource.ts";
import { filesOf, sharedDrivesOf } from "./file-state.ts";

interface Params {
  readonly driveId: string;
  readonly supportsAllDrives: boolean;
  readonly includeItemsFromAllDrives: boolean;
  readonly includeRemoved: boolean;
  readonly pageSize: number;
  readonly pageToken: string;
  readonly spaces: string;
}

export const changesGetStartPageToken: Operation = {
  run: (call, request) => {
    const params = paramsOf<Params>(call, request, ["driveId", "supportsAllDrives"]);
    if (params.driveId !== undefined) {
      requireAllDrivesFlags({ ...params, includeItemsFromAllDrives: true }, true);
      requireMember(call, params.driveId);
    }
    return {
      kind: "drive#startPageToken",
      startPageToken: String(nextSequence(call.workspace)),
    };
  },
  quota: null,
  latency: "get",
};

export const changesList: Operation = {
  run: (call, request) => {
    const params = paramsOf<Params>(call, request, [
      "driveId",
      "supportsAllDrives",
      "includeItemsFromAllDrives",
      "includeRemoved",
      "pageSize",
      "pageToken",
      "spaces",
    ]);
    if ((params.spaces ?? "drive") !== "drive") {
      throw notEmulated(`${call.operation}: spaces ${params.spaces}`);
    }
    requireAllDrivesFlags(params, params.driveId !== undefined);
    if (params.driveId !== undefined) {
      requireMember(call, params.driveId);
    }
    const size = pageSizeOf(params.pageSize, 100, 1000);
    const since = sequenceIn(call, params.pageToken);
    const entries = [...changesOf(call.workspace).values()]
      .flatMap((change) => entryFor(call, change, params))
      .filter(({ sequence }) => sequence >= since)
      .filter(({ entry }) => !entry.removed || params.includeRemoved !== false)
      .sort((a, b) => a.sequence - b.sequence);
    const next = entries[size];
    return {
      kind: "drive#changeList",
      ...(next === undefined
        ? { newStartPageToken: String(nextSequence(call.workspace)) }
        : { nextPageToken: String(next.sequence) }),
      changes: entries.slice(0, size).map(({ entry }) => entry),
    };
  },
  quota: null,
  latency: "list",
  defaultFields: `kind,nextPageToken,newStartPageToken,changes(kind,type,changeType,time,removed,fileId,driveId,file(${DEFAULT_FILE_FIELDS}),drive(kind,id,name))`,
};

function sequenceIn(call: Call, pageToken: string | undefined): number {
  const sequence = /^[1-9]\d*$/.test(pageToken ?? "") ? Number(pageToken) : Number.NaN;
  if (!(sequence <= nextSequence(call.workspace))) {
    throw invalidValue("pageToken");
  }
  return sequence;
}

interface Entry {
  readonly sequence: number;
  readonly entry: Record<string, unknown> & { readonly removed: boolean };
}

/** The entry as this caller's log has it; none when the log does not hold it. */
function entryFor(call: Call, change: LoggedChange, params: Partial<Params>): readonly Entry[] {
  if (!isInLog(call, change, params)) {
    return [];
  }
  const current = change.kind === "drive" ? driveNow(call, change) : fileNow(call, change);
  const lostAt = change.lostBy[call.caller];
  if (current === null && lostAt === undefined) {
    return [];
  }
  const type = change.kind;
  const entry = {
    kind: "drive#change",
    type,
    changeType: type,
    time: rfc3339(change.at),
    removed: current === null,
    ...(type === "file" ? { fileId: change.id } : { driveId: change.id }),
    ...(current === null ? {} : { [type]: current }),
  };
  return [{ sequence: current === null ? (lostAt ?? change.sequence) : change.sequence, entry }];
}

/** A member follows a shared drive's items in the drive's own log; who is none, in the own log. */
function isInLog(call: Call, change: LoggedChange, params: Partial<Params>): boolean {
  if (params.driveId !== undefined) {
    return change.driveId === params.driveId;
  }
  if (change.driveId === null) {
    return true;
  }
  const isMember = roleInDrive(call, change.driveId) !== null;
  return params.includeItemsFromAllDrives === true && (change.kind === "drive" || !isMember);
}

function driveNow(call: Call, change: LoggedChange): Record<string, unknown> | null {
  const drive = sharedDrivesOf(call.workspace).get(change.id);
  const role = roleInDrive(call, change.id);
  return drive === undefined || role === null ? null : driveResource(drive, role);
}

function fileNow(call: Call, change: LoggedChange): Record<string, unknown> | null {
  const file = filesOf(call.workspace).get(change.id);
  const seen =
    file !== undefined && sightOf(call.workspace, file, call.caller, call.startedAt) !== null;
  return seen ? fileResource(call, file) : null;
}
