// A spreadsheet at the desk.
import type { Locator, Page } from "playwright-core";

export class SpreadsheetPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async ready(): Promise<void> {
    await this.page.getByRole("grid").waitFor();
  }

  cell(name: string): Locator {
    return this.page.locator(`[data-cell="${name}"]`);
  }

  async openTab(title: string): Promise<void> {
    await this.page.getByRole("tab", { name: title, exact: true }).click();
    await this.page.getByRole("grid", { name: title, exact: true }).waitFor();
  }

  /** Types into a cell and leaves it with Enter. */
  async typeInto(name: string, text: string): Promise<void> {
    await this.cell(name).click();
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Enter");
  }

  async untilSaved(): Promise<void> {
    await this.page.getByText("Saglabāts", { exact: true }).waitFor();
  }
}
