// npm test: everything that must hold, one step after another; every step runs, and the last line counts them all.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

interface Counted {
  readonly passed: number;
  readonly failed: number;
}

const bin = path.resolve(import.meta.dirname, "../node_modules/.bin");

const checks: readonly (readonly [name: string, command: string, ...args: string[]])[] = [
  ["format", "prettier", "--check", "--log-level", "warn", "."],
  ["lint", "eslint", ".", "--max-warnings", "0"],
  ["types of the pure code", "tsc", "-p", "tsconfig.pure.json"],
  ["types of the Apps Script code", "tsc", "-p", "tsconfig.apps-script.json"],
  ["types of the Node code and the tests", "tsc", "-p", "tsconfig.json"],
  ["types of the sidebar", "tsc", "-p", "tsconfig.sidebar.json"],
  ["types of the desk's pages", "tsc", "-p", "tsconfig.pages.json"],
  ["boundaries", "depcruise", "src", "--config", ".dependency-cruiser.mjs"],
  ["nothing unused", "knip"],
  ["build", "tsx", "scripts/build.ts"],
];

const results = [
  ...checks.map(([name, ...command]) => check(name, command)),
  tests("vitest.config.ts"),
  tests("vitest.journeys.config.ts"),
];
const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failed = results.reduce((sum, result) => sum + result.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function check(name: string, [command = "", ...args]: readonly string[]): Counted {
  const started = Date.now();
  const ok = run(command, args);
  console.log(`${ok ? "ok" : "FAILED"}: ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
}

function run(command: string, args: readonly string[]): boolean {
  return spawnSync(path.join(bin, command), args, { stdio: "inherit" }).status === 0;
}

/** Those that a configuration of vitest names. A run without a report, such as journeys without a browser, is a failed one. */
function tests(config: string): Counted {
  const folder = mkdtempSync(path.join(tmpdir(), "tests-"));
  const report = path.join(folder, "report.json");
  try {
    const reporters = ["--reporter=default", "--reporter=json", `--outputFile=${report}`];
    run("vitest", ["run", "--config", config, ...reporters]);
    const { numPassedTests, numTotalTests } = JSON.parse(readFileSync(report, "utf8")) as {
      numPassedTests: number;
      numTotalTests: number;
    };
    return { passed: numPassedTests, failed: Math.max(numTotalTests - numPassedTests, 0) };
  } catch {
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
