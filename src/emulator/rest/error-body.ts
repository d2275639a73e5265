// A refusal in the form of the API that was asked: Drive says why in `errors[]`, Docs, Sheets and Apps Script in `status` and `details`.
import type { GoogleError } from "../workspace/google-error.ts";
import type { ApiName } from "./discovery.ts";
import { FrontEndRefusal } from "./front-end-refusal.ts";

const USAGE_LIMITS = new Set([
  "rateLimitExceeded",
  "userRateLimitExceeded",
  "dailyLimitExceeded",
  "quotaExceeded",
  "sharingRateLimitExceeded",
]);

/** `legacyErrors` is `$.xgafv=1`: it adds Drive's `errors[]` to the other APIs' body. */
export function errorBody(api: ApiName, error: GoogleError, legacyErrors = false): object {
  const { code, message, status } = error.detail;
  const isDrive = api === "drive";
  return {
    error: {
      code,
      message,
      ...(isDrive || legacyErrors ? { errors: [legacyError(error)] } : {}),
      // Drive's own refusals carry no status; what its front end refuses does.
      ...(isDrive && !(error instanceof FrontEndRefusal) ? {} : { status }),
      ...(error instanceof FrontEndRefusal ? details(error) : {}),
    },
  };
}

export function errorHeaders(error: GoogleError): Record<string, string> {
  const { code, reason, retryAfterSeconds } = error.detail;
  if (code === 401) {
    const invalid = reason === "authError" ? ', error="invalid_token"' : "";
    return { "www-authenticate": `Bearer realm="https://accounts.google.com/"${invalid}` };
  }
  return retryAfterSeconds === undefined ? {} : { "retry-after": String(retryAfterSeconds) };
}

function legacyError(error: GoogleError): object {
  const { message, reason, location } = error.detail;
  return {
    message: error instanceof FrontEndRefusal ? error.shortMessage : message,
    domain: USAGE_LIMITS.has(reason) ? "usageLimits" : "global",
    reason,
    ...(location === undefined
      ? {}
      : { location, locationType: location === "Authorization" ? "header" : "parameter" }),
  };
}

function details({ violations, errorInfo }: FrontEndRefusal): object {
  const details = [
    ...(errorInfo === null ? [] : [errorInfo]),
    ...(violations.length === 0
      ? []
      : [{ "@type": "type.googleapis.com/google.rpc.BadRequest", fieldViolations: violations }]),
  ];
  return details.length === 0 ? {} : { details };
}
