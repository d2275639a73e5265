// A Chromium that was found, started without a window.
import { chromium } from "playwright-core";
import type { Browser } from "playwright-core";
import type { FoundBrowser } from "./find-browser.ts";

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** @throws Error when it does not start, as where libraries are missing. */
export function launchBrowser({ executablePath, libraryPath }: FoundBrowser): Promise<Browser> {
  return chromium.launch({
    executablePath,
    headless: true,
    args: FLAGS,
    env: libraryPath === "" ? process.env : { ...process.env, LD_LIBRARY_PATH: libraryPath },
  });
}
