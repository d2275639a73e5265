// The files of a school year, found by their marks, with what Drive says of their last change.
import type { YearFile, YearFiles } from "../../usecases/ports/year-files.ts";
import { fileMark } from "../reading/surveyed-file.ts";
import { filesGet, filesList } from "../rest/drive-files.ts";
import type { DriveFile } from "../rest/drive-files.ts";
import type { Gateway } from "../rest/gateway.ts";
import { sendPages } from "../rest/pages.ts";
import { quoted } from "./drive-query.ts";
import { GoogleFailed, valueOf } from "./google-failed.ts";

const FIELDS =
  "id,name,webViewLink,appProperties,parents,trashed,createdTime,modifiedTime,lastModifyingUser(emailAddress)";
/** Folders asked about with one list: the query stays far below the longest URL. */
const FOLDERS_A_LIST = 20;

export function openYearFiles(gateway: Gateway, driveId: () => string): YearFiles {
  const list = (q: string, fields: string): DriveFile[] =>
    valueOf(
      sendPages(gateway, (pageToken) => filesList({ driveId: driveId(), q, fields, pageToken })),
    ).flatMap((page) => page.files);
  return {
    ofYear: (year) =>
      list(`appProperties has { key='year' and value=${quoted(year)} }`, FIELDS).flatMap(yearFile),
    hasStranger: (name) =>
      list(
        `name = ${quoted(name)} and mimeType = 'application/vnd.google-apps.folder' and trashed = false`,
        "id,appProperties",
      ).some(({ appProperties }) => fileMark(appProperties ?? {}) === null),
    countIn: (ids) => {
      const counts = new Map(ids.map((id) => [id, 0]));
      for (let at = 0; at < ids.length; at += FOLDERS_A_LIST) {
        const places = ids.slice(at, at + FOLDERS_A_LIST).map((id) => `${quoted(id)} in parents`);
        const q = `trashed = false and (${places.join(" or ")})`;
        for (const folder of list(q, "id,parents").flatMap(({ parents }) => parents ?? [])) {
          counts.set(folder, (counts.get(folder) ?? 0) + 1);
        }
      }
      return counts;
    },
    modified: (ids) => {
      const outcomes = gateway.sendAll(
        ids.map((fileId) => filesGet({ fileId, fields: "id,trashed,modifiedTime" })),
      );
      return new Map(
        ids.flatMap((id, at): [string, number][] => {
          const outcome = outcomes[at];
          if (outcome?.kind === "failed" && outcome.failure.kind !== "notFound") {
            throw new GoogleFailed(outcome.failure);
          }
          return outcome?.kind === "done" && outcome.value.trashed !== true
            ? [[id, time(outcome.value.modifiedTime)]]
            : [];
        }),
      );
    },
  };
}

function yearFile(file: DriveFile): YearFile[] {
  const mark = fileMark(file.appProperties ?? {});
  return mark === null
    ? []
    : [
        {
          id: file.id,
          name: file.name ?? "",
          url: file.webViewLink ?? "",
          mark,
          status: file.appProperties?.["status"] ?? "",
          folder: file.parents?.[0] ?? null,
          trashed: file.trashed === true,
          createdAt: time(file.createdTime),
          modifiedAt: time(file.modifiedTime),
          modifiedBy: file.lastModifyingUser?.emailAddress?.toLowerCase() ?? "",
        },
      ];
}

function time(text: string | null | undefined): number {
  return Date.parse(text ?? "") || 0;
}
