// The open file and its class's files, as the person may see them.
import type {
  ClassFolder,
  LinkedFile,
  OpenFile,
  Place,
  Surroundings,
} from "../../usecases/ports/place.ts";
import type { FileKind } from "../../usecases/ports/step.ts";
import type { FolderMemory } from "../host/folder-memory.ts";
import { fileMark } from "../reading/surveyed-file.ts";
import { filesList } from "../rest/drive-files.ts";
import type { DriveFile, FileList } from "../rest/drive-files.ts";
import type { Gateway } from "../rest/gateway.ts";
import type { Outcome } from "../rest/outcome.ts";
import { sendPages } from "../rest/pages.ts";
import { askTogether, filesInFolder, openFileRequest } from "./asked-together.ts";
import { contentIfReadable } from "./class-journal.ts";
import { valueOf } from "./google-failed.ts";

export interface PlaceParts {
  readonly gateway: Gateway;
  /** Null where the script was called from no file. `isJournal`: its tabs say so. */
  readonly open: {
    readonly id: string;
    readonly type: "document" | "spreadsheet";
    readonly isJournal: boolean;
  } | null;
  readonly folders: FolderMemory;
}

/** The files that lie in the class's folder itself. */
const BESIDE_THE_JOURNAL: readonly FileKind[] = ["plan", "report-1", "report-2", "journal"];

export function openPlace(parts: PlaceParts): Place {
  return {
    openFile: () => {
      const { id, type } = required(parts.open);
      return openFile(valueOf(parts.gateway.send(openFileRequest(id))), type);
    },
    look: () => look(parts),
    classFolders: () => classFolders(parts.gateway),
  };
}

/** One round from a journal whose folder is remembered, two from a plan or a report, three from a file in a subfolder. */
function look({ gateway, open, folders }: PlaceParts): Surroundings {
  const { id, type, isJournal } = required(open);
  const guess = isJournal ? folders.of(id) : null;
  const first = askTogether(gateway, { file: id, journal: isJournal ? id : null, folder: guess });
  const file = openFile(valueOf(required(first.file)), type);
  const { journal, mark } = file;
  if (mark?.schoolClass === undefined || mark.year === undefined) {
    return { file, around: null };
  }
  const isBeside = BESIDE_THE_JOURNAL.includes(mark.kind);
  const known = isBeside || journal === null ? file.folder : folders.of(journal);
  const second = askTogether(gateway, {
    file: known === null && !isBeside ? journal : null,
    journal: first.journal === null ? journal : null,
    folder: known === guess ? null : known,
  });
  const folder = known ?? parentOf(second.file);
  const listed =
    folder === guess
      ? first.files
      : folder === known
        ? second.files
        : askTogether(gateway, { file: null, journal: null, folder }).files;
  if (journal !== null && folder !== null) {
    folders.keep(journal, folder);
  }
  const answered = first.journal ?? second.journal;
  return {
    file,
    around: {
      journal:
        journal === null || answered === null
          ? null
          : contentIfReadable(gateway, journal, answered),
      folderUrl: folder === null ? null : `https://drive.google.com/drive/folders/${folder}`,
      files: folder === null || listed === null ? [] : restOf(gateway, folder, listed),
    },
  };
}

function openFile(file: DriveFile, type: OpenFile["type"]): OpenFile {
  const mark = fileMark(file.appProperties ?? {});
  return {
    id: file.id,
    name: file.name ?? "",
    type,
    mark,
    drive: file.driveId ?? null,
    folder: file.parents?.[0] ?? null,
    journal: mark?.kind === "journal" ? file.id : (file.appProperties?.["journal"] ?? null),
  };
}

/** The journal's folder; null when the person may not open the journal. */
function parentOf(journal: Outcome<DriveFile> | null): string | null {
  return journal?.kind === "done" ? (journal.value.parents?.[0] ?? null) : null;
}

/** All files of the folder, of which the first page is here; none of a folder that the person may not open. */
function restOf(gateway: Gateway, folder: string, first: Outcome<FileList>): LinkedFile[] {
  if (first.kind === "failed" && first.failure.kind === "notFound") {
    return [];
  }
  const { files, nextPageToken } = valueOf(first);
  const rest =
    nextPageToken === null
      ? []
      : valueOf(
          sendPages(gateway, (pageToken = nextPageToken) => filesInFolder(folder, pageToken)),
        );
  return [...files, ...rest.flatMap((page) => page.files)].flatMap(linked);
}

function linked(file: DriveFile): LinkedFile[] {
  const mark = fileMark(file.appProperties ?? {});
  return mark === null || !file.webViewLink
    ? []
    : [{ id: file.id, mark, name: file.name ?? "", url: file.webViewLink }];
}

/** What was shared with a person by name is among what the person has, member of the shared drive or not. */
function classFolders(gateway: Gateway): ClassFolder[] {
  const pages = valueOf(
    sendPages(gateway, (pageToken) =>
      filesList({
        q: "appProperties has { key='kind' and value='folder' } and trashed = false",
        fields: "id,appProperties,webViewLink",
        pageToken,
      }),
    ),
  );
  return pages
    .flatMap(({ files }) => files)
    .flatMap(({ appProperties, webViewLink }) => {
      const mark = fileMark(appProperties ?? {});
      return mark?.schoolClass === undefined || mark.year === undefined || !webViewLink
        ? []
        : [{ schoolClass: mark.schoolClass, year: mark.year, url: webViewLink }];
    });
}

function required<T>(value: T | null): T {
  if (value === null) {
    throw new Error("The sidebar lives in a file; there is none.");
  }
  return value;
}
