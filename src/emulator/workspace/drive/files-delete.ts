// drive.files.delete: gone for good, without the trash. In a shared drive only for an organizer of the folder above.
import type { Call, Operation } from "../operation.ts";
import { paramsOf } from "./accepted-request.ts";
import { capabilitiesOf } from "./capabilities.ts";
import { logFile } from "./change-log.ts";
import { contentKindOf } from "./content-kinds.ts";
import { insufficientFilePermissions } from "./drive-errors.ts";
import { filesOf } from "./file-state.ts";
import type { DriveFile } from "./file-state.ts";
import { requireNamedFile } from "./named-file.ts";
import { peopleWithAccess } from "./people-with-access.ts";
import { keepFile, ownRoot } from "./place-file.ts";

interface Params {
  readonly fileId: string;
  readonly supportsAllDrives: boolean;
}

export const filesDelete: Operation = {
  run: (call, request) => {
    paramsOf<Params>(call, request, ["fileId", "supportsAllDrives"]);
    const named = requireNamedFile(call, request);
    if (!capabilitiesOf(call, named.file, named).canDelete) {
      throw insufficientFilePermissions(named.file.id);
    }
    deleteTree(call, named.file);
    return undefined;
  },
  quota: "driveWrites",
  latency: "driveWrite",
};

/** In an own drive what others put into the folder goes to their own roots. */
function deleteTree(call: Call, file: DriveFile): void {
  const files = filesOf(call.workspace);
  for (const child of [...files.values()].filter(({ parent }) => parent === file.id)) {
    if (child.owner !== null && child.owner !== call.caller) {
      const home = ownRoot(call.workspace, child.owner, call.startedAt);
      keepFile(call, { ...child, parent: home.id, version: child.version + 1 });
    } else {
      deleteTree(call, child);
    }
  }
  const lost = peopleWithAccess(call.workspace, file, call.startedAt);
  contentKindOf(call.workspace, file.mimeType)?.remove(call, file.id);
  files.delete(file.id);
  logFile(call, file, lost);
}
