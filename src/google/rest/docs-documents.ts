// Docs' documents.*: one document as structure and text.
import type { docs_v1 } from "@googleapis/docs";
import { answerWith } from "./answer.ts";
import type { With } from "./answer.ts";
import type { GoogleRequest } from "./google-request.ts";

export type GoogleDocument = With<docs_v1.Schema$Document, "documentId">;
export type DocumentUpdate = With<docs_v1.Schema$BatchUpdateDocumentResponse, "documentId">;

const url = "https://docs.googleapis.com/v1/documents";

/** An empty document in the person's own Drive; a form is copied with files.copy instead. */
export function documentsCreate(params: { readonly title: string }): GoogleRequest<GoogleDocument> {
  const operation = "docs.documents.create";
  return {
    lane: "docsWrites",
    operation,
    method: "POST",
    url,
    query: {},
    body: { title: params.title },
    effect: "lookUpFirst",
    decode: answerWith<docs_v1.Schema$Document, "documentId">(operation, "documentId"),
  };
}

/** With suggestions inline, so that the indexes are those that a batchUpdate counts by; every tab with its content. */
export function documentsGet(params: {
  readonly documentId: string;
  readonly fields?: string;
  readonly suggestionsViewMode?: "SUGGESTIONS_INLINE" | "PREVIEW_WITHOUT_SUGGESTIONS";
}): GoogleRequest<GoogleDocument> {
  const operation = "docs.documents.get";
  return {
    lane: "docsReads",
    operation,
    method: "GET",
    url: `${url}/${encodeURIComponent(params.documentId)}`,
    query: {
      includeTabsContent: true,
      suggestionsViewMode: params.suggestionsViewMode ?? "SUGGESTIONS_INLINE",
      fields: params.fields,
    },
    effect: "read",
    decode: answerWith<docs_v1.Schema$Document, "documentId">(operation, "documentId"),
  };
}

/**
 * All requests or none. By index it inserts twice when sent twice: only who knows that these requests do no harm twice
 * says `idempotent`. With `requiredRevisionId` a document changed since then answers with a `conflict`.
 */
export function documentsBatchUpdate(params: {
  readonly documentId: string;
  readonly requests: readonly docs_v1.Schema$Request[];
  readonly requiredRevisionId?: string;
  readonly effect?: "idempotent" | "lookUpFirst";
}): GoogleRequest<DocumentUpdate> {
  const operation = "docs.documents.batchUpdate";
  const control =
    params.requiredRevisionId === undefined
      ? {}
      : { writeControl: { requiredRevisionId: params.requiredRevisionId } };
  return {
    lane: "docsWrites",
    operation,
    method: "POST",
    url: `${url}/${encodeURIComponent(params.documentId)}:batchUpdate`,
    query: {},
    body: { requests: params.requests, ...control },
    effect: params.effect ?? "lookUpFirst",
    decode: answerWith<docs_v1.Schema$BatchUpdateDocumentResponse, "documentId">(
      operation,
      "documentId",
    ),
  };
}
