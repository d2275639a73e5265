// Every mail the emulated Workspace would have sent: by MailApp, and by Drive when something is shared with a notification.

import type { Store, Table } from "./store.ts";

export interface Mail {
  readonly at: string;
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  readonly sentBy: "MailApp" | "Drive";
}

export class Outbox {
  readonly #store: Store;
  readonly #mails: Table<Mail>;

  constructor(store: Store) {
    this.#store = store;
    this.#mails = store.table("outbox");
  }

  put(mail: Mail): void {
    this.#store.transaction(() => this.#mails.set(String(this.#mails.size), mail));
  }

  /** Oldest first. */
  list(): readonly Mail[] {
    return [...this.#mails.values()];
  }
}
