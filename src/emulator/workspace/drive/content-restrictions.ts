// The lock on a file's content and title. Any writer sets and lifts it; with `ownerRestricted` only an organizer, or in an
// own drive the owner. Source: Protect file content, .../guides/content-restrictions.
import { rfc3339 } from "../clock.ts";
import { invalidArgument } from "../google-error.ts";
import type { Call } from "../operation.ts";
import { requireKnownFields } from "./accepted-request.ts";
import type { Capabilities } from "./capabilities.ts";
import { insufficientFilePermissions, required } from "./drive-errors.ts";
import type { ContentRestriction, DriveFile } from "./file-state.ts";

export interface AskedRestriction {
  readonly readOnly?: boolean;
  readonly reason?: string;
  readonly ownerRestricted?: boolean;
}

/** What the file's restriction becomes; null when it is lifted. A new one replaces the old one whole. */
export function restrictionAfter(
  call: Call,
  file: DriveFile,
  capabilities: Capabilities,
  asked: readonly AskedRestriction[],
): ContentRestriction | null {
  const [restriction, ...more] = asked;
  if (restriction === undefined || more.length > 0) {
    throw invalidArgument("Exactly one content restriction must be given.");
  }
  requireKnownFields(
    call,
    restriction,
    ["readOnly", "reason", "ownerRestricted"],
    "contentRestrictions.",
  );
  const { readOnly, reason, ownerRestricted = false } = restriction;
  const allowed = ownerRestricted
    ? capabilities.canModifyOwnerContentRestriction
    : capabilities.canModifyContentRestriction;
  if (!allowed) {
    throw insufficientFilePermissions(file.id);
  }
  if (typeof readOnly !== "boolean") {
    throw required("The content restriction readOnly field is required.");
  }
  if (!readOnly && reason !== undefined) {
    throw invalidArgument("A reason can be given only with readOnly=true.");
  }
  return readOnly
    ? {
        readOnly,
        ownerRestricted,
        ...(reason === undefined ? {} : { reason }),
        restrictingUser: call.caller,
        restrictionTime: rfc3339(call.startedAt),
      }
    : null;
}
