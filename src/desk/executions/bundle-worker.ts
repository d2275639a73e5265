// The execution's thread as one script: a thread that had to translate TypeScript first would keep everybody waiting.
import path from "node:path";
import { build } from "esbuild";

export async function bundleWorker(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(import.meta.dirname, "execution-worker.ts")],
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    write: false,
    logLevel: "error",
  });
  const [script] = outputFiles;
  if (script === undefined) {
    throw new Error("execution-worker.ts came to nothing.");
  }
  return script.text;
}
