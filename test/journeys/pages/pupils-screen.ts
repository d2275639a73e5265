// The class list in the sidebar, as a class teacher uses it.
import type { Sidebar } from "./sidebar.ts";

export class PupilsScreen {
  readonly sidebar: Sidebar;

  constructor(sidebar: Sidebar) {
    this.sidebar = sidebar;
  }

  /** From the class's first screen; the list may be on another page of the sidebar. */
  async open(): Promise<void> {
    await this.sidebar.button("Skolēni").click();
    await this.sidebar.button("Ielasīt sarakstu").waitFor({ timeout: 30_000 });
  }

  /** From the pasted list to what it would change. */
  async check(list: string): Promise<void> {
    await this.sidebar.button("Ielasīt sarakstu").click();
    await this.sidebar.field("Skolēnu saraksts").fill(list);
    await this.sidebar.button("Pārbaudīt sarakstu").click();
    await this.sidebar.field("1. kolonna").waitFor({ timeout: 30_000 });
  }

  async save(): Promise<void> {
    await this.sidebar.button("Saglabāt sarakstu").click();
    await this.sidebar.text(/^Saraksts saglabāts\./).waitFor({ timeout: 30_000 });
  }
}
