// Once before all journeys: the bundle as it would be pushed, and a browser to drive.
import { spawnSync } from "node:child_process";
import path from "node:path";
import type { TestProject } from "vitest/node";
import { findBrowser, NO_BROWSER } from "./find-browser.ts";
import type { FoundBrowser } from "./find-browser.ts";
import { launchBrowser } from "./launch-browser.ts";

declare module "vitest" {
  interface ProvidedContext {
    readonly browser: FoundBrowser;
  }
}

const ROOT = path.resolve(import.meta.dirname, "../../..");

export async function setup(project: TestProject): Promise<void> {
  const browser = await findBrowser();
  if (browser === null || !(await starts(browser))) {
    stop(NO_BROWSER);
  }
  const built = spawnSync(process.execPath, ["--import", "tsx", "scripts/build.ts"], {
    cwd: ROOT,
    stdio: "inherit",
  });
  if (built.status !== 0) {
    stop("The journeys need the built bundle, and the build failed.");
  }
  project.provide("browser", browser);
}

async function starts(browser: FoundBrowser): Promise<boolean> {
  try {
    await (await launchBrowser(browser)).close();
    return true;
  } catch (error) {
    process.stderr.write(`${browser.executablePath}: ${String(error)}\n`);
    return false;
  }
}

function stop(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}
