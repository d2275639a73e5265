// Changes that hold only while nobody else has changed the same: who may do what in a folder, and what is put into the bin. Each looks
// first; one whose answer was lost is taken again, and its look finds out.
import { isTouched } from "../../core/rollover/as-left.ts";
import type {
  LowerAccess,
  RestoreAccess,
  TrashFile,
  TrashFolder,
} from "../../usecases/ports/step.ts";
import { directRole, personPermission } from "../reading/folder-access.ts";
import { filesGet, filesList, filesUpdate } from "../rest/drive-files.ts";
import type { DriveFile, FileList } from "../rest/drive-files.ts";
import {
  permissionsCreate,
  permissionsDelete,
  permissionsList,
  permissionsUpdate,
} from "../rest/drive-permissions.ts";
import type { PermissionList } from "../rest/drive-permissions.ts";
import { Left } from "./careful-write.ts";
import type { CarefulWrite } from "./careful-write.ts";
import { quoted } from "./drive-query.ts";

/** A person who cannot be lowered (who manages the whole drive) or has no access of the folder's own is left as is. */
export function lowering(step: LowerAccess, fileId: string): CarefulWrite<PermissionList> {
  return {
    look: permissionsList({ fileId }),
    write: ({ permissions }) => {
      const permission = personPermission(permissions, step.person);
      const role = permission === undefined ? null : directRole(permission);
      if (permission === undefined || role === null || role === step.to) {
        return null;
      }
      const { id: permissionId } = permission;
      return step.to === "none"
        ? permissionsDelete({ fileId, permissionId })
        : permissionsUpdate({ fileId, permissionId, body: { role: step.to } });
    },
  };
}

export function restoring(step: RestoreAccess, fileId: string): CarefulWrite<PermissionList> {
  const { person, from, to } = step;
  return {
    look: permissionsList({ fileId }),
    write: ({ permissions }) => {
      const permission = personPermission(permissions, person);
      const role = permission === undefined ? "none" : (directRole(permission) ?? "none");
      if (role === to) {
        return null;
      }
      if (role !== from) {
        return new Left({ kind: "ACCESS_CHANGED", person });
      }
      return permission === undefined
        ? permissionsCreate({
            fileId,
            body: { type: "user", role: to, emailAddress: person },
          })
        : permissionsUpdate({ fileId, permissionId: permission.id, body: { role: to } });
    },
  };
}

export function trashingFile(step: TrashFile, fileId: string): CarefulWrite<DriveFile> {
  return {
    look: filesGet({ fileId, fields: "id,trashed,modifiedTime,lastModifyingUser(emailAddress)" }),
    write: (file) => {
      if (file.trashed === true) {
        return null;
      }
      const person = file.lastModifyingUser?.emailAddress?.toLowerCase() ?? "";
      const modifiedAt = Date.parse(file.modifiedTime ?? "");
      if (isTouched({ modifiedAt, modifiedBy: person }, step.asLeft)) {
        return new Left({ kind: "TOUCHED_SINCE", person });
      }
      return filesUpdate({
        fileId,
        body: { trashed: true, ...(step.forgotten ? { appProperties: { key: null } } : {}) },
      });
    },
  };
}

/** A folder in which something lies that is not ours stays. */
export function onlyOurs(step: TrashFolder, fileId: string): CarefulWrite<FileList> {
  return {
    look: filesList({ q: `${quoted(fileId)} in parents and trashed = false`, fields: "id" }),
    write: ({ files }) =>
      files.some(({ id }) => !step.ours.includes(id)) ? new Left({ kind: "NOT_EMPTY" }) : null,
  };
}

export function trashingFolder(step: TrashFolder, fileId: string): CarefulWrite<DriveFile> {
  return {
    look: filesGet({ fileId, fields: "id,name,trashed" }),
    write: ({ name, trashed }) => {
      if (trashed === true) {
        return null;
      }
      return name === step.name
        ? filesUpdate({ fileId, body: { trashed: true } })
        : new Left({ kind: "TOUCHED_SINCE", person: "" });
    },
  };
}
