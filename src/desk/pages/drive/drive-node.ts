// What stands in the drive's tree: Google's files, and the three places that hold them.
import type { DriveFile } from "../ask/drive-files.ts";
import type { Words } from "../wording/words.ts";
import type { TreeNode } from "./drive-tree.ts";

export const FOLDER = "application/vnd.google-apps.folder";
export const DOCUMENT = "application/vnd.google-apps.document";
export const SPREADSHEET = "application/vnd.google-apps.spreadsheet";
const OFFICE = "application/vnd.openxmlformats-officedocument";

export interface DriveNode extends TreeNode {
  /** Null for a place: a shared drive, the own drive, what is shared with the person. */
  readonly file: DriveFile | null;
  /** Google's query for what is inside. */
  readonly query: string;
}

/** A file's node. It bears its place's id as well: the same folder may stand in the own drive and among the shared ones. */
export function nodeOf(file: DriveFile): DriveNode {
  const id = file.id ?? "";
  return {
    ...place(id, file.name ?? "", childrenOf(id)),
    isFolder: file.mimeType === FOLDER,
    file,
  };
}

export function place(id: string, name: string, query: string): DriveNode {
  return { id, name, isFolder: true, file: null, query };
}

export function childrenOf(folder: string): string {
  return `'${folder}' in parents`;
}

/** Folders first, then by name as Latvian sorts. */
export function inOrder(nodes: readonly DriveNode[]): DriveNode[] {
  const { compare } = new Intl.Collator("lv", { numeric: true });
  return [...nodes].sort(
    (a, b) => Number(b.isFolder) - Number(a.isFolder) || compare(a.name, b.name),
  );
}

/** What a file is: in the school's words when it says so of itself, else in Google's. */
export function kindWord(words: Words, { appProperties, mimeType }: DriveFile): string {
  const own = words.marks[appProperties?.["kind"] ?? ""];
  switch (mimeType) {
    case FOLDER:
      return own ?? words.kinds.folder;
    case DOCUMENT:
      return own ?? words.kinds.document;
    case SPREADSHEET:
      return own ?? words.kinds.spreadsheet;
    default:
      return own ?? words.kinds.other;
  }
}

/** Null for a file without a status. */
export function statusWord(words: Words, { appProperties }: DriveFile): string | null {
  const status = appProperties?.["status"];
  return status === undefined ? null : (words.statuses[status.toUpperCase()] ?? status);
}

export interface OfficeFormat {
  readonly mimeType: string;
  readonly extension: "docx" | "xlsx";
}

/** What a file is downloaded as; null for what is no document. */
export function officeFormatOf(mimeType: string | null | undefined): OfficeFormat | null {
  switch (mimeType) {
    case DOCUMENT:
      return { mimeType: `${OFFICE}.wordprocessingml.document`, extension: "docx" };
    case SPREADSHEET:
      return { mimeType: `${OFFICE}.spreadsheetml.sheet`, extension: "xlsx" };
    default:
      return null;
  }
}
