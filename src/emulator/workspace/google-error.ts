// A refusal as Google words it. `rest/error-body.ts` prints it in the form of the API that was asked.

export type CanonicalStatus =
  | "INVALID_ARGUMENT"
  | "FAILED_PRECONDITION"
  | "OUT_OF_RANGE"
  | "UNAUTHENTICATED"
  | "PERMISSION_DENIED"
  | "NOT_FOUND"
  | "ALREADY_EXISTS"
  | "ABORTED"
  | "RESOURCE_EXHAUSTED"
  | "INTERNAL"
  | "UNIMPLEMENTED"
  | "UNAVAILABLE";

export interface GoogleErrorDetail {
  readonly code: number;
  readonly status: CanonicalStatus;
  readonly message: string;
  /** Drive's own word for it, e.g. "userRateLimitExceeded". */
  readonly reason: string;
  /** The parameter that Drive points at, e.g. "fileId". */
  readonly location?: string;
  readonly retryAfterSeconds?: number;
}

export class GoogleError extends Error {
  override readonly name = "GoogleError";
  readonly detail: GoogleErrorDetail;

  constructor(detail: GoogleErrorDetail) {
    super(detail.message);
    this.detail = detail;
  }
}

/** 400: the request itself is wrong. */
export function invalidArgument(message: string, reason = "badRequest"): GoogleError {
  return new GoogleError({ code: 400, status: "INVALID_ARGUMENT", message, reason });
}

/** 403: this person may not do this here. `reason` is Drive's, e.g. "insufficientFilePermissions". */
export function forbidden(reason: string, message: string): GoogleError {
  return new GoogleError({ code: 403, status: "PERMISSION_DENIED", message, reason });
}

/** 404 of Drive for a file that is not there or that this person cannot see: the two look alike. */
export function fileNotFound(fileId: string): GoogleError {
  return new GoogleError({
    code: 404,
    status: "NOT_FOUND",
    message: `File not found: ${fileId}.`,
    reason: "notFound",
    location: "fileId",
  });
}

/** 404 of Docs and Sheets. */
export function entityNotFound(): GoogleError {
  return new GoogleError({
    code: 404,
    status: "NOT_FOUND",
    message: "Requested entity was not found.",
    reason: "notFound",
  });
}

/** 403 of Docs and Sheets. */
export function callerLacksPermission(): GoogleError {
  return forbidden("forbidden", "The caller does not have permission");
}

/** 501: the emulator lacks it. Never a silent success. */
export function notEmulated(what: string): GoogleError {
  return new GoogleError({
    code: 501,
    status: "UNIMPLEMENTED",
    message: `Not emulated: ${what}.`,
    reason: "notImplemented",
  });
}
