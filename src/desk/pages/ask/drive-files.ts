// Google Drive as the chosen person sees it.
import type { drive_v3 } from "@googleapis/drive";
import type { Answer } from "./answer.ts";
import { ask, askForFile } from "./ask.ts";

export type DriveFile = drive_v3.Schema$File;
export type Permission = drive_v3.Schema$Permission;

const FILE_FIELDS = [
  "id,name,mimeType,parents,driveId,appProperties,modifiedTime,ownedByMe",
  "lastModifyingUser(displayName)",
  "contentRestrictions(readOnly,reason)",
  "capabilities(canEdit,canReadRevisions,canAddChildren,canDownload)",
].join(",");

export function sharedDrives(as: string): Promise<Answer<drive_v3.Schema$DriveList>> {
  return ask({
    as,
    path: "/drive/v3/drives",
    query: { pageSize: "100", fields: "drives(id,name)" },
  });
}

/** Google's search; the bin is left out. */
export function listFiles(as: string, q: string): Promise<Answer<drive_v3.Schema$FileList>> {
  return ask({
    as,
    path: "/drive/v3/files",
    query: {
      q: `${q} and trashed = false`,
      pageSize: "1000",
      includeItemsFromAllDrives: "true",
      supportsAllDrives: "true",
      fields: `files(${FILE_FIELDS})`,
    },
  });
}

export function getFile(as: string, id: string): Promise<Answer<DriveFile>> {
  return ask({
    as,
    path: `/drive/v3/files/${encodeURIComponent(id)}`,
    query: { supportsAllDrives: "true", fields: FILE_FIELDS },
  });
}

/** Only who may edit a file is told who else may open it. */
export function permissionsOf(
  as: string,
  id: string,
): Promise<Answer<drive_v3.Schema$PermissionList>> {
  return ask({
    as,
    path: `/drive/v3/files/${encodeURIComponent(id)}/permissions`,
    query: {
      supportsAllDrives: "true",
      pageSize: "100",
      fields: "permissions(id,type,role,emailAddress,displayName,view)",
    },
  });
}

export function exportFile(as: string, id: string, mimeType: string): Promise<Answer<Blob>> {
  return askForFile({
    as,
    path: `/drive/v3/files/${encodeURIComponent(id)}/export`,
    query: { mimeType },
  });
}
