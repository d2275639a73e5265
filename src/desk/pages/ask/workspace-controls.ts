// What only an emulator has: its clock, limits, faults and traces, under /emulator/.
import type { Answer } from "./answer.ts";
import { ask } from "./ask.ts";

export interface Counters {
  readonly requests: number;
  readonly executions: number;
  readonly byOperation: Readonly<Record<string, number>>;
  /** RFC 3339 */
  readonly now: string;
}

export type FaultEffect =
  | { readonly kind: "status"; readonly code: 429 | 403 | 500 | 502 | 503 }
  | { readonly kind: "loseAnswer" }
  | { readonly kind: "hang" }
  | { readonly kind: "endExecution"; readonly when: "before" | "after" };

export interface Fault {
  /** Google's operation id, or "*" for any. */
  readonly operation: string;
  readonly effect: FaultEffect;
  readonly times?: number;
}

export interface Mail {
  readonly at: string;
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  readonly sentBy: "MailApp" | "Drive";
}

interface Enabled {
  readonly enabled: boolean;
}

export const clock = control<
  { readonly now: string },
  { now: string } | { advanceSeconds: number }
>("clock");
export const quotas = control<Enabled, Enabled>("quotas");
export const delays = control<Enabled, Enabled>("latencies");
export const faults = control<
  { readonly armed: readonly Fault[] },
  { arm: Fault } | { clear: true }
>("faults");
export const counters = control<Counters, { reset?: boolean }>("counters");
export const outbox = control<{ readonly mails: readonly Mail[] }, Record<string, never>>("outbox");

/** Something to look at and to set; setting answers how it stands afterwards. */
function control<State, Change>(name: string) {
  const path = `/emulator/${name}`;
  return {
    read: (): Promise<Answer<State>> => ask({ path }),
    set: (change: Change): Promise<Answer<State>> => ask({ method: "POST", path, body: change }),
  };
}
