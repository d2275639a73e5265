// Writing so that it is still there when the power goes: nothing counts as written before the disk has said so.
import { closeSync, fdatasyncSync, fsyncSync, openSync, renameSync, writeSync } from "node:fs";
import path from "node:path";

/** Writes all of it; one call may write less than it was given. */
export function writeAll(descriptor: number, text: string): number {
  const bytes = Buffer.from(text);
  let done = 0;
  while (done < bytes.length) {
    done += writeSync(descriptor, bytes, done);
  }
  return bytes.length;
}

export function appendDurably(descriptor: number, text: string): number {
  const length = writeAll(descriptor, text);
  fdatasyncSync(descriptor);
  return length;
}

/** The file is there whole or not at all. Returns its size in bytes. */
export function replaceDurably(file: string, chunks: Iterable<string>): number {
  const unfinished = `${file}.tmp`;
  const descriptor = openSync(unfinished, "w");
  let length = 0;
  try {
    for (const chunk of chunks) {
      length += writeAll(descriptor, chunk);
    }
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
  renameSync(unfinished, file);
  syncFolder(path.dirname(file));
  return length;
}

/** Makes a new name in the folder last. Windows has no such thing and needs none. */
function syncFolder(folder: string): void {
  if (process.platform === "win32") {
    return;
  }
  const descriptor = openSync(folder, "r");
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
