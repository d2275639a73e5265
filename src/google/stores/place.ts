// The open file and its class's files, as the person may see them.
import type { ClassPlace, LinkedFile, OpenFile, Place } from "../../usecases/ports/place.ts";
import { cellsOf } from "../reading/master-state.ts";
import { fileMark } from "../reading/surveyed-file.ts";
import { filesGet, filesList } from "../rest/drive-files.ts";
import type { DriveFile } from "../rest/drive-files.ts";
import type { Gateway } from "../rest/gateway.ts";
import { sendPages } from "../rest/pages.ts";
import { valuesBatchGetByDataFilter } from "../rest/sheets-values-read.ts";
import { JOURNAL_SHEETS } from "../sheet-ids.ts";
import { quoted } from "./drive-query.ts";
import { valueOf } from "./google-failed.ts";

export interface PlaceParts {
  readonly gateway: Gateway;
  /** Null where the script was called from no file. */
  readonly open: { readonly id: string; readonly type: "document" | "spreadsheet" } | null;
}

export function openPlace({ gateway, open }: PlaceParts): Place {
  return {
    openFile: (): OpenFile => {
      if (open === null) {
        throw new Error("The sidebar lives in a file; there is none.");
      }
      const file = valueOf(
        gateway.send(
          filesGet({ fileId: open.id, fields: "id,name,driveId,parents,appProperties" }),
        ),
      );
      const mark = fileMark(file.appProperties ?? {});
      return {
        id: open.id,
        name: file.name ?? "",
        type: open.type,
        mark,
        drive: file.driveId ?? null,
        folder: file.parents?.[0] ?? null,
        journal: mark?.kind === "journal" ? open.id : (file.appProperties?.["journal"] ?? null),
      };
    },
    classAround: ({ journal, folder }) =>
      journal === null
        ? { teacher: "", files: filesIn(gateway, folder ?? undefined) }
        : aroundJournal(gateway, journal),
  };
}

/** The journal lies in the class folder itself, whatever subfolder the open file is in. */
function aroundJournal(gateway: Gateway, journalId: string): ClassPlace {
  const [journal, facts] = gateway.sendAll([
    filesGet({ fileId: journalId, fields: "id,parents" }),
    valuesBatchGetByDataFilter({
      spreadsheetId: journalId,
      dataFilters: [{ gridRange: { sheetId: JOURNAL_SHEETS.school } }],
    }),
  ]);
  const rows = facts.kind === "done" ? cellsOf(facts.value, JOURNAL_SHEETS.school) : [];
  const teacher = rows.find(([key]) => key === "teacher")?.[1];
  return {
    teacher: typeof teacher === "string" ? teacher : "",
    files: journal.kind === "done" ? filesIn(gateway, journal.value.parents?.[0]) : [],
  };
}

function filesIn(gateway: Gateway, folder: string | undefined): readonly LinkedFile[] {
  if (folder === undefined) {
    return [];
  }
  const pages = valueOf(
    sendPages(gateway, (pageToken) =>
      filesList({
        q: `${quoted(folder)} in parents and trashed = false`,
        fields: "id,name,appProperties,webViewLink",
        orderBy: "folder,name",
        pageToken,
      }),
    ),
  );
  return pages.flatMap((page) => page.files).flatMap(linked);
}

function linked(file: DriveFile): LinkedFile[] {
  const mark = fileMark(file.appProperties ?? {});
  return mark === null || !file.webViewLink
    ? []
    : [{ mark, name: file.name ?? "", url: file.webViewLink }];
}
