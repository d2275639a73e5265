// The desk as a process of its own, as `npm start` runs it, on a folder of the test's.
import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const MAIN = path.resolve(import.meta.dirname, "../../src/desk/main.ts");

export interface RunningDesk {
  readonly url: string;
  readonly process: ChildProcess;
  /** Ends it as the power would. */
  readonly kill: () => Promise<void>;
}

export function emptyFolder(): string {
  return mkdtempSync(path.join(tmpdir(), "desk-"));
}

/** Starts it on any free port. @throws what it said when it did not get ready. */
export async function startDesk(folder: string, ...options: string[]): Promise<RunningDesk> {
  const started = spawnDesk("--data", folder, "--port", "0", ...options);
  const said = output(started);
  const url = await new Promise<string>((resolve, reject) => {
    started.stdout?.on("data", () => {
      const ready = /^ready (\S+)$/m.exec(said());
      if (ready?.[1] !== undefined) {
        resolve(ready[1]);
      }
    });
    started.once("exit", () => reject(new Error(said())));
  });
  const kill = async () => {
    const gone = once(started, "exit");
    started.kill("SIGKILL");
    await gone;
  };
  return { url, process: started, kill };
}

/** Runs it to its end, for starts that fail. */
export async function deskThatEnds(
  ...options: string[]
): Promise<{ readonly code: number | null; readonly said: string }> {
  const started = spawnDesk(...options);
  const said = output(started);
  const [code] = (await once(started, "close")) as [number | null];
  return { code, said: said() };
}

function spawnDesk(...options: string[]): ChildProcess {
  return spawn(process.execPath, ["--import", "tsx", MAIN, ...options], {
    stdio: ["ignore", "pipe", "pipe"],
  });
}

function output(started: ChildProcess): () => string {
  let text = "";
  started.stdout?.on("data", (chunk: Buffer) => (text += chunk.toString()));
  started.stderr?.on("data", (chunk: Buffer) => (text += chunk.toString()));
  return () => text;
}
