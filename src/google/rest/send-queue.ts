// The one place that sends: requests wait here, go out in waves, come back for repeats and are settled.
import type { FetchAll, HttpRequest, HttpResponse, Pace } from "./fetch-all.ts";
import type { GoogleFailure } from "./google-failure.ts";
import { addressOf } from "./google-request.ts";
import type { GoogleRequest } from "./google-request.ts";
import { judge } from "./judge.ts";
import type { Answer, Verdict } from "./judge.ts";
import type { Lanes } from "./lanes.ts";
import type { Outcome } from "./outcome.ts";
import { backOff, retryAfter } from "./retry-after.ts";
import { nextMoment, nextWave } from "./wave.ts";

export interface SendQueueParts {
  readonly fetchAll: FetchAll;
  readonly pace: Pace;
  /** An OAuth access token of the person. */
  readonly token: () => string;
  /** Uniform in [0, 1). */
  readonly chance: () => number;
  readonly lanes: Lanes;
  /** Milliseconds since 1970: no wave starts at or after it. */
  readonly deadline: number;
}

const mostAttempts = 5;

interface Entry {
  readonly request: GoogleRequest<unknown>;
  readonly http: HttpRequest;
  /** Settles the request unless it should go again. */
  readonly receive: (answer: Answer, sentAt: number) => Verdict<unknown>;
  readonly giveUp: (outcome: Exclude<Outcome<unknown>, { kind: "done" }>) => void;
  attempts: number;
  notBefore: number;
  lastFailure: GoogleFailure | null;
}

export class SendQueue {
  readonly #parts: SendQueueParts;
  #entries: Entry[] = [];

  constructor(parts: SendQueueParts) {
    this.#parts = parts;
  }

  /** `settle` is called once, during `drain`, and may add what follows from the outcome. Throws for a URL too long. */
  add<T>(request: GoogleRequest<T>, settle: (outcome: Outcome<T>) => void): void {
    this.#entries.push({
      request,
      http: this.#httpRequest(request),
      receive: (answer, sentAt) => {
        const verdict = judge(request, answer, sentAt);
        if (verdict.kind !== "again") {
          settle(verdict);
        }
        return verdict;
      },
      giveUp: settle,
      attempts: 0,
      notBefore: 0,
      lastFailure: null,
    });
  }

  /** Sends until everything is settled; what finds no time before the deadline is settled as not sent. */
  drain(): void {
    let sends = true;
    while (sends) {
      sends = this.wave();
    }
    this.giveUp();
  }

  /** Sends what may go together, after a pause when every lane is used up. False when nothing can go before the deadline. */
  wave(): boolean {
    const { pace, lanes, deadline } = this.#parts;
    while (this.#entries.length > 0) {
      const now = pace.now();
      if (now >= deadline) {
        return false;
      }
      const wave = nextWave(this.#entries, lanes, now);
      if (wave.length > 0) {
        this.#send(wave, now);
        return true;
      }
      const next = nextMoment(this.#entries, lanes, now);
      if (next >= deadline) {
        return false;
      }
      pace.sleep(Math.max(1, next - now));
    }
    return false;
  }

  /** Settles everything that still waits, as not sent or by what Google said of it last. */
  giveUp(): void {
    this.#entries.splice(0).forEach(({ lastFailure, giveUp }) => {
      const failed = lastFailure !== null && lastFailure.kind !== "rateLimited";
      giveUp(failed ? { kind: "failed", failure: lastFailure } : { kind: "notSent" });
    });
  }

  #send(wave: readonly Entry[], sentAt: number): void {
    const open = new Set<Entry>();
    const defects: unknown[] = [];
    for (const [entry, answer] of this.#fetch(wave)) {
      try {
        const verdict = entry.receive(answer, sentAt);
        if (verdict.kind === "again" && this.#goesAgain(entry, answer, verdict.failure)) {
          open.add(entry);
        }
      } catch (defect) {
        // What the others of the wave achieved must reach their callers before the defect ends it all.
        defects.push(defect);
      }
    }
    const sent = new Set(wave);
    this.#entries = this.#entries.filter((entry) => !sent.has(entry) || open.has(entry));
    if (defects.length > 0) {
      throw defects[0];
    }
  }

  #fetch(wave: readonly Entry[]): readonly (readonly [Entry, Answer])[] {
    let responses: readonly HttpResponse[];
    try {
      responses = this.#parts.fetchAll(wave.map(({ http }) => http));
    } catch (thrown) {
      return wave.map((entry) => [entry, { kind: "lost", thrown }]);
    }
    return wave.map((entry, place) => {
      const response = responses[place];
      if (response === undefined) {
        throw new RangeError(`${responses.length} answers to ${wave.length} requests`);
      }
      return [entry, { kind: "response", response }];
    });
  }

  #goesAgain(entry: Entry, answer: Answer, failure: GoogleFailure): boolean {
    entry.attempts += 1;
    entry.lastFailure = failure;
    if (entry.attempts >= mostAttempts) {
      entry.giveUp({ kind: "failed", failure });
      return false;
    }
    const { pace, chance, lanes } = this.#parts;
    const now = pace.now();
    const asked = answer.kind === "response" ? retryAfter(answer.response.headers, now) : null;
    const until = now + (asked ?? backOff(entry.attempts, chance));
    if (failure.kind === "rateLimited" && failure.reason !== "sharingRateLimitExceeded") {
      lanes[entry.request.lane].refused(now, until);
    } else {
      entry.notBefore = until;
    }
    return true;
  }

  #httpRequest(request: GoogleRequest<unknown>): HttpRequest {
    const address = { method: request.method, url: addressOf(request) };
    const headers = { Authorization: `Bearer ${this.#parts.token()}` };
    return request.body === undefined
      ? { ...address, headers }
      : {
          ...address,
          headers: { ...headers, "Content-Type": "application/json; charset=utf-8" },
          body: JSON.stringify(request.body),
        };
  }
}
