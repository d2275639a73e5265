// The mail that Drive sends to whom something is shared with, unless told not to.
import { rfc3339 } from "../clock.ts";
import type { Call } from "../operation.ts";
import { DOCUMENT, FOLDER, SPREADSHEET } from "./file-state.ts";
import type { DriveFile, Role } from "./file-state.ts";

export function notifyOfShare(
  call: Call,
  file: DriveFile,
  to: string,
  role: Role,
  message: string | undefined,
): void {
  const sharer = call.workspace.people.of(call.caller);
  const kind = kindOf(file);
  call.workspace.outbox.put({
    at: rfc3339(call.endsAt),
    from: call.caller,
    to,
    subject: `${kind} shared with you: "${file.name}"`,
    body: [
      `${sharer.displayName} (${sharer.email}) shared a ${kind.toLowerCase()} with you; you ${verbOf(role)} it:`,
      file.name,
      ...(message === undefined ? [] : [message]),
      `https://drive.google.com/open?id=${file.id}`,
    ].join("\n"),
    sentBy: "Drive",
  });
}

function kindOf(file: DriveFile): string {
  switch (file.mimeType) {
    case FOLDER:
      return "Folder";
    case DOCUMENT:
      return "Document";
    case SPREADSHEET:
      return "Spreadsheet";
    default:
      return "Item";
  }
}

function verbOf(role: Role): string {
  switch (role) {
    case "reader":
      return "can view";
    case "commenter":
      return "can comment on";
    case "writer":
    case "fileOrganizer":
    case "organizer":
    case "owner":
      return "can edit";
  }
}
