// Drive's files.*: folders, copies, what a file says about itself.
import type { drive_v3 } from "@googleapis/drive";
import { answerOf, answerWith, eachWith, UnexpectedAnswer } from "./answer.ts";
import type { With } from "./answer.ts";
import type { GoogleRequest, RepeatEffect } from "./google-request.ts";
import type { Page } from "./pages.ts";
import { permissionsOf } from "./drive-permissions.ts";

export type DriveFile = With<drive_v3.Schema$File, "id">;

/** What a copy or a change says of a file. Google's types leave out that a null clears a property. */
export type FileChange = Omit<drive_v3.Schema$File, "appProperties"> & {
  readonly appProperties?: Readonly<Record<string, string | null>>;
};

export interface FileList extends Page {
  readonly files: readonly DriveFile[];
  /** Google could not search everywhere; only with several drives at once. */
  readonly incompleteSearch: boolean;
}

const url = "https://www.googleapis.com/drive/v3/files";
const allDrives = { supportsAllDrives: true };

export function fileUrl(fileId: string): string {
  return `${url}/${encodeURIComponent(fileId)}`;
}

/**
 * Makes a folder or a file without content. With `body.id` (files.generateIds; folders only, not Docs or Sheets) a repeat
 * is refused and so safe. `fields` is a mask that contains `id`.
 */
export function filesCreate(params: {
  readonly body: drive_v3.Schema$File;
  readonly fields?: string;
}): GoogleRequest<DriveFile> {
  const operation = "drive.files.create";
  return {
    lane: "driveWrites",
    operation,
    method: "POST",
    url,
    query: { ...allDrives, fields: params.fields ?? "id" },
    body: params.body,
    effect: madeWithOwnId(params.body),
    decode: answerWith<drive_v3.Schema$File, "id">(operation, "id"),
  };
}

/** Of what is there already nothing but the id is known for sure. */
function madeWithOwnId({ id }: drive_v3.Schema$File): RepeatEffect<DriveFile> {
  return typeof id === "string"
    ? {
        refusesTwice: (failure) =>
          failure.kind === "conflict" ? { kind: "done", value: { id } } : null,
      }
    : "lookUpFirst";
}

/** Copies a file; `body` (name, parents, appProperties …) is applied to the copy in the same call. */
export function filesCopy(params: {
  readonly fileId: string;
  readonly body: FileChange;
  readonly fields?: string;
}): GoogleRequest<DriveFile> {
  const operation = "drive.files.copy";
  return {
    lane: "driveWrites",
    operation,
    method: "POST",
    url: `${fileUrl(params.fileId)}/copy`,
    query: { ...allDrives, fields: params.fields ?? "id" },
    body: params.body,
    effect: "lookUpFirst",
    takesLong: true,
    decode: answerWith<drive_v3.Schema$File, "id">(operation, "id"),
  };
}

export function filesGet(params: {
  readonly fileId: string;
  readonly fields: string;
}): GoogleRequest<DriveFile> {
  const operation = "drive.files.get";
  return {
    lane: "driveReads",
    operation,
    method: "GET",
    url: fileUrl(params.fileId),
    query: { ...allDrives, fields: params.fields },
    effect: "read",
    decode: answerWith<drive_v3.Schema$File, "id">(operation, "id"),
  };
}

/**
 * One page. A file made a moment ago may be missing. `fields` is the mask of one file and contains `id`. Without `driveId`
 * it searches what the person has, which for a shared drive's non-member is what was shared with them.
 */
export function filesList(params: {
  readonly q: string;
  readonly driveId?: string;
  readonly fields: string;
  readonly orderBy?: string;
  readonly pageToken?: string | undefined;
}): GoogleRequest<FileList> {
  const operation = "drive.files.list";
  const drive = params.driveId === undefined ? {} : { corpora: "drive", driveId: params.driveId };
  return {
    lane: "driveReads",
    operation,
    method: "GET",
    url,
    query: {
      ...allDrives,
      ...drive,
      includeItemsFromAllDrives: true,
      q: params.q,
      orderBy: params.orderBy,
      pageSize: 1000,
      pageToken: params.pageToken,
      fields: `nextPageToken,incompleteSearch,files(${params.fields})`,
    },
    effect: "read",
    decode: (body) => {
      const answer = answerOf<drive_v3.Schema$FileList>(operation, body);
      return {
        files: eachWith(operation, answer.files, "id"),
        incompleteSearch: answer.incompleteSearch ?? false,
        nextPageToken: answer.nextPageToken ?? null,
      };
    },
  };
}

/** Changes what `body` names; appProperties are merged, a null value clears one. */
export function filesUpdate(params: {
  readonly fileId: string;
  readonly body: FileChange;
  readonly addParents?: string;
  readonly removeParents?: string;
  readonly fields?: string;
}): GoogleRequest<DriveFile> {
  const operation = "drive.files.update";
  return {
    lane: "driveWrites",
    operation,
    method: "PATCH",
    url: fileUrl(params.fileId),
    query: {
      ...allDrives,
      addParents: params.addParents,
      removeParents: params.removeParents,
      fields: params.fields ?? "id",
    },
    body: params.body,
    effect: "idempotent",
    // Limited access is a change of the folder's permissions too.
    ...("inheritedPermissionsDisabled" in params.body ? permissionsOf(params.fileId) : {}),
    decode: answerWith<drive_v3.Schema$File, "id">(operation, "id"),
  };
}

/** Ids for folders to come, at most 1,000. */
export function filesGenerateIds(params: {
  readonly count: number;
}): GoogleRequest<readonly string[]> {
  const operation = "drive.files.generateIds";
  return {
    lane: "driveReads",
    operation,
    method: "GET",
    url: `${url}/generateIds`,
    query: { count: params.count, space: "drive", type: "files" },
    effect: "read",
    decode: (body) => {
      const ids = answerOf<drive_v3.Schema$GeneratedIds>(operation, body).ids ?? [];
      if (ids.length !== params.count) {
        throw new UnexpectedAnswer(`${operation} answered ${ids.length} of ${params.count} ids`);
      }
      return ids;
    },
  };
}

/** The file's content as text, e.g. "text/plain" of a document; "text/csv" is a spreadsheet's first sheet only. */
export function filesExport(params: {
  readonly fileId: string;
  readonly mimeType: string;
}): GoogleRequest<string> {
  return {
    lane: "driveReads",
    operation: "drive.files.export",
    method: "GET",
    url: `${fileUrl(params.fileId)}/export`,
    query: { mimeType: params.mimeType },
    effect: "read",
    decode: (body) => body,
  };
}
