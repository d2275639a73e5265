// What the desk's own addresses take and give: a request with its JSON, an answer as JSON or a page.
import type { IncomingMessage, ServerResponse } from "node:http";
import type { z } from "zod";

export interface WebRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: string;
}

export interface WebAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

/** Why a request is not done, for its sender. */
export class BadRequest extends Error {}

const BODY_LIMIT = 50 * 1024 * 1024;

/** @throws BadRequest when the body is too long. */
export async function readWebRequest(request: IncomingMessage, url: URL): Promise<WebRequest> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    length += (chunk as Buffer).length;
    if (length > BODY_LIMIT) {
      throw new BadRequest("The body is longer than 50 MB.");
    }
    chunks.push(chunk as Buffer);
  }
  return {
    method: request.method ?? "GET",
    path: url.pathname,
    query: url.searchParams,
    body: Buffer.concat(chunks).toString("utf8"),
  };
}

/** The body as the schema wants it; no body at all counts as {}. @throws BadRequest */
export function bodyOf<S extends z.ZodType>(request: WebRequest, schema: S): z.output<S> {
  const read = schema.safeParse(jsonOf(request.body));
  if (read.success) {
    return read.data;
  }
  const [issue] = read.error.issues;
  const place = issue?.path.join(".") ?? "";
  throw new BadRequest(`${place === "" ? "The body" : place}: ${issue?.message ?? "unreadable"}.`);
}

function jsonOf(text: string): unknown {
  if (text.trim() === "") {
    return {};
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new BadRequest("The body is no JSON.");
  }
}

export function json(value: unknown, status = 200): WebAnswer {
  return {
    status,
    headers: { "content-type": "application/json; charset=utf-8", "cache-control": "no-store" },
    body: `${JSON.stringify(value)}\n`,
  };
}

export function refusal(status: number, message: string, more: object = {}): WebAnswer {
  return json({ error: { message }, ...more }, status);
}

export function page(html: string, status = 200): WebAnswer {
  return {
    status,
    headers: { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" },
    body: html,
  };
}

export function send(response: ServerResponse, { status, headers, body }: WebAnswer): void {
  response.writeHead(status, headers);
  response.end(body);
}
