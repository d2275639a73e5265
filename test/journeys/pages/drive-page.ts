// The drive as the chosen person sees it.
import type { Locator, Page } from "playwright-core";

export class DrivePage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  static async visit(page: Page, desk: string, person: string): Promise<DrivePage> {
    await page.goto(`${desk}?as=${encodeURIComponent(person)}`);
    return new DrivePage(page);
  }

  /** A folder, a file, or a place such as the shared drive. */
  row(name: string | RegExp): Locator {
    return this.page.getByRole("row").filter({
      has: this.page.getByText(name, { exact: true }),
    });
  }

  /** Every folder and file in sight, by name. */
  async names(): Promise<string[]> {
    return this.page.locator(".drive-label").allInnerTexts();
  }

  async openFolder(name: string): Promise<void> {
    const row = this.row(name);
    await row.waitFor();
    if ((await row.getAttribute("aria-expanded")) === "false") {
      await row.getByText(name, { exact: true }).click();
    }
  }

  async openFile(name: string): Promise<void> {
    await this.page.getByRole("link", { name, exact: true }).click();
  }
}
