// drive.files.copy: the copy with the updates asked for, in one call. Properties are inherited, null clears one;
// sharing and content restrictions stay behind. Source: Copy an existing file, .../guides/create-file.
import { forbidden, notEmulated } from "../google-error.ts";
import type { Call, Operation, OperationRequest } from "../operation.ts";
import { paramsOf } from "./accepted-request.ts";
import { parentOf, roleOn } from "./access.ts";
import { capabilitiesOf } from "./capabilities.ts";
import { contentKindOf } from "./content-kinds.ts";
import { withProperties } from "./custom-properties.ts";
import { DEFAULT_FILE_FIELDS, fileResource } from "./file-resource.ts";
import { DOCUMENT, filesOf, SPREADSHEET } from "./file-state.ts";
import type { DriveFile } from "./file-state.ts";
import { idForNewFile } from "./generated-ids.ts";
import { requireNamedFile } from "./named-file.ts";
import { copiedFileBody } from "./new-file-body.ts";
import { placeNewFile } from "./place-file.ts";
import { requireTargetFolder, soleParent } from "./target-folder.ts";

interface Params {
  readonly fileId: string;
  readonly supportsAllDrives: boolean;
}

export const filesCopy: Operation = {
  run: (call, request) => {
    paramsOf<Params>(call, request, ["fileId", "supportsAllDrives"]);
    const body = copiedFileBody(call, request);
    const source = requireCopyable(call, request);
    if (body.mimeType !== undefined && body.mimeType !== source.mimeType) {
      throw notEmulated(`${call.operation}: conversion to ${body.mimeType}`);
    }
    const id = idForNewFile(call, source.mimeType, body.id);
    const copy = placeNewFile(call, {
      id,
      name: body.name ?? `Copy of ${source.name}`,
      mimeType: source.mimeType,
      parent: requireTargetFolder(call, request, targetId(call, source, body.parents)),
      description: body.description === undefined ? source.description : body.description,
      properties: withProperties(source.properties, body.properties),
      appProperties: withProperties(source.appProperties, body.appProperties),
      content: source.content,
    });
    contentKindOf(call.workspace, copy.mimeType)?.copy(call, source.id, copy.id, copy.name);
    return fileResource(call, copy);
  },
  quota: "driveWrites",
  latency: (workspace, request) => {
    switch (filesOf(workspace).get(String(request.params["fileId"]))?.mimeType) {
      case DOCUMENT:
        return "copyDocument";
      case SPREADSHEET:
        return "copySpreadsheet";
      default:
        return "driveWrite";
    }
  },
  defaultFields: DEFAULT_FILE_FIELDS,
};

function requireCopyable(call: Call, request: OperationRequest): DriveFile {
  const named = requireNamedFile(call, request);
  if (!capabilitiesOf(call, named.file, named).canCopy) {
    throw forbidden("cannotCopyFile", "This file cannot be copied by the authenticated user.");
  }
  return named.file;
}

/** Without a parent asked for, the copy lies beside its source where the caller can open that folder, else in the own drive. */
function targetId(call: Call, source: DriveFile, parents: readonly string[] | undefined): string {
  const asked = soleParent(parents);
  if (asked !== null) {
    return asked;
  }
  const beside = parentOf(call.workspace, source);
  return beside !== undefined &&
    roleOn(call.workspace, beside, call.caller, call.startedAt) !== null
    ? beside.id
    : "root";
}
