// The way to Google's REST APIs for one person during one execution.
import type { FetchAll, Pace } from "./fetch-all.ts";
import type { GoogleRequest } from "./google-request.ts";
import { openLanes, statesOf } from "./lanes.ts";
import type { LaneStates } from "./lanes.ts";
import type { Outcome } from "./outcome.ts";
import { SendQueue } from "./send-queue.ts";

/** The outcomes of many requests, each in its request's place. */
type Outcomes<R extends readonly GoogleRequest<unknown>[]> = {
  -readonly [I in keyof R]: R[I] extends GoogleRequest<infer T> ? Outcome<T> : never;
};

export interface GatewayParts {
  readonly fetchAll: FetchAll;
  readonly pace: Pace;
  /** An OAuth access token of the person; asked for once, when the first request is made. */
  readonly token: () => string;
  /** Uniform in [0, 1). */
  readonly chance: () => number;
  /** Where the person's last execution left the lanes; empty when that is long ago. */
  readonly lanes: LaneStates;
  /** Milliseconds since 1970: what cannot be sent before it comes back as not sent. */
  readonly deadline: number;
}

export interface Gateway {
  send<T>(request: GoogleRequest<T>): Outcome<T>;
  /** Outcomes in the order of the requests, whatever the order of sending. */
  sendAll<const R extends readonly GoogleRequest<unknown>[]>(requests: R): Outcomes<R>;
  /**
   * For work in which one outcome brings the next requests: add, drain, add in `settle`. Its own deadline can only be
   * earlier than the gateway's.
   */
  queue(deadline?: number): SendQueue;
  /** For the person's next execution. */
  laneStates(): LaneStates;
}

export function openGateway(parts: GatewayParts): Gateway {
  const lanes = openLanes(parts.lanes, parts.pace.now());
  let known: string | null = null;
  const token = () => (known ??= parts.token());
  const queue = (deadline = parts.deadline) =>
    new SendQueue({ ...parts, lanes, token, deadline: Math.min(deadline, parts.deadline) });

  function sendEach(requests: readonly GoogleRequest<unknown>[]): Outcome<unknown>[] {
    const outcomes: Outcome<unknown>[] = [];
    const waiting = queue();
    requests.forEach((request, place) => {
      waiting.add(request, (outcome) => {
        outcomes[place] = outcome;
      });
    });
    waiting.drain();
    return outcomes;
  }

  return {
    send: <T>(request: GoogleRequest<T>) => {
      let settled: Outcome<T> = { kind: "notSent" };
      const waiting = queue();
      waiting.add(request, (outcome) => {
        settled = outcome;
      });
      waiting.drain();
      return settled;
    },
    sendAll: <const R extends readonly GoogleRequest<unknown>[]>(requests: R) =>
      sendEach(requests) as Outcomes<R>,
    queue,
    laneStates: () => statesOf(lanes),
  };
}
