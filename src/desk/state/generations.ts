// The files in the desk's folder: a snapshot and the log since, by a number that grows when a new snapshot is taken.
import { readdirSync, rmSync } from "node:fs";
import path from "node:path";
import { damaged } from "./damaged.ts";
import { isBlankLog } from "./log.ts";

export interface Generation {
  readonly number: number;
  readonly snapshot: string;
  readonly log: string;
}

const NAME = /^(snapshot|log)-(\d{6,})\.jsonl$/;

export function generation(folder: string, number: number): Generation {
  const name = (part: string) =>
    path.join(folder, `${part}-${String(number).padStart(6, "0")}.jsonl`);
  return { number, snapshot: name("snapshot"), log: name("log") };
}

/** The newest generation whose snapshot is there; null in a folder that holds none. @throws DeskFault */
export function newestGeneration(folder: string): Generation | null {
  const { snapshot: snapshots, log: logs } = numbersIn(folder);
  const newest = Math.max(0, ...snapshots);
  // A log is made before its snapshot, so that the newest may have no snapshot yet; then nothing is in it either.
  for (const number of logs.filter((one) => one > newest)) {
    const { log } = generation(folder, number);
    if (!isBlankLog(log)) {
      throw damaged(log, "tam trūkst momentuzņēmuma", "its snapshot is missing");
    }
  }
  if (newest === 0) {
    return null;
  }
  const found = generation(folder, newest);
  if (!logs.includes(newest)) {
    throw damaged(found.log, "žurnāla nav", "the log is missing");
  }
  return found;
}

/** Takes away what other generations and unfinished snapshots left behind. */
export function keepOnly(folder: string, kept: number): void {
  for (const name of readdirSync(folder)) {
    const [, , number] = NAME.exec(name) ?? [];
    const isOther = number !== undefined && Number(number) !== kept;
    if (isOther || /^snapshot-\d+\.jsonl\.tmp$/.test(name)) {
      rmSync(path.join(folder, name));
    }
  }
}

function numbersIn(folder: string): Record<"snapshot" | "log", number[]> {
  const found: Record<"snapshot" | "log", number[]> = { snapshot: [], log: [] };
  for (const name of readdirSync(folder)) {
    const [, part, number] = NAME.exec(name) ?? [];
    if (part === "snapshot" || part === "log") {
      found[part].push(Number(number));
    }
  }
  return found;
}
