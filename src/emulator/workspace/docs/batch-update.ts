// documents.batchUpdate: all requests in order on a draft, or none of them.
import { requireWritableContent } from "../drive/access.ts";
import { DOCUMENT } from "../drive/file-state.ts";
import { noteContentChange } from "../drive/place-file.ts";
import { entityNotFound, GoogleError, invalidArgument, notEmulated } from "../google-error.ts";
import type { Call, OperationRequest } from "../operation.ts";
import { tabOf } from "./chosen-tabs.ts";
import { documentRequests } from "./document-requests.ts";
import { documentsOf } from "./document-state.ts";
import type { DocumentState } from "./document-state.ts";
import { InvalidRequest } from "./invalid-request.ts";
import { revisionNamed, revisionToken } from "./revision-token.ts";

interface WriteControl {
  requiredRevisionId?: string;
  targetRevisionId?: string;
  writeMode?: string;
}

interface BatchUpdateBody {
  requests?: Record<string, unknown>[];
  writeControl?: WriteControl;
}

export function batchUpdate(call: Call, { params, body }: OperationRequest): object {
  const documentId = String(params["documentId"]);
  requireWritableContent(call, documentId, DOCUMENT);
  const before = documentsOf(call.workspace).get(documentId);
  if (before === undefined) {
    throw entityNotFound();
  }
  const { requests = [], writeControl = {} } = (body ?? {}) as BatchUpdateBody;
  if (requests.length === 0) {
    throw invalidArgument("Must specify at least one request.");
  }
  requireRevision(call, before, writeControl);
  const document = structuredClone(before);
  const replies = requests.map((request, i) => apply(call, document, request, i));
  document.revisionId = call.workspace.ids.token();
  documentsOf(call.workspace).set(documentId, document);
  noteContentChange(call, documentId);
  return {
    documentId,
    replies,
    writeControl: { requiredRevisionId: revisionToken(call, document.revisionId) },
  };
}

function requireRevision(call: Call, document: DocumentState, control: WriteControl): void {
  const { requiredRevisionId, targetRevisionId, writeMode } = control;
  if (writeMode === "SUGGEST") {
    throw notEmulated("docs.documents.batchUpdate: writeMode SUGGEST");
  }
  const named = (token: string) => revisionNamed(call, token, document.revisionId);
  if (requiredRevisionId !== undefined && named(requiredRevisionId) !== "latest") {
    throw revisionMismatch("required", requiredRevisionId);
  }
  const target = targetRevisionId === undefined ? "latest" : named(targetRevisionId);
  if (target === "void") {
    throw revisionMismatch("target", targetRevisionId ?? "");
  }
  if (target === "older") {
    throw notEmulated("docs.documents.batchUpdate: merging into an older targetRevisionId");
  }
}

function revisionMismatch(kind: "required" | "target", revisionId: string): GoogleError {
  return new GoogleError({
    code: 400,
    status: "FAILED_PRECONDITION",
    reason: "failedPrecondition",
    message: `The ${kind} revision ID '${revisionId}' does not match the latest revision.`,
  });
}

function apply(
  call: Call,
  document: DocumentState,
  request: Record<string, unknown>,
  i: number,
): object {
  const [kind, ...others] = Object.keys(request);
  if (kind === undefined) {
    throw invalidArgument(`Invalid requests[${i}]: No request set.`);
  }
  if (others.length > 0) {
    throw invalidArgument(
      `Invalid value at 'requests[${i}]' (oneof), oneof field 'request' is already set. Cannot set '${others[0] ?? ""}'`,
    );
  }
  const known = Object.hasOwn(documentRequests, kind) ? documentRequests[kind] : undefined;
  if (known === undefined) {
    throw notEmulated(`docs.documents.batchUpdate: ${kind}`);
  }
  try {
    const asked = request[kind] ?? {};
    return known({ document, tab: tabOf(document, asked), ids: call.workspace.ids }, asked) ?? {};
  } catch (error) {
    throw error instanceof InvalidRequest
      ? invalidArgument(`Invalid requests[${i}].${kind}: ${error.message}`)
      : error;
  }
}
