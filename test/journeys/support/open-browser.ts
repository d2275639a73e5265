// A browser for one journey. Nothing it opens may leave this machine: a request that tries to is not sent, and fails the journey.
import type { Browser, BrowserContext, BrowserContextOptions } from "playwright-core";
import { inject } from "vitest";
import { launchBrowser } from "./launch-browser.ts";

/** Milliseconds: a machine that does much else at the same time is slow, and nothing here is about how slow. */
const PATIENCE = 90_000;
const OWN_HOSTS = ["127.0.0.1", "localhost"];

const EXPECTED = /^Failed to load resource: (net::ERR_|.* status of 4\d\d)/;

export function openBrowser(): Promise<Browser> {
  return launchBrowser(inject("browser"));
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
  context.setDefaultTimeout(PATIENCE);
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
