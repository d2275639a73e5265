// Google Docs as the chosen person sees and edits it.
import type { docs_v1 } from "@googleapis/docs";
import type { Answer } from "./answer.ts";
import { ask } from "./ask.ts";

export type DocumentResource = docs_v1.Schema$Document;
export type DocumentRequest = docs_v1.Schema$Request;

export function getDocument(as: string, id: string): Promise<Answer<DocumentResource>> {
  return ask({ as, path: pathOf(id), query: { prettyPrint: "false" } });
}

/** Refused as STALE when the document is no longer at that revision. */
export function changeDocument(
  as: string,
  id: string,
  requests: readonly DocumentRequest[],
  requiredRevisionId: string | null,
): Promise<Answer<docs_v1.Schema$BatchUpdateDocumentResponse>> {
  return ask({
    as,
    method: "POST",
    path: `${pathOf(id)}:batchUpdate`,
    body: {
      requests,
      ...(requiredRevisionId === null ? {} : { writeControl: { requiredRevisionId } }),
    },
  });
}

function pathOf(id: string): string {
  return `/v1/documents/${encodeURIComponent(id)}`;
}
