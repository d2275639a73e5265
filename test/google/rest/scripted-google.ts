// A Google for tests that answers as told, in its own time: every wave and the moment of its sending is written down.
import type {
  FetchAll,
  HttpRequest,
  HttpResponse,
  Pace,
} from "../../../src/google/rest/fetch-all.ts";
import { openGateway } from "../../../src/google/rest/gateway.ts";
import type { Gateway, GatewayParts } from "../../../src/google/rest/gateway.ts";
import type { GoogleRequest } from "../../../src/google/rest/google-request.ts";

export const ok: HttpResponse = { status: 200, headers: {}, body: '{"id":"made"}' };

export function refusal(
  status: number,
  reason: string,
  headers: Readonly<Record<string, string>> = {},
): HttpResponse {
  const error = { code: status, message: `Because of ${reason}`, errors: [{ reason }] };
  return { status, headers, body: JSON.stringify({ error }) };
}

export interface Wave {
  readonly at: number;
  readonly requests: readonly HttpRequest[];
}

/** Answers the nth sending (from 1) of one URL; an Error breaks the whole wave. */
export type Script = (request: HttpRequest, nth: number, at: number) => HttpResponse | Error;

export class ScriptedGoogle {
  now = 1_600_000_000_000;
  readonly waves: Wave[] = [];
  readonly slept: number[] = [];
  readonly #script: Script;
  readonly #waveTakes: () => number;
  readonly #sent = new Map<string, number>();

  constructor(script: Script = () => ok, waveTakes: () => number = () => 500) {
    this.#script = script;
    this.#waveTakes = waveTakes;
  }

  readonly fetchAll: FetchAll = (requests) => {
    const at = this.now;
    this.waves.push({ at, requests });
    this.now += this.#waveTakes();
    return requests.map((request) => {
      const nth = (this.#sent.get(request.url) ?? 0) + 1;
      this.#sent.set(request.url, nth);
      const answer = this.#script(request, nth, at);
      if (answer instanceof Error) {
        throw answer;
      }
      return answer;
    });
  };

  readonly pace: Pace = {
    now: () => this.now,
    sleep: (milliseconds) => {
      this.slept.push(milliseconds);
      this.now += milliseconds;
    },
  };

  gateway(parts: Partial<GatewayParts> = {}): Gateway {
    return openGateway({
      fetchAll: this.fetchAll,
      pace: this.pace,
      token: () => "token-of-the-deputy",
      chance: () => 0,
      lanes: {},
      deadline: this.now + 3_600_000,
      ...parts,
    });
  }

  /** How many requests every wave had. */
  get waveSizes(): readonly number[] {
    return this.waves.map(({ requests }) => requests.length);
  }
}

let made = 0;

/** A request to a place of its own, a write to Drive unless told. */
export function request(differences: Partial<GoogleRequest<string>> = {}): GoogleRequest<string> {
  made += 1;
  return {
    lane: "driveWrites",
    operation: "drive.files.update",
    method: "PATCH",
    url: `https://www.googleapis.com/drive/v3/files/${made}`,
    query: {},
    effect: "idempotent",
    decode: (body) => body,
    ...differences,
  };
}

export function many(
  count: number,
  differences: Partial<GoogleRequest<string>> = {},
): readonly GoogleRequest<string>[] {
  return Array.from({ length: count }, () => request(differences));
}
