// What Drive must know of a document's content.
import { documentAs } from "../../export/export-formats.ts";
import type { ContentKind } from "../content-kind.ts";
import { DOCUMENT } from "../drive/file-state.ts";
import { fileNotFound } from "../google-error.ts";
import type { Call } from "../operation.ts";
import { documentsOf } from "./document-state.ts";
import type { DocumentState } from "./document-state.ts";
import { emptyDocument } from "./empty-document.ts";
import { plainText } from "./plain-text.ts";

export const documentContent: ContentKind = {
  mimeType: DOCUMENT,
  create: (call, id, title) => {
    documentsOf(call.workspace).set(id, emptyDocument(title, call.workspace.ids.token()));
  },
  /** Everything is carried over, the ids of named ranges, lists and headers too. */
  copy: (call, from, to, title) => {
    const copied = { ...documentOf(call, from), title, revisionId: call.workspace.ids.token() };
    documentsOf(call.workspace).set(to, copied);
  },
  rename: (call, id, title) => {
    documentsOf(call.workspace).set(id, { ...documentOf(call, id), title });
  },
  remove: (call, id) => {
    documentsOf(call.workspace).delete(id);
  },
  export: (call, id, mimeType) =>
    mimeType === "text/plain"
      ? new TextEncoder().encode(plainText(documentOf(call, id)))
      : documentAs(documentOf(call, id), mimeType),
};

function documentOf(call: Call, id: string): DocumentState {
  const document = documentsOf(call.workspace).get(id);
  if (document === undefined) {
    throw fileNotFound(id);
  }
  return document;
}
