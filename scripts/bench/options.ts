// The options of npm run bench, and every way of getting them wrong.
import { parseArgs } from "node:util";
import { MOST_CLASSES } from "./synthetic-roster.ts";

export interface BenchOptions {
  /** Sizes of the schools that are measured. */
  readonly classes: readonly number[];
  /** What ids and latencies are drawn from. */
  readonly seed: number;
  readonly json: boolean;
}

const USAGE = "npm run bench -- [--classes 12,24] [--seed N] [--json]";
const CLASSES = "12,24,48,120";
const LARGEST_SEED = 2 ** 32 - 1;

/** The options, or the one sentence that says what is wrong with them. */
export function readOptions(argv: readonly string[]): BenchOptions | string {
  let values;
  try {
    ({ values } = parseArgs({
      args: [...argv],
      options: {
        classes: { type: "string", default: CLASSES },
        seed: { type: "string", default: "1" },
        json: { type: "boolean", default: false },
      },
      allowPositionals: false,
    }));
  } catch (error) {
    return `${firstSentence(error)}: ${USAGE}.`;
  }
  const classes = values.classes.split(",").map((part) => wholeNumber(part, 1, MOST_CLASSES));
  if (!classes.every((count) => count !== null)) {
    return `--classes takes whole numbers from 1 to ${MOST_CLASSES} between commas, not "${values.classes}": ${USAGE}.`;
  }
  const seed = wholeNumber(values.seed, 0, LARGEST_SEED);
  if (seed === null) {
    return `--seed takes a whole number from 0 to ${LARGEST_SEED}, not "${values.seed}": ${USAGE}.`;
  }
  return { classes, seed, json: values.json };
}

function wholeNumber(text: string, least: number, most: number): number | null {
  const number = /^\d{1,10}$/.test(text.trim()) ? Number(text) : NaN;
  return number >= least && number <= most ? number : null;
}

/** Node explains at length; its first sentence says what is wrong. */
function firstSentence(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split(/\.\s/)[0] ?? message;
}
