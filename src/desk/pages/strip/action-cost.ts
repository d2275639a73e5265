// What Google counts for one action of a person: the difference between two looks at the counters.
import type { Counters } from "../ask/workspace-controls.ts";

export interface ActionCost {
  readonly requests: number;
  readonly executions: number;
  /** Only operations that were called, the most called first. */
  readonly operations: readonly { readonly operation: string; readonly times: number }[];
}

/** Null when nothing was asked of Google in between. */
export function actionCost(before: Counters, after: Counters): ActionCost | null {
  const operations = Object.entries(after.byOperation)
    .map(([operation, times]) => ({
      operation,
      times: times - (before.byOperation[operation] ?? 0),
    }))
    .filter(({ times }) => times > 0)
    .sort((a, b) => b.times - a.times || (a.operation < b.operation ? -1 : 1));
  const executions = Math.max(0, after.executions - before.executions);
  const requests = operations.reduce((sum, { times }) => sum + times, 0);
  return requests + executions === 0 ? null : { requests, executions, operations };
}
