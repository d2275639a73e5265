// The strip on top of every page: who looks, what time it is, what Google does.
import type { Locator, Page } from "playwright-core";

export class Strip {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get person(): Locator {
    return this.page.getByRole("combobox", { name: "Persona" });
  }

  get cost(): Locator {
    return this.page.getByRole("button", { name: /^Pēdējā darbība/ });
  }

  async switchQuotas(): Promise<void> {
    await this.page.getByRole("switch", { name: "Google kvotas" }).click();
  }

  async switchDelays(): Promise<void> {
    await this.page.getByRole("switch", { name: "Īsti ātrumi" }).click();
  }

  async become(person: RegExp): Promise<void> {
    const option = this.person.getByRole("option", { name: person });
    await this.person.selectOption((await option.getAttribute("value")) ?? "");
  }

  /** The next calls of an operation go wrong. */
  async armFault(operation: string, effect: string, times: number): Promise<void> {
    await this.page.getByRole("button", { name: /^Kļūmes/ }).click();
    const panel = this.page.getByRole("dialog", { name: "Kļūmes" });
    await panel.getByRole("combobox", { name: /^Darbība/ }).selectOption({ label: operation });
    await panel.getByRole("combobox", { name: /^Kas notiek/ }).selectOption({ label: effect });
    await panel.getByRole("spinbutton", { name: /^Cik reižu/ }).fill(String(times));
    await panel.getByRole("button", { name: "Ieslēgt" }).click();
    await panel.getByRole("listitem").first().waitFor();
    await this.page.keyboard.press("Escape");
  }

  async clearFaults(): Promise<void> {
    await this.page.getByRole("button", { name: /^Kļūmes/ }).click();
    await this.page.getByRole("button", { name: "Notīrīt visas" }).click();
    await this.page.getByText("Neviena kļūme nav ieslēgta.").waitFor();
    await this.page.keyboard.press("Escape");
  }
}
