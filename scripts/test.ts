// npm test: everything that must hold; every part runs, and the last line counts them all. What only reads the sources runs beside the
// tests: two cores are done in half the time. What a check has to say is printed in one piece when it ends.
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

interface Counted {
  readonly passed: number;
  readonly failed: number;
}

type Check = readonly [name: string, command: string, ...args: string[]];

const bin = path.resolve(import.meta.dirname, "../node_modules/.bin");

const checks: readonly Check[] = [
  ["format", "prettier", "--check", "--log-level", "warn", "."],
  ["lint", "eslint", ".", "--max-warnings", "0"],
  ["types of the pure code", "tsc", "-p", "tsconfig.pure.json"],
  ["types of the Apps Script code", "tsc", "-p", "tsconfig.apps-script.json"],
  ["types of the Node code and the tests", "tsc", "-p", "tsconfig.json"],
  ["types of the sidebar", "tsc", "-p", "tsconfig.sidebar.json"],
  ["types of the desk's pages", "tsc", "-p", "tsconfig.pages.json"],
  ["boundaries", "depcruise", "src", "--config", ".dependency-cruiser.mjs"],
  ["nothing unused", "knip"],
];

// The tests run the built add-on.
const built = await inTurn([["build", "tsx", "scripts/build.ts"]]);
const beside = await Promise.all([inTurn(checks), tests("vitest.config.ts")]);
const results = [built, ...beside, await tests("vitest.journeys.config.ts")];
const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failed = results.reduce((sum, result) => sum + result.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

async function inTurn(all: readonly Check[]): Promise<Counted> {
  let ok = 0;
  for (const [name, command, ...args] of all) {
    const started = Date.now();
    const { code, said } = await run(command, args);
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    console.log(`${said}${code === 0 ? "ok" : "FAILED"}: ${name} (${seconds} s)`);
    ok += code === 0 ? 1 : 0;
  }
  return { passed: ok, failed: all.length - ok };
}

/** Those that a configuration of vitest names. A run without a report, such as journeys without a browser, is a failed one. */
async function tests(config: string): Promise<Counted> {
  const folder = mkdtempSync(path.join(tmpdir(), "tests-"));
  const report = path.join(folder, "report.json");
  try {
    const reporters = ["--reporter=default", "--reporter=json", `--outputFile=${report}`];
    const { said } = await run("vitest", ["run", "--config", config, ...reporters]);
    console.log(said);
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

function run(command: string, args: readonly string[]): Promise<{ code: number; said: string }> {
  return new Promise((resolve) => {
    const child = spawn(path.join(bin, command), args, { stdio: ["ignore", "pipe", "pipe"] });
    let said = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text: string) => {
        said += text;
      });
    }
    child.on("close", (code) => {
      resolve({ code: code ?? 1, said });
    });
    child.on("error", (error) => {
      resolve({ code: 1, said: `${error.message}\n` });
    });
  });
}
