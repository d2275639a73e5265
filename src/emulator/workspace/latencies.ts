// How long Google takes, in seconds, median and 95th percentile, from published measurements; drawn from the seed.
import type { Chance } from "./chance.ts";

export type LatencyClass =
  | "get"
  | "list"
  | "createFolder"
  | "permission"
  | "driveWrite"
  | "copyDocument"
  | "copySpreadsheet"
  | "documentGet"
  | "documentWrite"
  | "valuesRead"
  | "valuesWrite"
  | "scriptRun";

const SECONDS: Readonly<
  Record<LatencyClass, readonly [p50: number, p95: number, perCell: number]>
> = {
  get: [0.25, 0.6, 0],
  list: [0.3, 1, 0],
  createFolder: [0.7, 1.5, 0],
  permission: [0.7, 2, 0],
  driveWrite: [0.5, 1.2, 0],
  copyDocument: [2.5, 5, 0],
  copySpreadsheet: [3, 6, 0],
  documentGet: [0.5, 1.5, 0],
  documentWrite: [0.7, 2, 0],
  valuesRead: [0.3, 1, 3e-6],
  valuesWrite: [0.4, 1, 11e-6],
  scriptRun: [1, 3, 0],
};

export class Latencies {
  enabled = true;
  readonly #chance: Chance;

  constructor(chance: Chance) {
    this.#chance = chance;
  }

  /** Milliseconds that a call of this class takes before what its cells add. */
  draw(latency: LatencyClass): number {
    const [p50, p95] = SECONDS[latency];
    return this.enabled ? 1000 * this.#chance.logNormal(p50, p95) : 0;
  }

  /** Milliseconds that so many cells add. */
  ofCells(latency: LatencyClass, cells: number): number {
    return this.enabled ? 1000 * SECONDS[latency][2] * cells : 0;
  }
}
