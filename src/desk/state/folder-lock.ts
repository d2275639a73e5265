// One server to a folder. The lock is a socket that the server listens on: when the server is gone, however it went, nobody
// answers there, and the next one takes the place.
import { createHash } from "node:crypto";
import { realpathSync, rmSync, statSync } from "node:fs";
import { connect, createServer } from "node:net";
import type { Server } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { DeskFault } from "../desk-fault.ts";

/** Longer addresses are cut off by some systems. */
const LONGEST_ADDRESS = 100;
/** Real milliseconds in which another server that saw the same dead socket may still take its place. */
const CONTEST = 150;

/** @throws DeskFault when another server works on the folder. */
export async function lockFolder(folder: string): Promise<{ readonly release: () => void }> {
  const address = addressOf(realpathSync(folder));
  const lock = (await listening(address)) ?? (await takenOver(folder, address));
  lock.unref();
  return { release: () => lock.close() };
}

async function takenOver(folder: string, address: string): Promise<Server> {
  if (await isAnswered(address)) {
    throw inUse(folder);
  }
  rmSync(address, { force: true });
  const lock = await listening(address);
  if (lock === null) {
    throw inUse(folder);
  }
  const own = statSync(address).ino;
  await pause(CONTEST);
  if (statSync(address, { throwIfNoEntry: false })?.ino !== own) {
    throw inUse(folder);
  }
  return lock;
}

/** Null when the address is taken. */
function listening(address: string): Promise<Server | null> {
  const server = createServer((connection) => connection.end());
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      error.code === "EADDRINUSE" ? resolve(null) : reject(error),
    );
    server.listen(address, () => resolve(server));
  });
}

function isAnswered(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const connection = connect(address);
    connection.once("connect", () => {
      connection.destroy();
      resolve(true);
    });
    connection.once("error", () => resolve(false));
  });
}

function addressOf(folder: string): string {
  const name = createHash("sha256").update(folder).digest("hex").slice(0, 24);
  if (process.platform === "win32") {
    return `\\\\.\\pipe\\audzinasanas-darbs-${name}`;
  }
  const inside = path.join(folder, "desk.lock");
  return Buffer.byteLength(inside) <= LONGEST_ADDRESS
    ? inside
    : path.join(tmpdir(), `audzinasanas-darbs-${name}.lock`);
}

function inUse(folder: string): DeskFault {
  return new DeskFault(
    `Ar mapi ${folder} jau strādā cits serveris; apturiet to vai norādiet citu mapi ar --data.`,
    `Another server already works on ${folder}; stop it or name another folder with --data.`,
  );
}
