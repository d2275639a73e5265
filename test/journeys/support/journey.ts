// A journey: somebody at the desk with a browser of their own. `test` gives each journey a desk on an empty folder, ends both
// afterwards, and lets nothing pass that left the machine or broke in a page.
import { mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { expect, test as plainTest } from "vitest";
import { aDesk, forget } from "./a-desk.ts";
import type { JourneyDesk } from "./a-desk.ts";
import { barriersOn } from "./barriers.ts";
import { openBrowser, openWindow } from "./open-browser.ts";
import type { Window } from "./open-browser.ts";

const SCREENSHOTS = path.resolve(import.meta.dirname, "../../screenshots");

export interface Journey {
  /** A new window, seen by somebody who has none of the other windows' memory. */
  readonly window: (options?: BrowserContextOptions) => Promise<Page>;
  /** A screenshot under the next number; what of the screen not everybody can use is held against the journey at its end. */
  readonly look: (page: Page, name: string) => Promise<void>;
  /** A figure to print: nothing is asserted of it, as the machine may be busy. */
  readonly measured: (what: string, value: number, unit: "ms" | "s") => void;
}

interface Fixtures {
  /** Desks that the journey starts; all are ended after it. */
  readonly start: (options?: Parameters<typeof aDesk>[0]) => Promise<JourneyDesk>;
  readonly journey: Journey;
}

export const test = plainTest.extend<Fixtures>({
  start: async ({ task: _ }, use) => {
    const desks: JourneyDesk[] = [];
    await use(async (options) => {
      const desk = await aDesk(options);
      desks.push(desk);
      return desk;
    });
    await Promise.all(desks.map((desk) => desk.kill()));
    desks.forEach(forget);
  },
  journey: async ({ task }, use) => {
    const browser = await openBrowser();
    const windows: Window[] = [];
    const name = path.basename(task.file.name, ".test.ts");
    const figures: string[] = [];
    const barriers = new Map<string, readonly string[]>();
    try {
      await use({
        window: async (options) => {
          const opened = await openWindow(browser, options ?? {});
          windows.push(opened);
          return opened.context.newPage();
        },
        look: async (page, screen) => {
          await photograph(page, name, screen);
          for (const barrier of await barriersOn(page)) {
            barriers.set(barrier, [...(barriers.get(barrier) ?? []), screen]);
          }
        },
        measured: (what, value, unit) => {
          figures.push(`${what}: ${value.toFixed(unit === "s" ? 1 : 0)} ${unit}`);
        },
      });
      expect([...barriers].map(([barrier, on]) => `${on.join(", ")}: ${barrier}`)).toEqual([]);
      expect(windows.flatMap(({ strayed }) => strayed)).toEqual([]);
      expect(windows.flatMap(({ errors }) => errors)).toEqual([]);
    } finally {
      await photographEnd(browser, name);
      await browser.close();
      if (figures.length > 0) {
        process.stdout.write(`${task.name}: ${figures.join(", ")}\n`);
      }
    }
  },
});

/** Numbers go on through all tests of a journey's file. */
const taken = new Map<string, number>();

async function photograph(page: Page, journey: string, screen: string): Promise<void> {
  const folder = path.join(SCREENSHOTS, journey);
  const number = (taken.get(journey) ?? 0) + 1;
  if (number === 1) {
    rmSync(folder, { recursive: true, force: true });
  }
  mkdirSync(folder, { recursive: true });
  taken.set(journey, number);
  const file = `${String(number).padStart(2, "0")}-${screen}.png`;
  await page.screenshot({ path: path.join(folder, file) });
}

/** For whoever looks into a journey that failed. */
async function photographEnd(browser: Browser, journey: string): Promise<void> {
  const pages = browser.contexts().flatMap((context) => context.pages());
  for (const [at, page] of pages.entries()) {
    await page.screenshot({ path: path.join(SCREENSHOTS, journey, `end-${at + 1}.png`) });
  }
}
