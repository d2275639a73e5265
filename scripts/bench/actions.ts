// What one click in the sidebar costs: calls of google.script.run, rounds of requests to Google, and the wait.
import { DEMO_YEAR } from "../../src/demo/demo-school.ts";
import type { School } from "../../src/demo/school.ts";
import { benchSchool } from "./bench-school.ts";
import { median } from "./median.ts";
import { spentTime, waves } from "./spent-time.ts";
import { syntheticRoster } from "./synthetic-roster.ts";

export interface ActionFigures {
  readonly action: string;
  readonly serverCalls: number;
  readonly googleWaves: number;
  /** Median of `ACTION_RUNS`. */
  readonly virtualSeconds: number;
}

export const ACTION_CLASSES = 24;
/** Of one call alone chance decides: google.script.run takes 1 s or 3 s. */
export const ACTION_RUNS = 15;

interface Action {
  readonly action: string;
  readonly click: (school: School) => void;
}

/** In the order of a deputy's first day; none of them makes a file. */
const ACTIONS: readonly Action[] = [
  { action: "first-screen", click: ({ ask }) => void ask("sidebarFirstScreen", null) },
  {
    action: "import-roster",
    click: ({ ask }) =>
      void ask("sidebarImportRoster", {
        year: DEMO_YEAR,
        cells: syntheticRoster(ACTION_CLASSES),
      }),
  },
  { action: "check-templates", click: ({ ask }) => void ask("sidebarCheckTemplates", null) },
  {
    action: "preview-year",
    click: ({ ask }) => void ask("sidebarPreviewYear", { year: DEMO_YEAR }),
  },
];

export function measureActions(seed: number): ActionFigures[] {
  const { school, afterPause } = benchSchool(seed);
  return ACTIONS.map(({ action, click }) => {
    const runs = Array.from({ length: ACTION_RUNS }, () =>
      afterPause(() => {
        click(school);
      }),
    );
    return {
      action,
      serverCalls: Math.max(...runs.map(({ executions }) => executions.length)),
      googleWaves: Math.max(...runs.map(waves)),
      virtualSeconds: median(runs.map((run) => spentTime(run).total)),
    };
  });
}
