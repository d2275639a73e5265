// The log: every transaction since the snapshot, one a line, in the order in which they were committed.
import { openSync, closeSync, truncateSync } from "node:fs";
import type { Change } from "../../emulator/workspace/store.ts";
import type { Standing } from "../../emulator/workspace/workspace.ts";
import { damaged } from "./damaged.ts";
import { appendDurably } from "./durable-file.ts";
import { framed, readFramedLines } from "./framed-lines.ts";
import { headOf, requireHead } from "./head.ts";
import type { PackedChanges, Packer, Unpacker } from "./packing.ts";

/** One transaction, with how the Workspace stood right after it. */
export interface Committed {
  readonly changes: readonly Change[];
  readonly standing: Standing;
}

interface Entry extends PackedChanges {
  readonly standing: Standing;
  /** Counts from 1 in each log, so that a line that is gone is missed. */
  readonly number: number;
}

export class Log {
  readonly #descriptor: number;
  readonly #packer: Packer;
  #next: number;
  #bytes: number;

  private constructor(descriptor: number, packer: Packer, next: number, bytes: number) {
    this.#descriptor = descriptor;
    this.#packer = packer;
    this.#next = next;
    this.#bytes = bytes;
  }

  static create(file: string, generation: number, packer: Packer): Log {
    const descriptor = openSync(file, "w");
    const head = framed(JSON.stringify(headOf("log", generation)));
    return new Log(descriptor, packer, 1, appendDurably(descriptor, head));
  }

  /** Goes on with a log that was read; a torn last line, which nobody was told of, is cut off. */
  static goOn(file: string, read: ReadLog, packer: Packer): Log {
    truncateSync(file, read.wholeBytes);
    return new Log(openSync(file, "a"), packer, read.entries.length + 1, read.wholeBytes);
  }

  get bytes(): number {
    return this.#bytes;
  }

  /** They are on disk when this returns. */
  append(committed: readonly Committed[]): void {
    const lines = committed.map(({ changes, standing }) => {
      const packed = this.#packer.pack(changes);
      return framed(`{"number":${this.#next++},"standing":${JSON.stringify(standing)},${packed}}`);
    });
    this.#bytes += appendDurably(this.#descriptor, lines.join(""));
  }

  close(): void {
    closeSync(this.#descriptor);
  }
}

export interface ReadLog {
  readonly entries: readonly Committed[];
  readonly wholeBytes: number;
}

/** @throws DeskFault */
export function readLog(file: string, generation: number, unpacker: Unpacker): ReadLog {
  const { values, wholeBytes } = readFramedLines(file);
  const [head, ...entries] = values as [unknown, ...Entry[]];
  requireHead(file, head, "log", generation);
  entries.forEach(({ number }, at) => {
    if (number !== at + 1) {
      throw damaged(file, `trūkst ${at + 1}. ieraksta`, `entry ${at + 1} is missing`);
    }
  });
  return {
    entries: entries.map((entry) => ({
      changes: unpacker.unpack(entry),
      standing: entry.standing,
    })),
    wholeBytes,
  };
}

/** Whether a log holds no entry yet: its making was cut off before the snapshot it belongs to was there. */
export function isBlankLog(file: string): boolean {
  return readFramedLines(file).values.length <= 1;
}
