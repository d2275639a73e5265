// A dialog of the add-on over an open file, or beside the work in it.
import type { FrameLocator, Locator, Page } from "playwright-core";

export class AddonDialog {
  readonly window: Locator;
  readonly #page: Page;

  constructor(page: Page, title: string) {
    this.#page = page;
    this.window = page.getByRole("dialog", { name: title, exact: true });
  }

  /** What the script put into it. */
  get content(): FrameLocator {
    return this.window.frameLocator("iframe");
  }

  /** Of what the script put into it, in pixels of the page. */
  async size(): Promise<{ readonly width: number; readonly height: number }> {
    const { width = 0, height = 0 } = (await this.window.locator("iframe").boundingBox()) ?? {};
    return { width, height };
  }

  /** Whether every edge of it lies on the screen. */
  async isWhole(): Promise<boolean> {
    const box = await this.window.boundingBox();
    const screen = this.#page.viewportSize();
    return (
      box !== null &&
      screen !== null &&
      box.x >= 0 &&
      box.y >= 0 &&
      box.x + box.width <= screen.width &&
      box.y + box.height <= screen.height
    );
  }

  async close(): Promise<void> {
    await this.window.getByRole("button", { name: "Aizvērt logu" }).click();
  }
}
