// drive.about.get: who calls, and how much room there is. Google answers it only when `fields` says what is wanted.
import { GoogleError } from "../google-error.ts";
import type { Call, Operation } from "../operation.ts";
import { paramsOf } from "./accepted-request.ts";
import { isTrashed } from "./access.ts";
import { filesOf } from "./file-state.ts";
import type { DriveFile } from "./file-state.ts";
import { userResource } from "./user-resource.ts";

export const aboutGet: Operation = {
  run: (call, request) => {
    paramsOf(call, request, []);
    if (request.params["fields"] === undefined) {
      throw new GoogleError({
        code: 400,
        status: "INVALID_ARGUMENT",
        message: "The 'fields' parameter is required for this method.",
        reason: "required",
        location: "fields",
      });
    }
    return {
      kind: "drive#about",
      user: userResource(call, call.caller),
      storageQuota: storageQuota(call),
      canCreateDrives: true,
      canCreateTeamDrives: true,
      appInstalled: true,
      maxUploadSize: "5242880000000",
    };
  },
  quota: null,
  latency: "get",
};

/** Bytes of the caller's own uploads; Google documents take none here. */
function storageQuota(call: Call) {
  const own = [...filesOf(call.workspace).values()].filter(({ owner }) => owner === call.caller);
  const used = String(bytesOf(own));
  return {
    usage: used,
    usageInDrive: used,
    usageInDriveTrash: String(bytesOf(own.filter((file) => isTrashed(call.workspace, file)))),
  };
}

function bytesOf(files: readonly DriveFile[]): number {
  return files.reduce((sum, { content }) => sum + Buffer.from(content ?? "", "base64").length, 0);
}
