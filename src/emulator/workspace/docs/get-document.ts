// documents.get and documents.create.
import { atLeast, requireReadableContent, roleOn } from "../drive/access.ts";
import { DOCUMENT } from "../drive/file-state.ts";
import { ownRoot, placeNewFile } from "../drive/place-file.ts";
import { callerLacksPermission, entityNotFound, notEmulated } from "../google-error.ts";
import type { Call, OperationRequest } from "../operation.ts";
import { documentContent } from "./document-content.ts";
import { documentResource } from "./document-resource.ts";
import { documentsOf } from "./document-state.ts";
import type { DocumentState } from "./document-state.ts";
import { revisionToken } from "./revision-token.ts";

export function getDocument(call: Call, { params }: OperationRequest): object {
  const documentId = String(params["documentId"]);
  const file = requireReadableContent(call, documentId, DOCUMENT);
  if (params["commentsViewMode"] === "COMMENTS_VIEW_MODE_INCLUDED") {
    throw notEmulated("docs.documents.get: commentsViewMode COMMENTS_VIEW_MODE_INCLUDED");
  }
  const role = roleOn(call.workspace, file, call.caller, call.startedAt);
  const document = documentOf(call, documentId);
  return documentResource(documentId, document, {
    includeTabsContent: params["includeTabsContent"] === true,
    suggestionsViewMode: viewMode(params["suggestionsViewMode"], atLeast(role, "commenter")),
    revisionId: atLeast(role, "writer") ? revisionToken(call, document.revisionId) : null,
  });
}

/** Takes the title only; the file lands in the caller's own drive. */
export function createDocument(call: Call, { body }: OperationRequest): object {
  const title = (body as { title?: string } | undefined)?.title ?? "";
  const id = call.workspace.ids.file();
  placeNewFile(call, {
    id,
    name: title === "" ? "Untitled document" : title,
    mimeType: DOCUMENT,
    parent: ownRoot(call.workspace, call.caller, call.startedAt),
  });
  documentContent.create(call, id, title === "" ? "Untitled document" : title);
  const document = documentOf(call, id);
  return documentResource(id, document, {
    includeTabsContent: false,
    suggestionsViewMode: "SUGGESTIONS_INLINE",
    revisionId: revisionToken(call, document.revisionId),
  });
}

function documentOf(call: Call, documentId: string): DocumentState {
  const document = documentsOf(call.workspace).get(documentId);
  if (document === undefined) {
    throw entityNotFound();
  }
  return document;
}

/** Readers get the document without suggestions and may not ask to see them. */
function viewMode(asked: unknown, seesSuggestions: boolean): string {
  if (typeof asked !== "string" || asked === "DEFAULT_FOR_CURRENT_ACCESS") {
    return seesSuggestions ? "SUGGESTIONS_INLINE" : "PREVIEW_WITHOUT_SUGGESTIONS";
  }
  if (asked !== "PREVIEW_WITHOUT_SUGGESTIONS" && !seesSuggestions) {
    throw callerLacksPermission();
  }
  return asked;
}
