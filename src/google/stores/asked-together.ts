// A file, a journal and a folder's files, asked for in one round: whichever of them is already known by its id.
import type { sheets_v4 } from "@googleapis/sheets";
import { filesGet, filesList } from "../rest/drive-files.ts";
import type { DriveFile, FileList } from "../rest/drive-files.ts";
import type { Gateway } from "../rest/gateway.ts";
import type { Outcome } from "../rest/outcome.ts";
import { journalRequest } from "./class-journal.ts";
import { quoted } from "./drive-query.ts";

export interface Wanted {
  readonly file: string | null;
  readonly journal: string | null;
  /** The folder whose files are wanted. */
  readonly folder: string | null;
}

/** Null for what was not asked for. */
export interface Asked {
  readonly file: Outcome<DriveFile> | null;
  readonly journal: Outcome<sheets_v4.Schema$BatchGetValuesByDataFilterResponse> | null;
  /** The first page. */
  readonly files: Outcome<FileList> | null;
}

export function askTogether(gateway: Gateway, { file, journal, folder }: Wanted): Asked {
  const asked: { -readonly [K in keyof Asked]: Asked[K] } = {
    file: null,
    journal: null,
    files: null,
  };
  const queue = gateway.queue();
  if (file !== null) {
    queue.add(openFileRequest(file), (outcome) => {
      asked.file = outcome;
    });
  }
  if (journal !== null) {
    queue.add(journalRequest(journal), (outcome) => {
      asked.journal = outcome;
    });
  }
  if (folder !== null) {
    queue.add(filesInFolder(folder), (outcome) => {
      asked.files = outcome;
    });
  }
  queue.drain();
  return asked;
}

export function openFileRequest(fileId: string) {
  return filesGet({ fileId, fields: "id,name,driveId,parents,appProperties" });
}

export function filesInFolder(folderId: string, pageToken?: string) {
  return filesList({
    q: `${quoted(folderId)} in parents and trashed = false`,
    fields: "id,name,appProperties,webViewLink",
    orderBy: "folder,name",
    pageToken,
  });
}
