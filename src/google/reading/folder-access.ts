// Who is let into a folder by name, on that very folder: what comes from above is not the folder's to change.
import type { DrivePermission } from "../rest/drive-permissions.ts";

/** Of a person or a group, by address. */
export function personPermission(
  permissions: readonly DrivePermission[],
  person: string,
): DrivePermission | undefined {
  return permissions.find(({ emailAddress }) => emailAddress?.toLowerCase() === person);
}

/** The role given on the folder itself; null for one that comes, wholly or in part, from above. */
export function directRole({ role, permissionDetails, deleted }: DrivePermission): string | null {
  const inherits = permissionDetails?.some(({ inherited }) => inherited === true) === true;
  return inherits || deleted === true || !role ? null : role;
}
