// drive.files.create: a folder, an empty Google document, or an upload. Names may repeat.
import { invalidArgument } from "../google-error.ts";
import type { Call, Operation } from "../operation.ts";
import { paramsOf } from "./accepted-request.ts";
import { atLeast, roleOn } from "./access.ts";
import { contentKindOf, kindOfNewFile, uploadedContent } from "./content-kinds.ts";
import { withProperties } from "./custom-properties.ts";
import { insufficientParentPermissions } from "./drive-errors.ts";
import { DEFAULT_FILE_FIELDS, fileResource } from "./file-resource.ts";
import { FOLDER } from "./file-state.ts";
import type { DriveFile } from "./file-state.ts";
import { idForNewFile } from "./generated-ids.ts";
import { newFileBody } from "./new-file-body.ts";
import type { NewFileBody } from "./new-file-body.ts";
import { placeNewFile } from "./place-file.ts";
import { requireShallow, requireTargetFolder, soleParent } from "./target-folder.ts";

interface Params {
  readonly supportsAllDrives: boolean;
}

export const filesCreate: Operation = {
  run: (call, request) => {
    paramsOf<Params>(call, request, ["supportsAllDrives"]);
    const body = newFileBody(call, request);
    const mimeType = kindOfNewFile(call, request, body.mimeType);
    const parent = requireTargetFolder(call, request, soleParent(body.parents) ?? "root");
    if (mimeType === FOLDER) {
      requireShallow(call.workspace, parent);
    }
    const limited = body.inheritedPermissionsDisabled === true;
    if (limited) {
      requireLimitable(call, mimeType, parent);
    }
    const file = placeNewFile(call, {
      id: idForNewFile(call, mimeType, body.id),
      name: body.name ?? "Untitled",
      mimeType,
      parent,
      description: body.description ?? null,
      properties: withProperties({}, body.properties),
      appProperties: withProperties({}, body.appProperties),
      content: uploadedContent(mimeType, request),
      inheritedPermissionsDisabled: limited,
    });
    contentKindOf(call.workspace, mimeType)?.create(call, file.id, file.name);
    return fileResource(call, file);
  },
  quota: "driveWrites",
  latency: (_workspace, request) =>
    (request.body as Partial<NewFileBody> | undefined)?.mimeType === FOLDER
      ? "createFolder"
      : "driveWrite",
  defaultFields: DEFAULT_FILE_FIELDS,
};

/** As with files.update: of folders only, and in a shared drive by organizers only; in an own drive who makes it may. */
function requireLimitable(call: Call, mimeType: string, parent: DriveFile): void {
  if (mimeType !== FOLDER) {
    throw invalidArgument("Inherited permissions can be disabled on folders only.");
  }
  const role = roleOn(call.workspace, parent, call.caller, call.startedAt);
  if (parent.driveId !== null && !atLeast(role, "organizer")) {
    throw insufficientParentPermissions();
  }
}
