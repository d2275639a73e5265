// What of a request the emulator takes: a parameter or a field that it does not know how to honour is refused, never ignored.
import { notEmulated } from "../google-error.ts";
import type { Call, OperationRequest } from "../operation.ts";
import { fieldNotWritable, invalidValue } from "./drive-errors.ts";

/** System parameters of every Google method; the REST shell honours them. */
const SYSTEM_PARAMETERS = new Set([
  "$.xgafv",
  "access_token",
  "alt",
  "callback",
  "fields",
  "key",
  "oauth_token",
  "prettyPrint",
  "quotaUser",
  "uploadType",
  "upload_protocol",
  "userIp",
]);

/** Fields that Google alone sets, of files, permissions and shared drives. */
const OUTPUT_ONLY = new Set([
  "capabilities",
  "deleted",
  "displayName",
  "driveId",
  "explicitlyTrashed",
  "exportLinks",
  "fullFileExtension",
  "hasAugmentedPermissions",
  "hasThumbnail",
  "headRevisionId",
  "iconLink",
  "id",
  "isAppAuthorized",
  "kind",
  "lastModifyingUser",
  "md5Checksum",
  "modifiedByMe",
  "ownedByMe",
  "owners",
  "permissionDetails",
  "permissionIds",
  "permissions",
  "photoLink",
  "quotaBytesUsed",
  "sha1Checksum",
  "sha256Checksum",
  "shared",
  "sharingUser",
  "size",
  "spaces",
  "teamDriveId",
  "teamDrivePermissionDetails",
  "thumbnailLink",
  "trashedTime",
  "trashingUser",
  "version",
  "viewedByMe",
  "webContentLink",
  "webViewLink",
]);

const NULL_CLEARS = new Set(["description"]);

/** The parameters of the call, all of them known. `false` is the default of every flag, so it asks for nothing. */
export function paramsOf<T extends object>(
  call: Call,
  request: OperationRequest,
  known: readonly (keyof T & string)[],
): Partial<T> {
  for (const [name, value] of Object.entries(request.params)) {
    const asksNothing = value === undefined || value === false || SYSTEM_PARAMETERS.has(name);
    if (!asksNothing && !known.some((other) => other === name)) {
      throw notEmulated(`${call.operation}: parameter ${name}`);
    }
  }
  return request.params as Partial<T>;
}

/** The fields of the body, all of them known; none of them null but those that null clears. */
export function bodyOf<T extends object>(
  call: Call,
  request: OperationRequest,
  known: readonly (keyof T & string)[],
): Partial<T> {
  const body = (request.body ?? {}) as Partial<T>;
  requireKnownFields(call, body, known);
  return body;
}

/** The same of a message inside the body; `within` is its path, with a dot at the end. */
export function requireKnownFields(
  call: Call,
  resource: object,
  known: readonly string[],
  within = "",
): void {
  for (const [name, value] of Object.entries(resource)) {
    if (!known.includes(name)) {
      throw OUTPUT_ONLY.has(name)
        ? fieldNotWritable()
        : notEmulated(`${call.operation}: field ${within}${name}`);
    }
    if (value === null && !NULL_CLEARS.has(name)) {
      throw invalidValue(`${within}${name}`);
    }
  }
}

/** A whole number of results within Google's range, or 400. */
export function pageSizeOf(asked: number | undefined, usual: number, most: number): number {
  const size = asked ?? usual;
  if (!Number.isInteger(size) || size < 1 || size > most) {
    throw invalidValue("pageSize");
  }
  return size;
}
