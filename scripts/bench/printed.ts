// The figures for a person to read, with their units and conditions.
import { ACTION_CLASSES, ACTION_RUNS } from "./actions.ts";
import { EVALUATIONS } from "./bundles.ts";
import type { Figures } from "./figures.ts";
import { REFERENCE_PRICES } from "./reference-loop.ts";
import { table } from "./table.ts";

export interface Conditions {
  readonly seed: number;
  readonly node: string;
  readonly cores: number;
  /** Average of processes that wanted to run in the minute before. */
  readonly load: number;
}

export function printed(figures: Figures, conditions: Conditions): string {
  return [
    conditionsOf(conditions),
    openings(figures),
    requests(figures),
    actions(figures),
    bundles(figures),
    demo(figures),
  ].join("\n\n");
}

function conditionsOf({ seed, node, cores, load }: Conditions): string {
  const prices = REFERENCE_PRICES.map(
    ({ what, seconds, assumed }) => `${what} ${seconds} s${assumed ? " (assumed)" : ""}`,
  );
  return [
    `Conditions: seed ${seed}; Node ${node}; ${cores} cores, load ${load.toFixed(1)} at the start.`,
    "Virtual seconds: log-normal latencies of src/emulator/workspace/latencies.ts, quotas of quotas.ts on and full at the click.",
    `Reference loop, one call after another: ${prices.join("; ")}.`,
  ].join("\n");
}

function openings({ open }: Figures): string {
  const header =
    "classes|virtual s|floor s|× floor|reference s|reference ×|executions|longest s|on the way s|answers s|pauses s|failed";
  const rows = open.map((opening) => {
    const { total, onTheWay, answers, pauses } = opening.spent;
    return [
      String(opening.classes),
      total.toFixed(1),
      opening.floorSeconds.toFixed(1),
      (total / opening.floorSeconds).toFixed(2),
      opening.referenceSeconds.toFixed(1),
      (opening.referenceSeconds / total).toFixed(2),
      String(opening.executions),
      opening.longestExecutionSeconds.toFixed(1),
      onTheWay.toFixed(1),
      answers.toFixed(1),
      pauses.toFixed(1),
      String(opening.failedRequests),
    ];
  });
  return `Opening a year (class list taken over, every file made, every teacher let in)\n${table([header.split("|"), ...rows])}`;
}

function requests({ open }: Figures): string {
  const operations = [...new Set(open.flatMap((opening) => Object.keys(opening.requests)))].sort();
  const count = (values: readonly (number | undefined)[]) => values.map((n) => String(n ?? 0));
  const rows = operations.map((operation) => [
    operation,
    ...count(open.map((opening) => opening.requests[operation])),
  ]);
  const header = ["requests by operation", ...open.map(({ classes }) => `${classes} classes`)];
  return table([header, ...rows]);
}

function actions({ actions: each }: Figures): string {
  const rows = each.map(({ action, serverCalls, googleWaves, virtualSeconds }) => [
    action,
    String(serverCalls),
    String(googleWaves),
    virtualSeconds.toFixed(2),
  ]);
  return `One click, ${ACTION_CLASSES} classes, median of ${ACTION_RUNS}\n${table([["action", "server calls", "Google waves", "virtual s"], ...rows])}`;
}

function bundles({ bundles: of }: Figures): string {
  const client = of.clientBytes === 0 ? "not built" : `${of.clientBytes} bytes`;
  return [
    "Bundles",
    `server  ${of.serverBytes} bytes; evaluated in ${of.serverEvaluationMs.toFixed(2)} ms (median of ${EVALUATIONS} fresh realms; the first ${of.firstEvaluationMs.toFixed(2)} ms)`,
    `client  ${client}`,
  ].join("\n");
}

function demo({ demo: each }: Figures): string {
  const rows = each.map(({ classes, wallSeconds, cpuSeconds, peakMemoryMB }) => [
    String(classes),
    wallSeconds.toFixed(1),
    cpuSeconds.toFixed(1),
    peakMemoryMB.toFixed(0),
  ]);
  return `Demo command in its own process (school set up, year opened, Drive read back)\n${table([["classes", "wall s", "user+sys s", "peak MB"], ...rows])}`;
}
