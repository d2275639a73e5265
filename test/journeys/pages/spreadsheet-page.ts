// A spreadsheet at the desk.
import type { Locator, Page } from "playwright-core";

declare const DataTransfer: new () => { readonly setData: (type: string, text: string) => void };
declare const ClipboardEvent: new (type: string, init: object) => Event;

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

  /** The name of the chosen cell or range. */
  get chosen(): Locator {
    return this.page.locator(".name-box");
  }

  checkbox(name: string): Locator {
    return this.cell(name).getByRole("checkbox");
  }

  /** Of the list that is open. */
  choice(text: string): Locator {
    return this.page.getByRole("option", { name: text, exact: true });
  }

  /** Of a cell that has one, through its arrow. */
  async openList(name: string): Promise<void> {
    await this.cell(name).hover();
    await this.cell(name).locator(".list-arrow").click();
    await this.page.getByRole("listbox").waitFor();
  }

  /** Cells from elsewhere: tabs between them, a line for each row. */
  async paste(name: string, text: string): Promise<void> {
    await this.cell(name).click();
    await this.page
      .getByRole("textbox", { name: `Šūna ${name}` })
      .evaluate((field: EventTarget, pasted) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData("text/plain", pasted);
        field.dispatchEvent(
          new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
        );
      }, text);
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
