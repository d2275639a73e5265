// Which kinds of file the emulator makes, and who keeps their content.
import type { ContentKind } from "../content-kind.ts";
import { notEmulated } from "../google-error.ts";
import type { Call, OperationRequest } from "../operation.ts";
import type { Workspace } from "../workspace.ts";
import { FOLDER } from "./file-state.ts";

/** The keeper of a Google document's content; undefined for folders and uploads. */
export function contentKindOf(workspace: Workspace, mimeType: string): ContentKind | undefined {
  return workspace.contentKinds.find((kind) => kind.mimeType === mimeType);
}

/** The kind of a new file: as asked, else as uploaded, else bytes. Conversions and Google's other kinds are not emulated. */
export function kindOfNewFile(
  call: Call,
  request: OperationRequest,
  asked: string | undefined,
): string {
  const mimeType = asked ?? request.media?.mimeType ?? "application/octet-stream";
  if (!mimeType.startsWith("application/vnd.google-apps.")) {
    return mimeType;
  }
  const known = mimeType === FOLDER || contentKindOf(call.workspace, mimeType) !== undefined;
  if (!known || request.media !== undefined) {
    throw notEmulated(
      `${call.operation}: ${request.media === undefined ? "a file" : "an upload"} as ${mimeType}`,
    );
  }
  return mimeType;
}

/** The bytes of an upload as the store keeps them; null for what holds none. */
export function uploadedContent(mimeType: string, request: OperationRequest): string | null {
  return mimeType.startsWith("application/vnd.google-apps.")
    ? null
    : Buffer.from(request.media?.bytes ?? new Uint8Array()).toString("base64");
}
