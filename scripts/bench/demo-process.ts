// The demo command in a process of its own: what a person at this machine waits for, and what the machine gives for it.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { DEMO_YEAR } from "../../src/demo/demo-school.ts";
import { asCsv, syntheticRoster } from "./synthetic-roster.ts";

export interface DemoFigures {
  readonly classes: number;
  readonly wallSeconds: number;
  /** User and system time of the process. */
  readonly cpuSeconds: number;
  readonly peakMemoryMB: number;
}

/** The demo did not come to its end. The message is what it said. */
export class DemoFailed extends Error {}

const ROOT = path.resolve(import.meta.dirname, "../..");
/** The process writes what it used on its fourth stream when it ends. */
const REPORT_STREAM = 3;
const REPORT_USAGE = `data:text/javascript,${encodeURIComponent(
  `import { writeSync } from "node:fs";
   process.on("exit", () => writeSync(${REPORT_STREAM}, JSON.stringify(process.resourceUsage())));`,
)}`;

/** @throws DemoFailed */
export function measureDemo(classes: number): DemoFigures {
  const folder = mkdtempSync(path.join(tmpdir(), "bench-"));
  try {
    const roster = path.join(folder, "roster.csv");
    writeFileSync(roster, asCsv(syntheticRoster(classes)));
    const before = performance.now();
    const usage = usageOfDemo(["--roster", roster, "--year", DEMO_YEAR, "--json"]);
    return {
      classes,
      wallSeconds: (performance.now() - before) / 1000,
      cpuSeconds: (usage.userCPUTime + usage.systemCPUTime) / 1e6,
      peakMemoryMB: (usage.maxRSS * 1024) / 1e6,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function usageOfDemo(demoOptions: readonly string[]): NodeJS.ResourceUsage {
  const imports = ["--import", "tsx", "--import", REPORT_USAGE];
  const { status, stderr, output } = spawnSync(
    process.execPath,
    [...imports, "src/demo/main.ts", ...demoOptions],
    { cwd: ROOT, stdio: ["ignore", "ignore", "pipe", "pipe"], encoding: "utf8" },
  );
  if (status !== 0) {
    throw new DemoFailed(`The demo ended with ${status}:\n${stderr}`);
  }
  return JSON.parse(output[REPORT_STREAM] ?? "") as NodeJS.ResourceUsage;
}
