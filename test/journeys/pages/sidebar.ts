// The add-on's sidebar beside an open file, as the person at the desk uses it.
import type { FrameLocator, Locator, Page } from "playwright-core";
import type { JourneyWords } from "./words.ts";

interface Scrolled {
  readonly scrollWidth: number;
  readonly clientWidth: number;
}

export interface SchoolName {
  readonly nominative: string;
  readonly genitive: string;
  readonly locative: string;
}

export class Sidebar {
  readonly page: Page;
  readonly words: JourneyWords;
  readonly #frame: FrameLocator;

  constructor(page: Page, words: JourneyWords) {
    this.page = page;
    this.words = words;
    this.#frame = page.getByRole("complementary").frameLocator("iframe");
  }

  /** What it says of itself on top. */
  get title(): Locator {
    return this.#frame.getByRole("heading", { level: 1 });
  }

  get alert(): Locator {
    return this.#frame.getByRole("alert");
  }

  get progress(): Locator {
    return this.#frame.getByRole("progressbar", { name: this.words.made });
  }

  /** Where it can be read, beside what a screen reader is told. */
  text(text: string | RegExp): Locator {
    return this.#frame.locator("section").getByText(text).first();
  }

  button(name: string | RegExp): Locator {
    return this.#frame.getByRole("button", { name, exact: typeof name === "string" });
  }

  link(name: string): Locator {
    return this.#frame.getByRole("link", { name });
  }

  field(label: string): Locator {
    return this.#frame.getByLabel(label, { exact: false });
  }

  /** What stands beside a name in a list of facts. */
  fact(name: string): Promise<string> {
    return this.#frame
      .locator("dt")
      .filter({ hasText: new RegExp(`^${name}$`) })
      .locator("xpath=following-sibling::dd[1]")
      .innerText();
  }

  /** How much of the work is done, as the progress bar tells it. */
  async done(): Promise<number> {
    return Number(await this.progress.getAttribute("aria-valuenow"));
  }

  /** How much work there is. */
  async total(): Promise<number> {
    return Number(await this.progress.getAttribute("aria-valuemax"));
  }

  /** Stands there once some of the work is done. */
  get underWay(): Locator {
    return this.text(this.words.underWay);
  }

  async fillIn({ nominative, genitive, locative }: SchoolName): Promise<void> {
    await this.text(this.words.driveFits).waitFor();
    await this.field(this.words.name.nominative).fill(nominative);
    await this.field(this.words.name.genitive).fill(genitive);
    await this.field(this.words.name.locative).fill(locative);
  }

  /** From the empty form to the set-up school's start. */
  async setUpSchool(name: SchoolName): Promise<void> {
    await this.fillIn(name);
    await this.button(this.words.setUp).click();
    await this.untilAllMade();
    await this.goHome();
  }

  async pasteClassList(year: string, list: string): Promise<void> {
    await this.button(this.words.classList).click();
    await this.field(this.words.schoolYear).fill(year);
    await this.field(this.words.list).fill(list);
  }

  async untilAllMade(): Promise<void> {
    await this.text(this.words.allMade).waitFor({ timeout: 180_000 });
  }

  async goHome(): Promise<void> {
    await this.button(this.words.home).click();
    await this.button(this.words.classList).waitFor();
  }

  /** Pixels by which its content is wider than the sidebar is. */
  overflow(): Promise<number> {
    return this.#frame
      .locator("html")
      .evaluate((html: Scrolled) => Math.max(0, html.scrollWidth - html.clientWidth));
  }

  /** Milliseconds from the frame's own start to the first screen's painting, as the browser timed it. */
  firstPaint(): Promise<number> {
    return this.#frame
      .locator("html")
      .evaluate(() => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0);
  }
}
