// drive.files.update: name, description, properties, star, trash, place, lock, limited access, and an upload's bytes.
import { invalidArgument, notEmulated } from "../google-error.ts";
import type { Call, Operation, OperationRequest } from "../operation.ts";
import { bodyOf, paramsOf } from "./accepted-request.ts";
import { capabilitiesOf, mayDescribe } from "./capabilities.ts";
import type { Capabilities } from "./capabilities.ts";
import { contentKindOf, uploadedContent } from "./content-kinds.ts";
import { restrictionAfter } from "./content-restrictions.ts";
import type { AskedRestriction } from "./content-restrictions.ts";
import { withProperties } from "./custom-properties.ts";
import type { PropertyChanges } from "./custom-properties.ts";
import { fieldNotWritable, insufficientFilePermissions } from "./drive-errors.ts";
import { DEFAULT_FILE_FIELDS, fileResource } from "./file-resource.ts";
import { FOLDER } from "./file-state.ts";
import type { DriveFile } from "./file-state.ts";
import { movedFile } from "./move-file.ts";
import { requireNamedFile } from "./named-file.ts";
import type { NamedFile } from "./named-file.ts";
import { keepFile, modifiedNow } from "./place-file.ts";
import { setStar } from "./stars.ts";

interface Params {
  readonly fileId: string;
  readonly supportsAllDrives: boolean;
  readonly addParents: string;
  readonly removeParents: string;
}

interface Body {
  readonly name: string;
  readonly description: string | null;
  readonly mimeType: string;
  readonly properties: PropertyChanges;
  readonly appProperties: PropertyChanges;
  readonly starred: boolean;
  readonly trashed: boolean;
  readonly contentRestrictions: readonly AskedRestriction[];
  readonly inheritedPermissionsDisabled: boolean;
}

export const filesUpdate: Operation = {
  run: (call, request) => {
    paramsOf<Params>(call, request, ["fileId", "supportsAllDrives", "addParents", "removeParents"]);
    const body = requireBody(call, request);
    const named = requireNamedFile(call, request);
    const { file } = named;
    const capabilities = capabilitiesOf(call, file, named);
    if (body.mimeType !== undefined && body.mimeType !== file.mimeType) {
      throw notEmulated(`${call.operation}: conversion to ${body.mimeType}`);
    }
    const after: DriveFile = {
      ...movedFile(call, request, file, capabilities),
      ...described(call, named, capabilities, body),
      ...uploaded(call, request, file, capabilities),
      ...trashed(call, file, capabilities, body),
      ...limited(file, capabilities, body),
      ...(body.contentRestrictions === undefined
        ? {}
        : {
            contentRestriction: restrictionAfter(
              call,
              file,
              capabilities,
              body.contentRestrictions,
            ),
          }),
      version: file.version + 1,
    };
    if (body.starred !== undefined) {
      setStar(call, file, body.starred);
    }
    if (after.name !== file.name) {
      contentKindOf(call.workspace, file.mimeType)?.rename(call, file.id, after.name);
    }
    return fileResource(call, keepFile(call, after));
  },
  quota: "driveWrites",
  latency: "driveWrite",
  defaultFields: DEFAULT_FILE_FIELDS,
};

function requireBody(call: Call, request: OperationRequest): Partial<Body> {
  if (request.body !== undefined && "parents" in (request.body as object)) {
    throw fieldNotWritable(
      "The parents field is not directly writable in update requests. Use the addParents and removeParents parameters instead.",
    );
  }
  return bodyOf<Body>(call, request, [
    "name",
    "description",
    "mimeType",
    "properties",
    "appProperties",
    "starred",
    "trashed",
    "contentRestrictions",
    "inheritedPermissionsDisabled",
  ]);
}

/** A locked file keeps its title; its other metadata stay writable. The modification time is set by any of these. */
function described(call: Call, named: NamedFile, may: Capabilities, body: Partial<Body>) {
  const { file } = named;
  const { name, description, properties, appProperties } = body;
  if ([name, description, properties, appProperties].every((field) => field === undefined)) {
    return {};
  }
  if (!(name === undefined ? mayDescribe(file, named) : may.canRename)) {
    throw insufficientFilePermissions(file.id);
  }
  return {
    name: name ?? file.name,
    description: description === undefined ? file.description : description,
    properties: withProperties(file.properties, properties),
    appProperties: withProperties(file.appProperties, appProperties),
    ...modifiedNow(call),
  };
}

function uploaded(call: Call, request: OperationRequest, file: DriveFile, may: Capabilities) {
  if (request.media === undefined) {
    return {};
  }
  if (file.content === null) {
    throw notEmulated(`${call.operation}: an upload into ${file.mimeType}`);
  }
  if (!may.canModifyContent) {
    throw insufficientFilePermissions(file.id);
  }
  return { content: uploadedContent(file.mimeType, request), ...modifiedNow(call) };
}

function trashed(call: Call, file: DriveFile, may: Capabilities, body: Partial<Body>) {
  if (body.trashed === undefined || body.trashed === file.trashed) {
    return {};
  }
  if (!(body.trashed ? may.canTrash : may.canUntrash)) {
    throw insufficientFilePermissions(file.id);
  }
  return {
    trashed: body.trashed,
    trashing: body.trashed ? { by: call.caller, at: call.startedAt } : null,
  };
}

/** Limited access is of folders only. */
function limited(file: DriveFile, may: Capabilities, body: Partial<Body>) {
  const { inheritedPermissionsDisabled: limit } = body;
  if (limit === undefined) {
    return {};
  }
  if (file.mimeType !== FOLDER) {
    throw invalidArgument("Inherited permissions can be disabled on folders only.");
  }
  if (!may.canDisableInheritedPermissions && !may.canEnableInheritedPermissions) {
    throw insufficientFilePermissions(file.id);
  }
  return { inheritedPermissionsDisabled: limit };
}
