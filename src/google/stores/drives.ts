// The shared drives a person may choose from, and the preflight of the chosen one.
import type { DrivePoint } from "../../core/problem.ts";
import type { Drives } from "../../usecases/ports/drives.ts";
import { documentsGet } from "../rest/docs-documents.ts";
import { drivesGet, drivesList } from "../rest/drive-drives.ts";
import type { SharedDrive } from "../rest/drive-drives.ts";
import type { Gateway } from "../rest/gateway.ts";
import type { Outcome } from "../rest/outcome.ts";
import { sendPages } from "../rest/pages.ts";
import { spreadsheetsGet } from "../rest/sheets-spreadsheets.ts";
import { GoogleFailed, valueOf } from "./google-failed.ts";

/** An id that no file has: a service that is on answers 404 to it. */
const NO_FILE = "1-no-such-file-0000000000000000000000000000";

export function openDrives(gateway: Gateway): Drives {
  return {
    list: () =>
      valueOf(sendPages(gateway, (pageToken) => drivesList({ pageToken })))
        .flatMap((page) => page.drives)
        .map((drive) => ({ id: drive.id, name: drive.name ?? drive.id })),

    inspect: (driveId) => {
      const [drive, docs, sheets] = gateway.sendAll([
        drivesGet({ driveId }),
        documentsGet({ documentId: NO_FILE, fields: "documentId" }),
        spreadsheetsGet({ spreadsheetId: NO_FILE, fields: "spreadsheetId" }),
      ]);
      const off: DrivePoint[] = [
        ...(isOff(drive) ? [{ kind: "API_NOT_ENABLED", api: "Drive" } as const] : []),
        ...(isOff(docs) ? [{ kind: "API_NOT_ENABLED", api: "Docs" } as const] : []),
        ...(isOff(sheets) ? [{ kind: "API_NOT_ENABLED", api: "Sheets" } as const] : []),
      ];
      return [...off, ...(isOff(drive) ? [] : pointsOf(drive))];
    },
  };
}

function isOff(outcome: Outcome<unknown>): boolean {
  return outcome.kind === "failed" && outcome.failure.kind === "notEnabled";
}

function pointsOf(outcome: Outcome<SharedDrive>): DrivePoint[] {
  if (outcome.kind === "failed") {
    const { kind } = outcome.failure;
    if (kind === "notFound" || kind === "forbidden") {
      return [{ kind: "DRIVE_NOT_FOUND" }];
    }
    throw new GoogleFailed(outcome.failure);
  }
  const { name, capabilities, restrictions } = valueOf(outcome);
  const drive = name ?? "";
  // A manager alone may limit access and manage members; folders may be shared by others when the drive says so.
  const manager = capabilities?.canManageMembers === true;
  const sharesFolders =
    manager ||
    (capabilities?.canShare === true &&
      restrictions?.sharingFoldersRequiresOrganizerPermission === false);
  return [
    ...(capabilities?.canAddChildren === true
      ? []
      : [{ kind: "CANNOT_ADD_FILES", drive } as const]),
    ...(sharesFolders ? [] : [{ kind: "CANNOT_SHARE_FOLDERS", drive } as const]),
    ...(manager ? [] : [{ kind: "CANNOT_LIMIT_ACCESS", drive } as const]),
    ...(restrictions?.driveMembersOnly === true ? [{ kind: "MEMBERS_ONLY", drive } as const] : []),
  ];
}
