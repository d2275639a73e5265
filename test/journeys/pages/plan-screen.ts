// The year plan in the sidebar, as a class teacher uses it.
import type { Locator } from "playwright-core";
import type { Sidebar } from "./sidebar.ts";

export class PlanScreen {
  readonly sidebar: Sidebar;

  constructor(sidebar: Sidebar) {
    this.sidebar = sidebar;
  }

  /** From the class's first screen. */
  async open(): Promise<void> {
    await this.sidebar.button("Gada plāns").click();
    await this.sidebar.text(/^Tematiskās grupas: \d no 6 grupām$/).waitFor({ timeout: 30_000 });
  }

  async add(): Promise<void> {
    await this.sidebar.button("Pievienot plānam").click();
    await this.sidebar.field("Temats vai pasākuma nosaukums").waitFor();
  }

  async typeLine(date: string, topic: string, group?: string): Promise<void> {
    await this.sidebar.field("Datums").fill(date);
    await this.sidebar.field("Temats vai pasākuma nosaukums").fill(topic);
    if (group !== undefined) {
      await this.sidebar.field("Tematiskā grupa").selectOption(group);
    }
  }

  async save(): Promise<void> {
    await this.sidebar.button("Saglabāt plānā").click();
  }

  /** What can be done with a line: "Noticis", "Pārcelt", "Atcelts". */
  choice(choice: string, topic: string): Locator {
    return this.sidebar.button(`${choice}: ${topic}`);
  }
}
