// Puts a new item into the tree, and notes later changes of its content.
import type { Call } from "../operation.ts";
import type { Workspace } from "../workspace.ts";
import { filesOf } from "./file-state.ts";
import type { DriveFile } from "./file-state.ts";
import { FOLDER } from "./file-state.ts";

export interface NewFile {
  readonly id: string;
  readonly name: string;
  readonly mimeType: string;
  readonly parent: DriveFile;
  readonly description?: string | null;
  readonly properties?: Readonly<Record<string, string>>;
  readonly appProperties?: Readonly<Record<string, string>>;
  readonly content?: string | null;
}

/** Makes the row of a new file; the content of a Google document is made by its own kind. */
export function placeNewFile(call: Call, file: NewFile): DriveFile {
  const { parent } = file;
  const placed: DriveFile = {
    id: file.id,
    name: file.name,
    mimeType: file.mimeType,
    parent: parent.id,
    driveId: parent.driveId,
    owner: parent.driveId === null ? call.caller : null,
    trashed: false,
    createdAt: call.startedAt,
    modifiedAt: call.startedAt,
    lastModifiedBy: call.caller,
    listedFrom: call.endsAt + call.workspace.listLagSeconds * 1000,
    description: file.description ?? null,
    starred: false,
    properties: file.properties ?? {},
    appProperties: file.appProperties ?? {},
    contentRestriction: null,
    inheritedPermissionsDisabled: false,
    permissions: [],
    version: 1,
    content: file.content ?? null,
  };
  filesOf(call.workspace).set(placed.id, placed);
  return placed;
}

/** The content was changed: who, when, and one version on. */
export function noteContentChange(call: Call, fileId: string): void {
  const files = filesOf(call.workspace);
  const file = files.get(fileId);
  if (file !== undefined) {
    files.set(fileId, {
      ...file,
      modifiedAt: call.startedAt,
      lastModifiedBy: call.caller,
      version: file.version + 1,
    });
  }
}

/** The root of a person's own drive, made when first needed. */
export function ownRoot(workspace: Workspace, person: string, at: number): DriveFile {
  const id = `0A-own-root-of-${person}`;
  const known = filesOf(workspace).get(id);
  if (known !== undefined) {
    return known;
  }
  const root: DriveFile = {
    id,
    name: "My Drive",
    mimeType: FOLDER,
    parent: null,
    driveId: null,
    owner: person,
    trashed: false,
    createdAt: at,
    modifiedAt: at,
    lastModifiedBy: person,
    listedFrom: at,
    description: null,
    starred: false,
    properties: {},
    appProperties: {},
    contentRestriction: null,
    inheritedPermissionsDisabled: false,
    permissions: [],
    version: 1,
    content: null,
  };
  filesOf(workspace).set(id, root);
  return root;
}
