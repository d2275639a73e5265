// The log in the sidebar, as a class teacher uses it.
import type { Locator } from "playwright-core";
import type { Sidebar } from "./sidebar.ts";

export class LogScreen {
  readonly sidebar: Sidebar;

  constructor(sidebar: Sidebar) {
    this.sidebar = sidebar;
  }

  /** From the class's first screen. */
  async open(): Promise<void> {
    await this.sidebar.button("Uzskaite").click();
    await this.sidebar.button("Pievienot ierakstu").waitFor({ timeout: 30_000 });
  }

  async add(category?: string): Promise<void> {
    await this.sidebar.button("Pievienot ierakstu").click();
    await this.sidebar.field("Atskaites sadaļa").waitFor();
    if (category !== undefined) {
      await this.sidebar.field("Atskaites sadaļa").selectOption(category);
    }
  }

  async fill(fields: Readonly<Record<string, string>>): Promise<void> {
    for (const [label, text] of Object.entries(fields)) {
      await this.sidebar.field(label).fill(text);
    }
  }

  async save(): Promise<void> {
    await this.sidebar.button("Saglabāt").click();
  }

  async saveAllTheSame(): Promise<void> {
    await this.sidebar.button("Saglabāt tāpat").click();
    await this.untilSaved();
  }

  async untilSaved(): Promise<void> {
    await this.sidebar.text("Ieraksts saglabāts.").waitFor({ timeout: 30_000 });
  }

  /** What can be done with an entry: "Labot", "Atsaukt", "Atjaunot". */
  choice(choice: string, text: string): Locator {
    return this.sidebar.button(new RegExp(`^${choice}: .*${text}`));
  }
}
