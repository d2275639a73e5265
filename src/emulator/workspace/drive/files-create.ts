// drive.files.create: a folder, an empty Google document, or an upload. Names may repeat.
import type { Operation } from "../operation.ts";
import { bodyOf, paramsOf } from "./accepted-request.ts";
import { contentKindOf, kindOfNewFile, uploadedContent } from "./content-kinds.ts";
import { withProperties } from "./custom-properties.ts";
import type { PropertyChanges } from "./custom-properties.ts";
import { DEFAULT_FILE_FIELDS, fileResource } from "./file-resource.ts";
import { FOLDER } from "./file-state.ts";
import { idForNewFile } from "./generated-ids.ts";
import { placeNewFile } from "./place-file.ts";
import { requireShallow, requireTargetFolder, soleParent } from "./target-folder.ts";

interface Params {
  readonly supportsAllDrives: boolean;
}

interface Body {
  readonly id: string;
  readonly name: string;
  readonly mimeType: string;
  readonly parents: readonly string[];
  readonly description: string | null;
  readonly properties: PropertyChanges;
  readonly appProperties: PropertyChanges;
}

export const filesCreate: Operation = {
  run: (call, request) => {
    paramsOf<Params>(call, request, ["supportsAllDrives"]);
    const body = bodyOf<Body>(call, request, [
      "id",
      "name",
      "mimeType",
      "parents",
      "description",
      "properties",
      "appProperties",
    ]);
    const mimeType = kindOfNewFile(call, request, body.mimeType);
    const parent = requireTargetFolder(call, request, soleParent(body.parents) ?? "root");
    if (mimeType === FOLDER) {
      requireShallow(call.workspace, parent);
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
    });
    contentKindOf(call.workspace, mimeType)?.create(call, file.id, file.name);
    return fileResource(call, file);
  },
  quota: "driveWrites",
  latency: (_workspace, request) =>
    (request.body as Partial<Body> | undefined)?.mimeType === FOLDER
      ? "createFolder"
      : "driveWrite",
  defaultFields: DEFAULT_FILE_FIELDS,
};
