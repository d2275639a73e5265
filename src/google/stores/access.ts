// Who is let into folders by name: read a folder at a time, since Google lists permissions of a shared drive's items no other way.
import type { Access, PersonAccess } from "../../usecases/ports/access.ts";
import type { GivenRole } from "../../usecases/ports/step.ts";
import { directRole, personPermission } from "../reading/folder-access.ts";
import {
  permissionsCreate,
  permissionsList,
  permissionsUpdate,
} from "../rest/drive-permissions.ts";
import type { DrivePermission } from "../rest/drive-permissions.ts";
import type { Gateway } from "../rest/gateway.ts";
import { GoogleFailed, valueOf } from "./google-failed.ts";

const GIVEN: readonly string[] = ["reader", "commenter", "writer"] satisfies GivenRole[];

export function openAccess(gateway: Gateway): Access {
  return {
    ofFolders: (ids) => {
      const outcomes = gateway.sendAll(ids.map((fileId) => permissionsList({ fileId })));
      return new Map(
        ids.flatMap((id, at): [string, PersonAccess[]][] => {
          const outcome = outcomes[at];
          if (outcome?.kind === "done") {
            return [[id, outcome.value.permissions.flatMap(personAccess)]];
          }
          if (outcome?.kind === "failed" && isClosed(outcome.failure.kind)) {
            return [];
          }
          throw outcome?.kind === "failed"
            ? new GoogleFailed(outcome.failure)
            : new Error("No answer.");
        }),
      );
    },
    set: (fileId, person, role) => {
      const { permissions } = valueOf(gateway.send(permissionsList({ fileId })));
      const permission = personPermission(permissions, person);
      if (permission === undefined) {
        const body = { type: "user", role, emailAddress: person };
        valueOf(gateway.send(permissionsCreate({ fileId, body })));
      } else if (directRole(permission) !== null && directRole(permission) !== role) {
        const { id: permissionId } = permission;
        valueOf(gateway.send(permissionsUpdate({ fileId, permissionId, body: { role } })));
      }
    },
  };
}

function isClosed(failure: string): boolean {
  return failure === "notFound" || failure === "forbidden";
}

function personAccess(permission: DrivePermission): PersonAccess[] {
  const role = directRole(permission);
  const person = permission.emailAddress?.toLowerCase();
  return person === undefined || role === null || !isGiven(role) ? [] : [{ person, role }];
}

function isGiven(role: string): role is GivenRole {
  return GIVEN.includes(role);
}
