// The file that a request names: by id or as "root", in a shared drive only for who says to support those.
import { fileNotFound } from "../google-error.ts";
import type { Call, OperationRequest } from "../operation.ts";
import { requireVisible } from "./access.ts";
import type { Sight } from "./access.ts";
import type { DriveFile } from "./file-state.ts";
import { ownRoot } from "./place-file.ts";

export interface NamedFile extends Sight {
  readonly file: DriveFile;
}

/** The file if the caller sees it. Items of shared drives are 404 without `supportsAllDrives=true` (Implement shared drive support). */
export function requireNamedFile(
  call: Call,
  request: OperationRequest,
  named: unknown = request.params["fileId"],
): NamedFile {
  const fileId = idOf(call, String(named));
  const visible = requireVisible(call, fileId);
  if (visible.file.driveId !== null && request.params["supportsAllDrives"] !== true) {
    throw fileNotFound(fileId);
  }
  return visible;
}

/** The id behind "root", the alias of the caller's own drive. */
export function idOf(call: Call, named: string): string {
  return named === "root" ? ownRoot(call.workspace, call.caller, call.startedAt).id : named;
}
