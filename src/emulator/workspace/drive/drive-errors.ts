// Drive's own refusals, with the reasons Google gives them (Resolve errors, developers.google.com/workspace/drive/api/guides/handle-errors).
import { forbidden, GoogleError, invalidArgument } from "../google-error.ts";

export function insufficientFilePermissions(fileId: string): GoogleError {
  return forbidden(
    "insufficientFilePermissions",
    `The user does not have sufficient permissions for file ${fileId}.`,
  );
}

export function insufficientParentPermissions(): GoogleError {
  return forbidden(
    "insufficientParentPermissions",
    "Insufficient permissions for the specified parent.",
  );
}

/** 403: a body that sets what Google alone sets. */
export function fieldNotWritable(
  message = "The resource body includes fields which are not directly writable.",
): GoogleError {
  return forbidden("fieldNotWritable", message);
}

/** 400 "Invalid Value" for one parameter. */
export function invalidValue(parameter: string): GoogleError {
  return new GoogleError({
    code: 400,
    status: "INVALID_ARGUMENT",
    message: "Invalid Value",
    reason: "invalid",
    location: parameter,
  });
}

export function required(message: string): GoogleError {
  return invalidArgument(message, "required");
}

/** 400 of a share that Google refuses; `why` is the sentence meant for the person who shares. */
export function invalidSharingRequest(why: string): GoogleError {
  return invalidArgument(`Bad Request. User message: "${why}"`, "invalidSharingRequest");
}

export function conflict(reason: string, message: string): GoogleError {
  return new GoogleError({ code: 409, status: "ALREADY_EXISTS", message, reason });
}

export function sharedDriveNotFound(driveId: string): GoogleError {
  return notFound(`Shared drive not found: ${driveId}`, "driveId");
}

export function permissionNotFound(permissionId: string): GoogleError {
  return notFound(`Permission not found: ${permissionId}.`, "permissionId");
}

function notFound(message: string, location: string): GoogleError {
  return new GoogleError({
    code: 404,
    status: "NOT_FOUND",
    message,
    reason: "notFound",
    location,
  });
}
