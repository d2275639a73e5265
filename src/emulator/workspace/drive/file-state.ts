// What Drive remembers of a file, a folder or a shared drive's root.
import type { Table } from "../store.ts";
import type { Workspace } from "../workspace.ts";

export const FOLDER = "application/vnd.google-apps.folder";
export const DOCUMENT = "application/vnd.google-apps.document";
export const SPREADSHEET = "application/vnd.google-apps.spreadsheet";

export type Role = "reader" | "commenter" | "writer" | "fileOrganizer" | "organizer" | "owner";

/** A permission given on this very item; what is inherited is worked out on reading. */
export interface DirectPermission {
  readonly id: string;
  readonly type: "user" | "group" | "domain" | "anyone";
  readonly role: Role;
  /** Lower case; of user and group. */
  readonly emailAddress?: string;
  readonly domain?: string;
  /** RFC 3339. */
  readonly expirationTime?: string;
  readonly allowFileDiscovery?: boolean;
}

export interface ContentRestriction {
  readonly readOnly: boolean;
  readonly ownerRestricted: boolean;
  readonly reason?: string;
  readonly restrictingUser: string;
  readonly restrictionTime: string;
}

export interface DriveFile {
  readonly id: string;
  readonly name: string;
  readonly mimeType: string;
  /** Null for the root of a shared drive or of a person's own drive. */
  readonly parent: string | null;
  /** Null in a person's own drive. */
  readonly driveId: string | null;
  /** E-mail of the owner in a person's own drive; null in a shared drive. */
  readonly owner: string | null;
  /** Trashed itself; what lies in a trashed folder is trashed with it. */
  readonly trashed: boolean;
  /** Who trashed it and when, in milliseconds; null unless trashed itself. */
  readonly trashing: { readonly by: string; readonly at: number } | null;
  /** Milliseconds. */
  readonly createdAt: number;
  readonly modifiedAt: number;
  readonly lastModifiedBy: string;
  /** From when files.list is sure to show the item where it now lies, in milliseconds. */
  readonly listedFrom: number;
  readonly description: string | null;
  readonly properties: Readonly<Record<string, string>>;
  readonly appProperties: Readonly<Record<string, string>>;
  readonly contentRestriction: ContentRestriction | null;
  readonly inheritedPermissionsDisabled: boolean;
  readonly permissions: readonly DirectPermission[];
  /** Grows with every change. */
  readonly version: number;
  /** Uploaded content, base64; null for Google's own kinds. */
  readonly content: string | null;
}

export function isDriveRoot(file: DriveFile): boolean {
  return file.driveId !== null && file.parent === null;
}

export function filesOf(workspace: Workspace): Table<DriveFile> {
  return workspace.store.table<DriveFile>("files");
}

export interface SharedDrive {
  /** Also the id of its root folder. */
  readonly id: string;
  readonly name: string;
  readonly createdAt: number;
  readonly hidden: boolean;
  readonly restrictions: {
    readonly adminManagedRestrictions: boolean;
    readonly copyRequiresWriterPermission: boolean;
    readonly domainUsersOnly: boolean;
    readonly driveMembersOnly: boolean;
    readonly sharingFoldersRequiresOrganizerPermission: boolean;
  };
}

export function sharedDrivesOf(workspace: Workspace): Table<SharedDrive> {
  return workspace.store.table<SharedDrive>("drives");
}
