// A browser for one journey. Nothing it opens may leave this machine: a request that tries to is not sent, and fails the journey.
import { chromium } from "playwright-core";
import type { Browser, BrowserContext, BrowserContextOptions } from "playwright-core";
import { inject } from "vitest";

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
const OWN_HOSTS = ["127.0.0.1", "localhost"];

const EXPECTED = /^Failed to load resource: (net::ERR_|.* status of 4\d\d)/;

export async function openBrowser(): Promise<Browser> {
  const { executablePath, libraryPath } = inject("browser");
  return chromium.launch({
    executablePath,
    headless: true,
    args: FLAGS,
    env: libraryPath === "" ? process.env : { ...process.env, LD_LIBRARY_PATH: libraryPath },
  });
}

export interface Window {
  readonly context: BrowserContext;
  /** Addresses outside this machine that a page asked for. */
  readonly strayed: readonly string[];
  /** What went wrong in pages. What Google refused (4xx) and what never got there is no error of theirs. */
  readonly errors: readonly string[];
}

/** A browser window of somebody who has never been here. */
export async function openWindow(
  browser: Browser,
  options: BrowserContextOptions,
): Promise<Window> {
  const context = await browser.newContext(options);
  const strayed: string[] = [];
  const errors: string[] = [];
  await context.route(
    ({ protocol, hostname }) => /^(http|ws)s?:$/.test(protocol) && !OWN_HOSTS.includes(hostname),
    (route) => {
      strayed.push(route.request().url());
      return route.abort();
    },
  );
  context.on("weberror", (error) => errors.push(error.error().message));
  context.on("console", (message) => {
    if (message.type() === "error" && !EXPECTED.test(message.text())) {
      errors.push(`${message.text()} (${message.location().url})`);
    }
  });
  return { context, strayed, errors };
}
