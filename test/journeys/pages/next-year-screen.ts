// The page of next year: the list of classes, its questions, and the buttons that check and make it.
import type { Sidebar } from "./sidebar.ts";

export class NextYearScreen {
  readonly sidebar: Sidebar;

  constructor(sidebar: Sidebar) {
    this.sidebar = sidebar;
  }

  /** From the deputy's start to the page. */
  async turnTo(): Promise<void> {
    await this.sidebar.button("Nākamais mācību gads").click();
    await this.sidebar.button("Sagatavot nākamo mācību gadu").waitFor();
  }

  /** The list with its questions. */
  async openList(): Promise<void> {
    await this.sidebar.button("Sagatavot nākamo mācību gadu").click();
    await this.sidebar.button("Pārbaudīt sarakstu").waitFor();
  }

  /** What becomes of the class of a line, "9.c → ?"; no other line may stand open. */
  async decide(line: string, fate: string): Promise<void> {
    await this.sidebar.text(line).click();
    await this.sidebar
      .field("Kas notiek ar klasi")
      .filter({ visible: true })
      .selectOption({ label: fate });
  }

  async check(): Promise<void> {
    await this.sidebar.button("Pārbaudīt sarakstu").click();
    await this.sidebar.text("Uz visiem jautājumiem ir atbildēts.").waitFor();
  }
}
