// A class's file as files.list shows it: what it is, how its review stands, when it was last changed.
import type { drive_v3 } from "@googleapis/drive";
import type { ListedFile } from "../../usecases/ports/master-view.ts";

/** For `fields` of files.list. */
export const LISTED_FIELDS = "id,name,webViewLink,modifiedTime,trashed,appProperties";

/** Null for a file that belongs to no class. */
export function listedFile(file: drive_v3.Schema$File): ListedFile | null {
  const {
    kind,
    key,
    year,
    class: schoolClass,
    status,
    submittedAt,
    template,
    journal,
  } = file.appProperties ?? {};
  if (!file.id || !kind || !year || !schoolClass) {
    return null;
  }
  return {
    id: file.id,
    name: file.name ?? "",
    url: file.webViewLink ?? "",
    kind,
    key: key ?? "",
    year,
    schoolClass,
    status: status ?? "",
    submittedAt: submittedAt ?? "",
    template: template ?? "",
    journal: journal ?? "",
    modifiedAt: Date.parse(file.modifiedTime ?? "") || 0,
    trashed: file.trashed === true,
  };
}
