// What of Google's APIs the emulator has: every method of the discovery documents, and every kind of request inside batchUpdate.
import { documentRequests } from "../workspace/docs/document-requests.ts";
import { spreadsheetRequests } from "../workspace/sheets/requests/spreadsheet-requests.ts";
import type { Workspace } from "../workspace/workspace.ts";
import { APIS } from "./discovery.ts";
import type { ApiName } from "./discovery.ts";

export interface Covered {
  readonly api: ApiName;
  /** A method, "drive.files.copy", or a kind of request, "docs.documents.batchUpdate insertText". */
  readonly id: string;
  readonly status: "emulated" | "not emulated";
}

const KINDS = [
  { api: "docs", method: "docs.documents.batchUpdate", emulated: documentRequests },
  { api: "sheets", method: "sheets.spreadsheets.batchUpdate", emulated: spreadsheetRequests },
] as const;

/** In the order of the discovery documents. What is emulated but unknown to Google is a defect, and throws. */
export function coverage(workspace: Workspace): readonly Covered[] {
  const methods = Object.values(APIS).flatMap((api) =>
    rows(
      api.name,
      api.methods.map(({ id }) => id),
      Object.keys(workspace.operations).filter((id) => id.startsWith(`${api.name}.`)),
    ),
  );
  const kinds = KINDS.flatMap(({ api, method, emulated }) =>
    rows(
      api,
      Object.keys(APIS[api].schemas["Request"]?.properties ?? {}).map(
        (kind) => `${method} ${kind}`,
      ),
      Object.keys(emulated).map((kind) => `${method} ${kind}`),
    ),
  );
  return [...methods, ...kinds];
}

function rows(api: ApiName, known: readonly string[], emulated: readonly string[]): Covered[] {
  const unknown = emulated.filter((id) => !known.includes(id));
  if (unknown.length > 0) {
    throw new Error(`Emulated, but not in Google's discovery document: ${unknown.join(", ")}.`);
  }
  return known.map((id) => ({
    api,
    id,
    status: emulated.includes(id) ? "emulated" : "not emulated",
  }));
}
