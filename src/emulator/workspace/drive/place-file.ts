// Puts a new item into the tree, and notes later changes of its content.
import type { Call } from "../operation.ts";
import type { Workspace } from "../workspace.ts";
import { logFile } from "./change-log.ts";
import { filesOf, FOLDER } from "./file-state.ts";
import type { DriveFile } from "./file-state.ts";

export interface NewFile {
  readonly id: string;
  readonly name: string;
  readonly mimeType: string;
  readonly parent: DriveFile;
  readonly description?: string | null;
  readonly properties?: Readonly<Record<string, string>>;
  readonly appProperties?: Readonly<Record<string, string>>;
  readonly content?: string | null;
  readonly inheritedPermissionsDisabled?: boolean;
}

/** Makes the row of a new file; the content of a Google document is made by its own kind. */
export function placeNewFile(call: Call, file: NewFile): DriveFile {
  const { parent } = file;
  return keepFile(call, {
    ...bareFile(file.id, file.name, file.mimeType, call.caller, call.startedAt),
    parent: parent.id,
    driveId: parent.driveId,
    owner: parent.driveId === null ? call.caller : null,
    listedFrom: listedFrom(call),
    description: file.description ?? null,
    properties: file.properties ?? {},
    appProperties: file.appProperties ?? {},
    content: file.content ?? null,
    inheritedPermissionsDisabled: file.inheritedPermissionsDisabled ?? false,
  });
}

/** The content was changed: who, when, and one version on. */
export function noteContentChange(call: Call, fileId: string): void {
  const file = filesOf(call.workspace).get(fileId);
  if (file !== undefined) {
    keepFile(call, { ...file, ...modifiedNow(call), version: file.version + 1 });
  }
}

/** Keeps a file as it now is and logs the change. */
export function keepFile(call: Call, file: DriveFile): DriveFile {
  filesOf(call.workspace).set(file.id, file);
  logFile(call, file);
  return file;
}

export function modifiedNow(call: Call): Pick<DriveFile, "modifiedAt" | "lastModifiedBy"> {
  return { modifiedAt: call.startedAt, lastModifiedBy: call.caller };
}

/** From when files.list is sure to show what this call made or moved. */
export function listedFrom(call: Call): number {
  return call.endsAt + call.workspace.listLagSeconds * 1000;
}

/** The root of a person's own drive, made when first needed. */
export function ownRoot(workspace: Workspace, person: string, at: number): DriveFile {
  const roots = workspace.store.table<string>("ownRoots");
  const known = roots.get(person);
  const kept = known === undefined ? undefined : filesOf(workspace).get(known);
  if (kept !== undefined) {
    return kept;
  }
  const root: DriveFile = {
    ...bareFile(workspace.ids.drive(), "My Drive", FOLDER, person, at),
    owner: person,
  };
  roots.set(person, root.id);
  filesOf(workspace).set(root.id, root);
  return root;
}

/** A file of nobody's, nowhere, with nothing in it. */
export function bareFile(
  id: string,
  name: string,
  mimeType: string,
  person: string,
  at: number,
): DriveFile {
  return {
    id,
    name,
    mimeType,
    parent: null,
    driveId: null,
    owner: null,
    trashed: false,
    trashing: null,
    createdAt: at,
    modifiedAt: at,
    lastModifiedBy: person,
    listedFrom: at,
    description: null,
    properties: {},
    appProperties: {},
    contentRestriction: null,
    inheritedPermissionsDisabled: false,
    permissions: [],
    version: 1,
    content: null,
  };
}
