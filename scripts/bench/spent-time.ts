// Where an action's virtual time went. A script's own computing costs none.
import type { Watched } from "./watched-addon.ts";

/** Seconds. */
export interface SpentTime {
  /** From the click to the end. */
  readonly total: number;
  /** google.script.run: from the sidebar's call to the script's first line. */
  readonly onTheWay: number;
  /** Waves of requests: from their sending to their slowest answer. */
  readonly answers: number;
  /** Pauses the script made, so that the quotas refill. */
  readonly pauses: number;
}

export function spentTime({ executions }: Watched): SpentTime {
  const onTheWay = sum(executions.map(({ askedAt, startedAt }) => startedAt - askedAt));
  const inside = sum(executions.map(({ startedAt, endsAt }) => endsAt - startedAt));
  const answers = sum(
    executions.flatMap(({ waves }) => waves.map(({ startedAt, endsAt }) => endsAt - startedAt)),
  );
  return {
    total: (onTheWay + inside) / 1000,
    onTheWay: onTheWay / 1000,
    answers: answers / 1000,
    pauses: (inside - answers) / 1000,
  };
}

export function longestExecutionSeconds({ executions }: Watched): number {
  return Math.max(0, ...executions.map(({ startedAt, endsAt }) => endsAt - startedAt)) / 1000;
}

export function waves({ executions }: Watched): number {
  return sum(executions.map((execution) => execution.waves.length));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
