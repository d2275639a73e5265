// Puts a watcher around the REST shell: every request and answer that passes is held against Google's own schemas.
import { routeOf } from "../../src/emulator/rest/router.ts";
import type { Route } from "../../src/emulator/rest/router.ts";
import type { RestRequest, RestResponse } from "../../src/emulator/rest/rest-message.ts";
import { faultsOf } from "./discovery-schemas.ts";

export interface CheckedHandle<Rest extends readonly unknown[]> {
  readonly handle: (request: RestRequest, ...rest: Rest) => RestResponse;
  /** One line for everything that Google's schemas do not allow. A test asserts that there is none. */
  readonly violations: string[];
  /** What was answered with success: Google's ids of methods, and "docs.documents.batchUpdate insertText" for what is inside. */
  readonly driven: Set<string>;
}

/**
 * `handle` with a watcher. Requests are checked only when they were answered with success: what is sent to be refused may be
 * anything. Uploads and downloads are no JSON and pass unchecked.
 */
export function checkedAgainstDiscovery<Rest extends readonly unknown[]>(
  handle: (request: RestRequest, ...rest: Rest) => RestResponse,
): CheckedHandle<Rest> {
  const violations: string[] = [];
  const driven = new Set<string>();
  return {
    violations,
    driven,
    handle: (request, ...rest) => {
      const response = handle(request, ...rest);
      const isFullAddress = /^https?:\/\//i.test(request.url);
      const url = new URL(request.url, "http://localhost");
      const route = routeOf(request.method, url.pathname, isFullAddress ? url.host : null);
      if (route !== null && response.status < 300) {
        drivenBy(route, request).forEach((id) => driven.add(id));
        violations.push(...faultsOfRequest(route, request), ...faultsOfAnswer(route, response));
      } else if (route !== null) {
        violations.push(...faultsOfRefusal(route, response));
      }
      return response;
    },
  };
}

function drivenBy({ method }: Route, request: RestRequest): string[] {
  if (!/^(docs|sheets)\.\w+\.batchUpdate$/.test(method.id)) {
    return [method.id];
  }
  const { requests = [] } = JSON.parse(textOf(request.body)) as { requests?: object[] };
  const kinds = requests.flatMap((kind) => Object.keys(kind));
  return [method.id, ...kinds.map((kind) => `${method.id} ${kind}`)];
}

function faultsOfRequest({ api, method, upload }: Route, request: RestRequest): string[] {
  const text = textOf(request.body);
  if (upload || text === "") {
    return [];
  }
  if (method.requestSchema === null) {
    return [`${method.id} takes no body, but was sent one`];
  }
  return faultsOf(api.name, "request", method.requestSchema, JSON.parse(text)).map(
    (fault) => `${method.id} request: ${fault}`,
  );
}

function faultsOfAnswer({ api, method }: Route, response: RestResponse): string[] {
  if (method.responseSchema === null || !isJson(response)) {
    return [];
  }
  return faultsOf(api.name, "answer", method.responseSchema, JSON.parse(textOf(response.body))).map(
    (fault) => `${method.id} answer: ${fault}`,
  );
}

function faultsOfRefusal({ api, method }: Route, response: RestResponse): string[] {
  if (!isJson(response)) {
    return [];
  }
  const { error } = JSON.parse(textOf(response.body)) as {
    error?: { code?: unknown; message?: unknown; status?: unknown; errors?: unknown };
  };
  const isWhole =
    error?.code === response.status &&
    typeof error.message === "string" &&
    (api.name === "drive" ? Array.isArray(error.errors) : typeof error.status === "string");
  return isWhole ? [] : [`${method.id} refusal is not in Google's form: ${textOf(response.body)}`];
}

function isJson(response: RestResponse): boolean {
  return response.headers["content-type"]?.startsWith("application/json") ?? false;
}

function textOf(body: RestRequest["body"]): string {
  return typeof body === "string" ? body : Buffer.from(body ?? []).toString("utf8");
}
