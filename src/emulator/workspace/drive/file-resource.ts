// A file as one caller sees it: state in, the API's resource out.
import { createHash } from "node:crypto";
import { rfc3339 } from "../clock.ts";
import type { Call } from "../operation.ts";
import { isTrashed, parentOf, roleOn, sightOf } from "./access.ts";
import { capabilitiesOf } from "./capabilities.ts";
import { effectivePermissions } from "./effective-permissions.ts";
import { DOCUMENT, FOLDER, sharedDrivesOf, SPREADSHEET } from "./file-state.ts";
import type { DriveFile } from "./file-state.ts";
import { permissionResource } from "./permission-resource.ts";
import { isStarred } from "./stars.ts";
import { userResource } from "./user-resource.ts";

export const DEFAULT_FILE_FIELDS = "kind,id,name,mimeType,driveId,teamDriveId";

export function fileResource(call: Call, file: DriveFile): Record<string, unknown> {
  const sight = sightOf(call.workspace, file, call.caller, call.startedAt) ?? {
    role: "reader" as const,
    metadataOnly: true,
  };
  const capabilities = capabilitiesOf(call, file, sight);
  return {
    kind: "drive#file",
    id: file.id,
    name: file.name,
    mimeType: file.mimeType,
    ...(file.description === null ? {} : { description: file.description }),
    starred: isStarred(call, file),
    trashed: isTrashed(call.workspace, file),
    explicitlyTrashed: file.trashed,
    ...parents(call, file),
    ...unlessEmpty("properties", file.properties),
    ...unlessEmpty("appProperties", file.appProperties),
    spaces: ["drive"],
    version: String(file.version),
    webViewLink: webViewLink(file),
    createdTime: rfc3339(file.createdAt),
    modifiedTime: rfc3339(file.modifiedAt),
    modifiedByMe: file.lastModifiedBy === call.caller,
    lastModifyingUser: userResource(call, file.lastModifiedBy),
    isAppAuthorized: true,
    copyRequiresWriterPermission: false,
    ...(file.driveId === null ? ownDriveFields(call, file) : sharedDriveFields(call, file)),
    ...permissionFields(call, file, capabilities.canShare),
    ...(file.mimeType === FOLDER
      ? { inheritedPermissionsDisabled: file.inheritedPermissionsDisabled }
      : {}),
    ...contentRestrictions(call, file),
    ...(file.content === null ? {} : uploadFields(file, file.content)),
    capabilities,
  };
}

/** Hidden from who cannot open the parent. */
function parents(call: Call, file: DriveFile) {
  const parent = parentOf(call.workspace, file);
  return parent !== undefined &&
    roleOn(call.workspace, parent, call.caller, call.startedAt) !== null
    ? { parents: [parent.id] }
    : {};
}

function unlessEmpty(name: string, properties: Readonly<Record<string, string>>) {
  return Object.keys(properties).length === 0 ? {} : { [name]: properties };
}

function ownDriveFields(call: Call, file: DriveFile) {
  const owners = file.owner === null ? [] : [userResource(call, file.owner)];
  return {
    owners,
    ownedByMe: file.owner === call.caller,
    shared: effectivePermissions(call.workspace, file, call.startedAt).length > 1,
    writersCanShare: true,
  };
}

function sharedDriveFields(call: Call, file: DriveFile) {
  const restrictions = sharedDrivesOf(call.workspace).get(file.driveId ?? "")?.restrictions;
  return {
    driveId: file.driveId,
    teamDriveId: file.driveId,
    hasAugmentedPermissions: file.parent !== null && file.permissions.length > 0,
    copyRequiresWriterPermission: restrictions?.copyRequiresWriterPermission ?? false,
    ...(file.trashing === null
      ? {}
      : {
          trashedTime: rfc3339(file.trashing.at),
          trashingUser: userResource(call, file.trashing.by),
        }),
  };
}

/** For those who may share it; the full list never for items of shared drives, which have permissions.list. */
function permissionFields(call: Call, file: DriveFile, canShare: boolean) {
  if (!canShare) {
    return {};
  }
  const all = effectivePermissions(call.workspace, file, call.startedAt);
  return {
    permissionIds: all.map(({ id }) => id),
    ...(file.driveId === null
      ? { permissions: all.map((effective) => permissionResource(call, file, effective)) }
      : {}),
  };
}

function contentRestrictions(call: Call, file: DriveFile) {
  const restriction = file.contentRestriction;
  return restriction === null
    ? {}
    : {
        contentRestrictions: [
          {
            readOnly: restriction.readOnly,
            ...(restriction.reason === undefined ? {} : { reason: restriction.reason }),
            type: "globalContentRestriction",
            restrictingUser: userResource(call, restriction.restrictingUser),
            restrictionTime: restriction.restrictionTime,
            ownerRestricted: restriction.ownerRestricted,
            systemRestricted: false,
          },
        ],
      };
}

function uploadFields(file: DriveFile, content: string) {
  const bytes = Buffer.from(content, "base64");
  return {
    size: String(bytes.length),
    quotaBytesUsed: String(bytes.length),
    md5Checksum: createHash("md5").update(bytes).digest("hex"),
    originalFilename: file.name,
  };
}

function webViewLink(file: DriveFile): string {
  switch (file.mimeType) {
    case FOLDER:
      return `https://drive.google.com/drive/folders/${file.id}`;
    case DOCUMENT:
      return `https://docs.google.com/document/d/${file.id}/edit?usp=drivesdk`;
    case SPREADSHEET:
      return `https://docs.google.com/spreadsheets/d/${file.id}/edit?usp=drivesdk`;
    default:
      return `https://drive.google.com/file/d/${file.id}/view?usp=drivesdk`;
  }
}
