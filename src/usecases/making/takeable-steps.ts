// Which steps can be taken at this moment: of those next in turn the ones whose predecessors are done.
import { neededBefore } from "../ports/step.ts";
import type { Step, StepKey } from "../ports/step.ts";
import type { Ledger } from "./ledger.ts";
import type { StepRecord } from "./step-record.ts";

/** So many at once are more than a wave ever takes; what is short fills the waves between the copies, whichever class it belongs to. */
const AHEAD = 1000;

/** In the order of the plan. A step that failed in this job is not taken again, nor what needs it. */
export function takeableSteps(
  steps: readonly Step[],
  ledger: Ledger,
  record: StepRecord,
): readonly Step[] {
  const inPlan = new Map(steps.map((step) => [step.key, step]));
  const isMade = (key: StepKey): boolean => {
    const step = inPlan.get(key);
    return step === undefined ? ledger.idOf({ step: key }) !== null : ledger.isDone(step);
  };
  return steps
    .filter(
      (step) => !ledger.isDone(step) && !record.hasFailed(step) && neededBefore(step).every(isMade),
    )
    .slice(0, AHEAD);
}
