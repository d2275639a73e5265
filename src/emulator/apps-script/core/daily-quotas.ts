// What a person may use in a day through Apps Script: calls of UrlFetchApp, recipients of mail.
import type { Workspace } from "../../workspace/workspace.ts";

const DAY = 86_400_000;

export class DailyQuotas {
  readonly #workspace: Workspace;

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  taken(what: string, person: string, at: number): number {
    const row = this.#table.get(`${what} ${person}`);
    return row === undefined || row.day !== dayOf(at) ? 0 : row.taken;
  }

  take(what: string, person: string, amount: number, limit: number, at: number): boolean {
    const taken = this.taken(what, person, at) + amount;
    if (taken > limit) {
      return false;
    }
    this.#workspace.store.transaction(() =>
      this.#table.set(`${what} ${person}`, { day: dayOf(at), taken }),
    );
    return true;
  }

  get #table() {
    return this.#workspace.store.table<{ day: number; taken: number }>("scriptDailyQuotas");
  }
}

function dayOf(at: number): number {
  return Math.floor(at / DAY);
}
