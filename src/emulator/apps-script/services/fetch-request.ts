// What UrlFetchApp makes of a URL and its parameters, and what it refuses before anything is sent.
// Source: developers.google.com/apps-script/reference/url-fetch/url-fetch-app; quotas: 2,082 characters, 50 MB, 100 headers, 8 KB.
import type { HttpRequest } from "../core/http.ts";
import { ScriptException, notEmulated } from "../script-exception.ts";
import { Arguments, isPlainObject } from "./arguments.ts";
import { Blob, bytesOf } from "./blob.ts";

const URL_CHARACTERS = 2_082;
const MOST_HEADERS = 100;
const HEADER_BYTES = 8 * 1024;
export const FIFTY_MEGABYTES = 50 * 1024 * 1024;
const METHODS = new Set(["get", "post", "put", "patch", "delete"]);
/** Google writes these itself. */
const NOT_THE_SCRIPTS = new Set(["content-length", "host", "transfer-encoding", "connection"]);
const PARAMETERS = new Set([
  "url",
  "method",
  "headers",
  "payload",
  "contentType",
  "muteHttpExceptions",
  "followRedirects",
  "validateHttpsCertificates",
  "timeoutSeconds",
  "escaping",
]);

export interface FetchRequest extends HttpRequest {
  readonly contentType: string | null;
  readonly muteHttpExceptions: boolean;
  readonly timeoutSeconds: number;
}

/** @throws ScriptException in Google's words. A parameter Google does not document is refused: it would be a typing error. */
export function fetchRequest(method: string, url: unknown, parameters: unknown): FetchRequest {
  if (typeof url !== "string") {
    return new Arguments(method, [url]).refuse();
  }
  if (parameters !== undefined && !isPlainObject(parameters)) {
    return new Arguments(method, [url, parameters]).refuse();
  }
  const given = parameters ?? {};
  const unknown = Object.keys(given).find((key) => !PARAMETERS.has(key));
  if (unknown !== undefined) {
    throw invalid(unknown);
  }
  if (url.length > URL_CHARACTERS) {
    throw new ScriptException("Limit Exceeded: URLFetch URL Length.");
  }
  const body = bodyOf(given["payload"]);
  const verb = option(given, "method", "string", "get").toLowerCase();
  if (!METHODS.has(verb)) {
    throw invalid("method");
  }
  if (verb === "get" && body !== null) {
    throw notEmulated(`${method} with the method get and a payload`);
  }
  const contentType = contentTypeOf(given, body);
  return {
    url: given["escaping"] === false ? url : escaped(url),
    method: verb.toUpperCase(),
    headers: {
      ...headersOf(given["headers"]),
      ...(contentType === null ? {} : { "Content-Type": contentType }),
    },
    body,
    contentType,
    muteHttpExceptions: option(given, "muteHttpExceptions", "boolean", false),
    timeoutSeconds: timeoutOf(given),
  };
}

/** Escapes what may not stand in an address; what is escaped already stays. */
function escaped(url: string): string {
  try {
    return encodeURI(url).replaceAll("%25", "%");
  } catch {
    throw new ScriptException(`Invalid argument: ${url}`);
  }
}

function headersOf(headers: unknown): Record<string, string> {
  if (headers === undefined) {
    return {};
  }
  if (!isPlainObject(headers)) {
    throw invalid("headers");
  }
  const entries = Object.entries(headers);
  if (entries.length > MOST_HEADERS) {
    throw new ScriptException("Limit Exceeded: URLFetch Header Count.");
  }
  return Object.fromEntries(entries.map(([name, value]) => [name, headerValue(name, value)]));
}

function headerValue(name: string, value: unknown): string {
  if (NOT_THE_SCRIPTS.has(name.toLowerCase()) || !/^[\w!#$%&'*+.^`|~-]+$/.test(name)) {
    throw invalid(`Header:${name}`);
  }
  if (value === undefined || value === null) {
    throw new ScriptException(`Attribute provided with no value: Header:${name}`);
  }
  const text = textOf(value);
  if (text === null || /[\r\n]/.test(text)) {
    throw invalid(`Header:${name}`);
  }
  if (Buffer.byteLength(name) + Buffer.byteLength(text) > HEADER_BYTES) {
    throw new ScriptException("Limit Exceeded: URLFetch Header Length.");
  }
  return text;
}

/** What a primitive prints as; null for anything else. */
function textOf(value: unknown): string | null {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
    ? String(value)
    : null;
}

function bodyOf(payload: unknown): string | Uint8Array | null {
  if (payload === undefined || payload === null) {
    return null;
  }
  const body = encodedPayload(payload);
  if (Buffer.byteLength(body) > FIFTY_MEGABYTES) {
    throw new ScriptException("Limit Exceeded: URLFetch POST Size.");
  }
  return body;
}

function encodedPayload(payload: unknown): string | Uint8Array {
  if (typeof payload === "string") {
    return payload;
  }
  if (payload instanceof Blob) {
    return payload.bytes;
  }
  if (Array.isArray(payload)) {
    return bytesOf("UrlFetchApp.fetch", [payload], 0);
  }
  if (!isPlainObject(payload)) {
    throw invalid("payload");
  }
  return Object.entries(payload)
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(formValue(value))}`)
    .join("&");
}

function formValue(value: unknown): string {
  const text = textOf(value);
  if (text === null) {
    throw notEmulated("UrlFetchApp.fetch with a form value that is no text");
  }
  return text;
}

/** The parameter, then the header of that name, then what the payload is by itself. */
function contentTypeOf(
  given: Record<string, unknown>,
  body: string | Uint8Array | null,
): string | null {
  if (given["contentType"] !== undefined) {
    return option(given, "contentType", "string", "");
  }
  const headers = given["headers"];
  const named = isPlainObject(headers)
    ? Object.keys(headers).some((name) => name.toLowerCase() === "content-type")
    : false;
  if (body === null || named) {
    return null;
  }
  const payload = given["payload"];
  const ofBlob = payload instanceof Blob ? payload.contentType : null;
  return ofBlob ?? "application/x-www-form-urlencoded";
}

function timeoutOf(given: Record<string, unknown>): number {
  const seconds = option(given, "timeoutSeconds", "number", 360);
  if (!Number.isInteger(seconds) || seconds < 1) {
    throw invalid("timeoutSeconds");
  }
  return seconds;
}

function option<T extends string | number | boolean>(
  given: Record<string, unknown>,
  name: string,
  type: "string" | "number" | "boolean",
  otherwise: T,
): T {
  const value = given[name];
  if (value === undefined) {
    return otherwise;
  }
  if (typeof value !== type) {
    throw invalid(name);
  }
  return value as T;
}

function invalid(attribute: string): ScriptException {
  return new ScriptException(`Attribute provided with invalid value: ${attribute}`);
}
