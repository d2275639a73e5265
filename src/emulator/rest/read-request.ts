// What a routed request asks of its method: who calls, with which parameters, body and content, and what part of the answer is wanted.
import { notEmulated } from "../workspace/google-error.ts";
import type { OperationRequest } from "../workspace/operation.ts";
import type { Workspace } from "../workspace/workspace.ts";
import { authenticate } from "./authenticate.ts";
import type { FieldMask } from "./field-mask.ts";
import { violated } from "./front-end-refusal.ts";
import { readParameters, unknownParameter } from "./query-parameters.ts";
import { readRequestBody } from "./request-shape.ts";
import { requireScope } from "./require-scope.ts";
import type { RestRequest } from "./rest-message.ts";
import type { Route } from "./router.ts";
import { readAlt, readFields } from "./system-parameters.ts";
import { readUpload } from "./upload.ts";

export interface Asked {
  readonly caller: string;
  /** Null: the whole answer. */
  readonly mask: FieldMask | null;
  readonly request: OperationRequest;
}

/** Throws a GoogleError for whatever Google would refuse before the method runs, and 501 for a method the emulator lacks. */
export function readRequest(
  workspace: Workspace,
  route: Route,
  request: RestRequest,
  query: URLSearchParams,
): Asked {
  const { api, method } = route;
  const alt = readAlt(method, query);
  const caller = authenticate(headerOf(request, "authorization"));
  requireScope(api, method, request.scopes ?? null);
  const operation = workspace.operations[method.id];
  if (operation === undefined) {
    throw notEmulated(method.id);
  }
  const params = readParameters(route, query);
  const content = readContent(route, request, query);
  return {
    caller,
    mask: readFields(api, method, query, operation.defaultFields),
    request: { params: { ...params, ...forTheMethod(alt, query.get("fields")) }, ...content },
  };
}

/** What every method takes and some must know of: about.get wants `fields`, spreadsheets.get gives cells for them, files.get has content. */
function forTheMethod(alt: "json" | "media", fields: string | null): Record<string, string> {
  return { ...(alt === "media" ? { alt } : {}), ...(fields === null ? {} : { fields }) };
}

function readContent(
  { api, method, upload }: Route,
  request: RestRequest,
  query: URLSearchParams,
): Pick<OperationRequest, "body" | "media"> {
  const bytes = bytesOf(request.body);
  const contentType = headerOf(request, "content-type");
  if (upload) {
    const { metadata, media } = readUpload(query.get("uploadType"), contentType, bytes);
    return { body: readRequestBody(api, method, metadata), media };
  }
  const text = Buffer.from(bytes).toString("utf8");
  if (contentType?.startsWith("application/x-www-form-urlencoded") === true && text !== "") {
    // What UrlFetchApp sends without a contentType: Google takes each pair for a parameter of the query.
    throw violated([...new URLSearchParams(text).keys()].map(unknownParameter));
  }
  return { body: readRequestBody(api, method, text) };
}

function bytesOf(body: RestRequest["body"]): Uint8Array {
  return typeof body === "string" ? Buffer.from(body, "utf8") : (body ?? new Uint8Array());
}

function headerOf(request: RestRequest, name: string): string | undefined {
  return Object.entries(request.headers).find(([given]) => given.toLowerCase() === name)?.[1];
}
