// Everything that npm run bench measures, and the object that --json prints of it.
import type { ActionFigures } from "./actions.ts";
import type { BundleFigures } from "./bundles.ts";
import type { DemoFigures } from "./demo-process.ts";
import type { Opening } from "./opening.ts";

export interface Figures {
  readonly open: readonly Opening[];
  readonly actions: readonly ActionFigures[];
  readonly bundles: BundleFigures;
  readonly demo: readonly DemoFigures[];
}

/** Others rely on this shape: nothing is added to it. Seconds and milliseconds to a hundredth. */
export function jsonOf({ open, actions, bundles, demo }: Figures) {
  return {
    open: open.map((opening) => ({
      classes: opening.classes,
      virtualSeconds: hundredths(opening.spent.total),
      floorSeconds: hundredths(opening.floorSeconds),
      referenceSeconds: hundredths(opening.referenceSeconds),
      executions: opening.executions,
      longestExecutionSeconds: hundredths(opening.longestExecutionSeconds),
      requests: opening.requests,
    })),
    // The master has no refresh yet.
    refresh: [],
    actions: actions.map((action) => ({
      action: action.action,
      serverCalls: action.serverCalls,
      googleWaves: action.googleWaves,
      virtualSeconds: hundredths(action.virtualSeconds),
    })),
    bundles: {
      serverBytes: bundles.serverBytes,
      serverEvaluationMs: hundredths(bundles.serverEvaluationMs),
      clientBytes: bundles.clientBytes,
    },
    demo: demo.map(({ classes, wallSeconds, peakMemoryMB }) => ({
      classes,
      wallSeconds: hundredths(wallSeconds),
      peakMemoryMB: Math.round(peakMemoryMB),
    })),
  };
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
