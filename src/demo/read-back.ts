// What there is, read back from the Drive as the deputy sees it: nothing here remembers what was made.
import type { Workspace } from "../emulator/workspace/workspace.ts";
import type { AsPerson } from "./as-person.ts";

export interface DriveItem {
  readonly id: string;
  readonly name: string;
  readonly mimeType: string;
  readonly parent: string;
  readonly marks: Readonly<Record<string, string>>;
  /** Folder names from the drive's root down to the item's own name; a name may hold a slash. */
  readonly path: readonly string[];
}

interface WireFile {
  readonly id: string;
  readonly name: string;
  readonly mimeType: string;
  readonly parents?: readonly string[];
  readonly appProperties?: Readonly<Record<string, string>>;
}

/** Every item of a shared drive, folders before what lies in them. */
export function readDrive(workspace: Workspace, person: AsPerson, driveId: string): DriveItem[] {
  // Lists lag behind: whoever wants to see everything waits a little.
  workspace.clock.advance(workspace.listLagSeconds * 1000);
  const files = listed(person, driveId);
  const byId = new Map(files.map((file) => [file.id, file]));
  const pathOf = (file: WireFile): string[] => {
    const parent = byId.get(file.parents?.[0] ?? "");
    return parent === undefined ? [file.name] : [...pathOf(parent), file.name];
  };
  return files.map((file) => ({
    id: file.id,
    name: file.name,
    mimeType: file.mimeType,
    parent: file.parents?.[0] ?? "",
    marks: file.appProperties ?? {},
    path: pathOf(file),
  }));
}

function listed(person: AsPerson, driveId: string): WireFile[] {
  const files: WireFile[] = [];
  let pageToken = "";
  do {
    const query = new URLSearchParams({
      corpora: "drive",
      driveId,
      includeItemsFromAllDrives: "true",
      supportsAllDrives: "true",
      q: "trashed = false",
      pageSize: "1000",
      fields: "nextPageToken,files(id,name,mimeType,parents,appProperties)",
      ...(pageToken === "" ? {} : { pageToken }),
    });
    const page = person.json<{ files: WireFile[]; nextPageToken?: string }>(
      "GET",
      `/drive/v3/files?${query.toString()}`,
    );
    files.push(...page.files);
    pageToken = page.nextPageToken ?? "";
  } while (pageToken !== "");
  return files;
}
