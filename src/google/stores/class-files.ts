// The files of all classes, as the Drive lists them: one request a thousand files.
import type { ListedFile } from "../../usecases/ports/master-view.ts";
import { LISTED_FIELDS, listedFile } from "../reading/listed-file.ts";
import { filesList } from "../rest/drive-files.ts";
import type { FileList } from "../rest/drive-files.ts";
import type { Gateway } from "../rest/gateway.ts";
import type { GoogleRequest } from "../rest/google-request.ts";
import { valueOf } from "./google-failed.ts";

const KINDS = ["journal", "plan", "report-1", "report-2", "analysis", "folder"];

/** Files in the bin too: that a class's journal lies there has to be told. */
export function classFilesPage(driveId: string, pageToken?: string): GoogleRequest<FileList> {
  return filesList({
    driveId,
    q: KINDS.map((kind) => `appProperties has { key='kind' and value='${kind}' }`).join(" or "),
    fields: LISTED_FIELDS,
    pageToken,
  });
}

/** What the first page lists, and the pages after it. */
export function classFiles(gateway: Gateway, driveId: string, first: FileList): ListedFile[] {
  const files = [...first.files];
  let token = first.nextPageToken;
  while (token !== null) {
    const page = valueOf(gateway.send(classFilesPage(driveId, token)));
    files.push(...page.files);
    token = page.nextPageToken;
  }
  return files.flatMap((file) => listedFile(file) ?? []);
}
