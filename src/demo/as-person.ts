// What a person does at Google without the add-on: REST calls in that person's name, which the clock waits for.
import { handleRequest } from "../emulator/rest/handle-request.ts";
import type { RestResponse } from "../emulator/rest/rest-message.ts";
import type { Workspace } from "../emulator/workspace/workspace.ts";

export type Method = "GET" | "POST" | "PATCH" | "PUT" | "DELETE";

const A_MINUTE = 60_000;

export class AsPerson {
  readonly #workspace: Workspace;
  readonly #email: string;

  constructor(workspace: Workspace, email: string) {
    this.#workspace = workspace;
    this.#email = email;
  }

  json<T>(method: Method, url: string, body?: unknown): T {
    return JSON.parse(String(this.#send(method, url, body).body)) as T;
  }

  bytes(url: string): Uint8Array {
    const { body } = this.#send("GET", url);
    return typeof body === "string" ? Buffer.from(body) : body;
  }

  #send(method: Method, url: string, body?: unknown): RestResponse {
    const answer = handleRequest(this.#workspace, {
      method,
      url,
      headers: {
        authorization: `Bearer ${this.#email}`,
        ...(body === undefined ? {} : { "content-type": "application/json" }),
      },
      body: body === undefined ? null : JSON.stringify(body),
    });
    this.#workspace.clock.advanceTo(answer.endsAt);
    if (answer.status === 429) {
      // Google lets so many a minute through: a person waits.
      this.#workspace.clock.advance(A_MINUTE);
      return this.#send(method, url, body);
    }
    if (answer.status >= 300) {
      throw new Error(`${method} ${url}: ${answer.status} ${String(answer.body)}`);
    }
    return answer;
  }
}
