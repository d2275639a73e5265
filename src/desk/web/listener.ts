// Everything the desk answers on its one origin: Google's paths as Google, its own addresses, and the pages.
import type { IncomingMessage, RequestListener } from "node:http";
import { handleRequest } from "../../emulator/rest/handle-request.ts";
import { isGooglePath, restListener } from "../../emulator/rest/http-server.ts";
import type { Desk } from "../desk.ts";
import { BadRequest, page, readWebRequest, refusal, send } from "./message.ts";
import type { WebAnswer, WebRequest } from "./message.ts";
import { isOwnVisitor } from "./own-visitor.ts";

/** Answers what lies below its address. */
export type Part = (request: WebRequest) => WebAnswer | Promise<WebAnswer>;

/** `parts` by the first word of the path ("" for the front page). */
export function deskListener(
  desk: Desk,
  parts: Readonly<Record<string, Part | undefined>>,
): RequestListener {
  const google = googleListener(desk);
  return (request, response) => {
    const url = urlOf(request);
    if (url === null || !isOwnVisitor(request.headers)) {
      send(response, refusal(403, "The desk answers this machine only."));
      return;
    }
    if (isGooglePath(url.pathname)) {
      google(request, response);
      return;
    }
    answer(parts, request, url).then(
      (answered) => send(response, answered),
      (error: unknown) => {
        console.error(error);
        send(response, refusal(500, error instanceof Error ? error.message : String(error)));
      },
    );
  };
}

/** Google's REST; whoever asks waits until the answer is there. */
function googleListener(desk: Desk): RequestListener {
  return (request, response) => {
    const listener = restListener(desk.workspace, (asked) =>
      desk.visit((workspace) => {
        const answered = handleRequest(workspace, asked);
        workspace.clock.advanceTo(answered.endsAt);
        return answered;
      }),
    );
    listener(request, response);
  };
}

async function answer(
  parts: Readonly<Record<string, Part | undefined>>,
  request: IncomingMessage,
  url: URL,
): Promise<WebAnswer> {
  const [, word = ""] = url.pathname.split("/");
  const part = Object.hasOwn(parts, word) ? parts[word] : undefined;
  if (part === undefined) {
    return page("<!doctype html><title>404</title><p>Šeit nekā nav. / There is nothing here.", 404);
  }
  try {
    return await part(await readWebRequest(request, url));
  } catch (error) {
    if (error instanceof BadRequest) {
      return refusal(400, error.message);
    }
    throw error;
  }
}

function urlOf(request: IncomingMessage): URL | null {
  const text = request.url ?? "/";
  return URL.canParse(text, "http://desk") ? new URL(text, "http://desk") : null;
}
