// The collection that files.list draws from: the caller's own, one shared drive's, or all of them.
// Sources: Implement shared drive support, .../guides/enable-shareddrives; files.list reference.
import { fileNotFound, forbidden, notEmulated } from "../google-error.ts";
import type { Call } from "../operation.ts";
import { parentOf, roleOn, sightOf } from "./access.ts";
import { invalidValue, sharedDriveNotFound } from "./drive-errors.ts";
import { filesOf, sharedDrivesOf } from "./file-state.ts";
import type { DriveFile } from "./file-state.ts";
import { idOf } from "./named-file.ts";
import { isSharedWithCaller } from "./query-matcher.ts";

export interface Asked {
  readonly corpora?: string;
  readonly driveId?: string;
  readonly includeItemsFromAllDrives?: boolean;
  readonly supportsAllDrives?: boolean;
}

/** Every item of the collection that the caller sees and that the lists already know. `folders`: those the query names. */
export function itemsOfCorpora(
  call: Call,
  asked: Asked,
  folders: readonly string[],
): readonly DriveFile[] {
  const { corpora = "user" } = asked;
  requireCoherent(asked, corpora);
  requireSeenFolders(call, asked, folders);
  const isIn = collection(call, asked, corpora, folders.length > 0);
  return [...filesOf(call.workspace).values()].filter(
    (file) =>
      file.parent !== null &&
      file.listedFrom <= call.startedAt &&
      (file.driveId === null || asked.includeItemsFromAllDrives === true) &&
      isIn(file) &&
      isListedTo(call, file),
  );
}

function requireCoherent(asked: Asked, corpora: string): void {
  if (corpora === "domain" || corpora.includes(",")) {
    throw notEmulated(`drive.files.list: corpora ${corpora}`);
  }
  if (!["user", "drive", "allDrives"].includes(corpora)) {
    throw invalidValue("corpora");
  }
  if ((corpora === "drive") !== (asked.driveId !== undefined)) {
    throw forbidden(
      "teamDriveIdRequiresTeamDriveCorpora",
      "The driveId parameter must be specified if and only if corpora is set to drive.",
    );
  }
  requireAllDrivesFlags(asked, corpora !== "user");
}

/** Shared drives are listed only for who says to support them and asks to include them. */
export function requireAllDrivesFlags(asked: Asked, needed: boolean): void {
  if (needed && asked.includeItemsFromAllDrives !== true) {
    throw forbidden(
      "teamDriveItemsMustBeIncluded",
      "The includeItemsFromAllDrives parameter must be set to true when driveId is specified or corpora contains drive or allDrives.",
    );
  }
  if (asked.includeItemsFromAllDrives === true && asked.supportsAllDrives !== true) {
    throw forbidden(
      "supportsTeamDrivesRequired",
      "The supportsAllDrives parameter was not set to true.",
    );
  }
}

/** 404 for a folder in the query that the caller does not see. */
function requireSeenFolders(call: Call, asked: Asked, folders: readonly string[]): void {
  for (const named of folders) {
    const folder = filesOf(call.workspace).get(idOf(call, named));
    const seen =
      folder !== undefined &&
      sightOf(call.workspace, folder, call.caller, call.startedAt) !== null &&
      (folder.driveId === null || asked.supportsAllDrives === true);
    if (!seen) {
      throw fileNotFound("");
    }
  }
}

function collection(
  call: Call,
  asked: Asked,
  corpora: string,
  namesFolder: boolean,
): (file: DriveFile) => boolean {
  switch (corpora) {
    case "drive":
      requireMember(call, asked.driveId ?? "");
      return (file) => file.driveId === asked.driveId;
    case "allDrives":
      return () => true;
    default:
      return (file) => file.driveId === null || namesFolder || isOfUser(call, file);
  }
}

/** 403 for who sees something in the shared drive without being a member, 404 for who sees nothing of it. */
export function requireMember(call: Call, driveId: string): void {
  const root = filesOf(call.workspace).get(driveId);
  if (root === undefined || !sharedDrivesOf(call.workspace).has(driveId)) {
    throw sharedDriveNotFound(driveId);
  }
  if (roleOn(call.workspace, root, call.caller, call.startedAt) !== null) {
    return;
  }
  const seesSomething = [...filesOf(call.workspace).values()].some(
    (file) => file.driveId === driveId && isSharedWithCaller(call, file),
  );
  throw seesSomething
    ? forbidden(
        "teamDriveMembershipRequired",
        "The attempted action requires shared drive membership.",
      )
    : sharedDriveNotFound(driveId);
}

/** Of a shared drive's items the user's own collection holds those shared with or last changed by the user. */
function isOfUser(call: Call, file: DriveFile): boolean {
  return file.lastModifiedBy === call.caller || isSharedWithCaller(call, file);
}

/** Seen, and not merely through a link or the domain. */
function isListedTo(call: Call, file: DriveFile): boolean {
  if (sightOf(call.workspace, file, call.caller, call.startedAt) === null) {
    return false;
  }
  for (
    let item: DriveFile | undefined = file;
    item !== undefined;
    item = parentOf(call.workspace, item)
  ) {
    const named = item.permissions.some(({ emailAddress }) => emailAddress === call.caller);
    if (named || item.owner === call.caller) {
      return true;
    }
  }
  return false;
}
