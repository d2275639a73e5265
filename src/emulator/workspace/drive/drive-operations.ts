// The methods of the Drive API that the emulator has, by Google's ids.
import type { Operations } from "../operation.ts";
import { aboutGet } from "./about.ts";
import { changesGetStartPageToken, changesList } from "./changes.ts";
import { drivesCreate } from "./drives-create.ts";
import { drivesGet, drivesList } from "./drives-read.ts";
import { drivesUpdate } from "./drives-update.ts";
import { filesCopy } from "./files-copy.ts";
import { filesCreate } from "./files-create.ts";
import { filesDelete } from "./files-delete.ts";
import { filesExport } from "./files-export.ts";
import { filesGet } from "./files-get.ts";
import { filesList } from "./files-list.ts";
import { filesUpdate } from "./files-update.ts";
import { filesGenerateIds } from "./generated-ids.ts";
import { permissionsDelete, permissionsUpdate } from "./permissions-change.ts";
import { permissionsCreate } from "./permissions-create.ts";
import { permissionsGet, permissionsList } from "./permissions-read.ts";

export const driveOperations: Operations = {
  "drive.about.get": aboutGet,
  "drive.changes.getStartPageToken": changesGetStartPageToken,
  "drive.changes.list": changesList,
  "drive.drives.create": drivesCreate,
  "drive.drives.get": drivesGet,
  "drive.drives.list": drivesList,
  "drive.drives.update": drivesUpdate,
  "drive.files.copy": filesCopy,
  "drive.files.create": filesCreate,
  "drive.files.delete": filesDelete,
  "drive.files.export": filesExport,
  "drive.files.generateIds": filesGenerateIds,
  "drive.files.get": filesGet,
  "drive.files.list": filesList,
  "drive.files.update": filesUpdate,
  "drive.permissions.create": permissionsCreate,
  "drive.permissions.delete": permissionsDelete,
  "drive.permissions.get": permissionsGet,
  "drive.permissions.list": permissionsList,
  "drive.permissions.update": permissionsUpdate,
};
