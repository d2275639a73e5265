// Lines that know whether they are whole: a checksum, a space, JSON, a line feed. Snapshot and log are made of them.
import { readFileSync } from "node:fs";
import { crc32 } from "node:zlib";
import { damaged } from "./damaged.ts";

export interface Lines {
  readonly values: readonly unknown[];
  /** Bytes up to the last line feed. */
  readonly wholeBytes: number;
  /** Whether something follows the last line feed: a line whose writing was cut off. */
  readonly torn: boolean;
}

const LINE = /^([0-9a-f]{8}) (.+)$/;

/** `json`: one JSON value without line feeds. */
export function framed(json: string): string {
  return `${checksum(json)} ${json}\n`;
}

/** @throws DeskFault when the file cannot be read or one of its whole lines is damaged. */
export function readFramedLines(file: string): Lines {
  const bytes = bytesOf(file);
  const wholeBytes = bytes.lastIndexOf("\n") + 1;
  const lines = bytes.subarray(0, wholeBytes).toString("utf8").split("\n").slice(0, -1);
  return {
    values: lines.map((line, at) => unframed(file, line, at + 1)),
    wholeBytes,
    torn: wholeBytes < bytes.length,
  };
}

function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    throw damaged(file, "failu nevar nolasīt", "the file cannot be read");
  }
}

function unframed(file: string, line: string, number: number): unknown {
  const [, sum, json] = LINE.exec(line) ?? [];
  if (json === undefined || sum !== checksum(json)) {
    throw damaged(
      file,
      `${number}. rinda nav tāda, kāda tā rakstīta`,
      `line ${number} is not as it was written`,
    );
  }
  return JSON.parse(json);
}

function checksum(text: string): string {
  return crc32(text).toString(16).padStart(8, "0");
}
