// A refusal by Google, decoded once from either form of its error bodies: Drive's `errors[]`, and `status` with `details[]`.
import type { HttpResponse } from "./fetch-all.ts";

export type GoogleFailureKind =
  | "notFound"
  | "forbidden"
  /** The token is no good, or lacks a scope: the person has to authorize again. */
  | "unauthenticated"
  | "rateLimited"
  /** A limit that waiting a minute does not lift: of the day, or of storage. */
  | "dailyLimit"
  /** It is already there, or was changed meanwhile. */
  | "conflict"
  | "invalid"
  /** 5xx, or no answer at all: nobody knows whether it took effect. */
  | "unavailable"
  | "sharingRefused"
  /** The API is switched off in the script's Cloud project. */
  | "notEnabled"
  | "unknown";

export interface GoogleFailure {
  readonly kind: GoogleFailureKind;
  /** HTTP status; 0 when there was no answer. */
  readonly code: number;
  /** Google's own word, e.g. "userRateLimitExceeded" or "PERMISSION_DENIED"; empty when it gave none. */
  readonly reason: string;
  /** The parameter that Drive points at, e.g. "fileId"; empty when it points at none. */
  readonly location: string;
  /** Google's English sentence: for the log, not for the person. */
  readonly message: string;
  /** Google's method id, e.g. "drive.files.copy". */
  readonly operation: string;
}

/**
 * Drive's words (Drive API, "Resolve errors"; those about sharing as Drive answers them, its page lists one) and, in
 * capitals, those of `google.rpc.ErrorInfo`.
 */
const kindOfReason: Readonly<Record<string, GoogleFailureKind>> = {
  rateLimitExceeded: "rateLimited",
  userRateLimitExceeded: "rateLimited",
  sharingRateLimitExceeded: "rateLimited",
  RATE_LIMIT_EXCEEDED: "rateLimited",
  dailyLimitExceeded: "dailyLimit",
  quotaExceeded: "dailyLimit",
  storageQuotaExceeded: "dailyLimit",
  invalidSharingRequest: "sharingRefused",
  shareOutNotPermitted: "sharingRefused",
  shareOutNotPermittedToUser: "sharingRefused",
  shareOutNotPermittedForContent: "sharingRefused",
  shareInNotPermitted: "sharingRefused",
  publishOutNotPermitted: "sharingRefused",
  teamDriveDomainUsersOnlyRestriction: "sharingRefused",
  teamDriveTeamMembersOnlyRestriction: "sharingRefused",
  cannotShareTeamDriveTopFolderWithAnyoneOrDomains: "sharingRefused",
  cannotShareTeamDriveWithNonGoogleAccounts: "sharingRefused",
  targetUserRoleLimitedByLicenseRestriction: "sharingRefused",
  insufficientPermissions: "unauthenticated",
  ACCESS_TOKEN_SCOPE_INSUFFICIENT: "unauthenticated",
  accessNotConfigured: "notEnabled",
  SERVICE_DISABLED: "notEnabled",
};

interface ErrorBody {
  readonly message?: string;
  readonly status?: string;
  readonly errors?: readonly { readonly reason?: string; readonly location?: string }[];
  readonly details?: readonly {
    readonly reason?: string;
    readonly metadata?: { readonly quota_limit?: string };
  }[];
}

/** Decodes an answer that is not 2xx. */
export function failureOf(operation: string, response: HttpResponse): GoogleFailure {
  const body = errorBody(response.body);
  const detail = body.details?.find((each) => each.reason !== undefined);
  const first = body.errors?.[0];
  const failure = {
    code: response.status,
    // ErrorInfo is the more precise where a body carries both: `errors[]` may then say only "forbidden".
    reason: detail?.reason ?? first?.reason ?? body.status ?? "",
    location: first?.location ?? "",
    message: body.message ?? response.body.slice(0, 300),
    operation,
  };
  const perDay = /PerDay/.test(detail?.metadata?.quota_limit ?? "");
  return { kind: perDay ? "dailyLimit" : kindOf(failure), ...failure };
}

/** The failure of a request whose wave broke: what was thrown instead of an answer. */
export function failureOfThrown(operation: string, thrown: unknown): GoogleFailure {
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  // UrlFetchApp's own daily allowance; worded so in "Quotas for Google services".
  const kind = /too many times for one day/.test(message) ? "dailyLimit" : "unavailable";
  return { kind, code: 0, reason: "", location: "", message, operation };
}

function kindOf(failure: Omit<GoogleFailure, "kind">): GoogleFailureKind {
  return kindOfReason[failure.reason] ?? kindOfCode(failure);
}

function kindOfCode({ code, message, operation }: Omit<GoogleFailure, "kind">): GoogleFailureKind {
  switch (code) {
    case 400:
      return operation === "docs.documents.batchUpdate" && /revision/i.test(message)
        ? "conflict"
        : "invalid";
    case 401:
      return "unauthenticated";
    case 403:
      return "forbidden";
    case 404:
      return "notFound";
    case 409:
      return "conflict";
    case 429:
      return "rateLimited";
    case 408:
    case 500:
    case 502:
    case 503:
    case 504:
      return "unavailable";
    default:
      return code >= 400 && code < 500 ? "invalid" : "unknown";
  }
}

function errorBody(text: string): ErrorBody {
  try {
    const parsed = JSON.parse(text) as { error?: ErrorBody } | null;
    return typeof parsed?.error === "object" ? parsed.error : {};
  } catch {
    // Google's front door answers in HTML when what stands behind it is down.
    return {};
  }
}
