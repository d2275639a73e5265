// Opening a year, from the click on a class list to the last teacher let in.
import { DEMO_YEAR } from "../../src/demo/demo-school.ts";
import { openYear } from "../../src/demo/school.ts";
import { benchSchool } from "./bench-school.ts";
import { openingFloorSeconds } from "./quota-floor.ts";
import { referenceSeconds } from "./reference-loop.ts";
import { longestExecutionSeconds, spentTime } from "./spent-time.ts";
import type { SpentTime } from "./spent-time.ts";
import { syntheticRoster } from "./synthetic-roster.ts";

export interface Opening {
  readonly classes: number;
  readonly spent: SpentTime;
  readonly floorSeconds: number;
  readonly referenceSeconds: number;
  readonly executions: number;
  /** What of Google's six minutes the longest one took; google.script.run's way to it is not part of it. */
  readonly longestExecutionSeconds: number;
  /** By Google's operation id, failed ones too. */
  readonly requests: Readonly<Record<string, number>>;
  readonly failedRequests: number;
}

export function measureOpening(classes: number, seed: number): Opening {
  const { school, afterPause } = benchSchool(seed);
  const { counters } = school.workspace;
  counters.reset();
  const watched = afterPause(() => {
    openYear(school, DEMO_YEAR, syntheticRoster(classes), () => undefined);
  });
  return {
    classes,
    spent: spentTime(watched),
    floorSeconds: openingFloorSeconds(classes),
    referenceSeconds: referenceSeconds(classes),
    executions: counters.executions,
    longestExecutionSeconds: longestExecutionSeconds(watched),
    requests: counters.byOperation(),
    failedRequests: watched.failedRequests,
  };
}
