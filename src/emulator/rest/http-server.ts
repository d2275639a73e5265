// The REST shell behind Node's HTTP server: a listener that another server mounts, or one of its own for tests.
import { createServer } from "node:http";
import type { IncomingMessage, RequestListener, Server, ServerResponse } from "node:http";
import type { Workspace } from "../workspace/workspace.ts";
import { handleRequest } from "./handle-request.ts";
import { htmlRefusal } from "./html-refusal.ts";
import type { RestRequest, RestResponse } from "./rest-message.ts";

/** Larger bodies are refused, as UrlFetchApp could not have sent them. */
const BODY_LIMIT = 50 * 1024 * 1024;

export type HandleRequest = (request: RestRequest) => RestResponse;

/** Whether a path is one of Google's, so that the shell answers it. */
export function isGooglePath(path: string): boolean {
  return /^\/(drive\/v3|upload\/drive\/v3|resumable\/upload|v1|v4|batch)(\/|$)/.test(path);
}

/**
 * Answers every request with the Workspace's REST shell. The caller waits, so that the Workspace's clock moves on to when the
 * answer is there. `handle` is the shell itself unless something is put around it.
 */
export function restListener(
  workspace: Workspace,
  handle: HandleRequest = (request) => handleRequest(workspace, request),
): RequestListener {
  return (request, response) => {
    readBody(request)
      .then((body) => {
        if (body === null) {
          send(response, htmlRefusal(413, request.url ?? "/"));
          return;
        }
        const answer = handle({
          method: request.method ?? "GET",
          url: request.url ?? "/",
          headers: headersOf(request),
          body,
        });
        workspace.clock.advanceTo(answer.endsAt);
        send(response, answer);
      })
      .catch((error: unknown) => {
        response.writeHead(500, { "content-type": "text/plain; charset=UTF-8" });
        response.end(error instanceof Error ? (error.stack ?? error.message) : String(error));
      });
  };
}

/** Serves the shell alone on 127.0.0.1; port 0 takes any free one. */
export function startRestServer(
  workspace: Workspace,
  options: { readonly port: number; readonly handle?: HandleRequest },
): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  const server = createServer(restListener(workspace, options.handle));
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(options.port, "127.0.0.1", () => {
      resolve({ url: `http://127.0.0.1:${portOf(server)}/`, close: () => closed(server) });
    });
  });
}

/** The whole body, or null past the limit. */
async function readBody(request: IncomingMessage): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    length += (chunk as Buffer).length;
    if (length <= BODY_LIMIT) {
      chunks.push(chunk as Buffer);
    }
  }
  return length > BODY_LIMIT ? null : Buffer.concat(chunks);
}

function headersOf(request: IncomingMessage): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(", ") : value,
    ]),
  );
}

function send(
  response: ServerResponse,
  { status, headers, body }: Pick<RestResponse, "status" | "headers" | "body">,
): void {
  response.writeHead(status, headers);
  response.end(body);
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === "string") {
    throw new Error("The server listens on no port.");
  }
  return address.port;
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
  });
}
