// A Workspace whose every method answers with what reached it, so that a test sees what the REST shell made of a request.
import { APIS } from "../../src/emulator/rest/discovery.ts";
import { handleRequest } from "../../src/emulator/rest/handle-request.ts";
import type { RestRequest, RestResponse } from "../../src/emulator/rest/rest-message.ts";
import type { Operation, OperationRequest } from "../../src/emulator/workspace/operation.ts";
import { Workspace } from "../../src/emulator/workspace/workspace.ts";

export interface Echo {
  readonly workspace: Workspace;
  /** What the method last called was given. */
  readonly received: () => OperationRequest;
  /** Sends as vietniece@skola.example unless other headers are given. */
  readonly send: (
    method: string,
    url: string,
    body?: unknown,
    headers?: Record<string, string>,
  ) => RestResponse;
}

/** `answer` is what every method answers; `defaultFields` what Drive would give without `fields`. */
export function echoingWorkspace(answer: unknown = {}, defaultFields?: string): Echo {
  let last: OperationRequest | null = null;
  const echo: Operation = {
    run: (_call, request) => {
      last = request;
      return answer;
    },
    quota: null,
    latency: "get",
    ...(defaultFields === undefined ? {} : { defaultFields }),
  };
  const ids = Object.values(APIS).flatMap(({ methods }) => methods.map(({ id }) => id));
  const workspace = new Workspace(Object.fromEntries(ids.map((id) => [id, echo])), []);
  return {
    workspace,
    received: () => {
      if (last === null) {
        throw new Error("No method was called.");
      }
      return last;
    },
    send: (method, url, body, headers = { Authorization: "Bearer vietniece@skola.example" }) =>
      handleRequest(workspace, { method, url, headers, body: bodyOf(body) }),
  };
}

function bodyOf(body: unknown): RestRequest["body"] {
  if (body === undefined) {
    return null;
  }
  return typeof body === "string" || body instanceof Uint8Array ? body : JSON.stringify(body);
}

/** The JSON of an answer. */
export function jsonOf(response: RestResponse): unknown {
  return JSON.parse(Buffer.from(response.body).toString("utf8"));
}
