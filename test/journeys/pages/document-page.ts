// A document at the desk. Tables are counted from 1, rows and columns too, as a person reads them.
import type { Locator, Page } from "playwright-core";

export class DocumentPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get title(): Locator {
    return this.page.getByRole("heading", { level: 1 });
  }

  async ready(): Promise<void> {
    await this.#document.getByRole("textbox").first().waitFor();
  }

  /** Of those outside tables, as they are counted from 1 in the whole document. */
  paragraph(number: number): Locator {
    return this.#document.getByRole("textbox", { name: `Rindkopa ${number}`, exact: true });
  }

  /** What is written in it, be it to type in or to read only. */
  get text(): Promise<string> {
    return this.#document.innerText();
  }

  /** A cell of the document's first table. */
  cell(row: number, column: number): Locator {
    return this.#document.getByRole("textbox", {
      name: `${row}. rinda, ${column}. kolonna`,
      exact: true,
    });
  }

  /** The rows of the document's first table. */
  get rows(): Locator {
    return this.#document.getByRole("table").first().getByRole("row");
  }

  /** Through the menu at the row's left edge. */
  async addRowBelow(row: number): Promise<void> {
    await this.cell(row, 1).hover();
    await this.#document.getByRole("button", { name: `${row}. rindas darbības` }).click();
    await this.page.getByRole("menuitem", { name: "Pievienot rindu zem" }).click();
  }

  async untilSaved(): Promise<void> {
    await this.page.getByText("Saglabāts", { exact: true }).waitFor();
  }

  get #document(): Locator {
    return this.page.getByRole("main");
  }
}
