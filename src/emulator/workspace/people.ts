// Who calls. An address is a person; some addresses have no Google account, and sharing with them without a mail is refused.

import type { Store, Table } from "./store.ts";

export interface Person {
  readonly email: string;
  readonly displayName: string;
  readonly locale: string;
}

export class People {
  readonly #store: Store;
  readonly #known: Table<Person>;
  readonly #withoutAccount: Table<true>;

  constructor(store: Store) {
    this.#store = store;
    this.#known = store.table("people");
    this.#withoutAccount = store.table("peopleWithoutAccount");
  }

  add(person: Person): void {
    this.#store.transaction(() => this.#known.set(person.email.toLowerCase(), person));
  }

  /** The person of an address; one never heard of is named by it. */
  of(email: string): Person {
    const key = email.toLowerCase();
    return (
      this.#known.get(key) ?? { email: key, displayName: key.split("@")[0] ?? key, locale: "lv" }
    );
  }

  list(): readonly Person[] {
    return [...this.#known.values()];
  }

  withoutAccount(email: string): void {
    this.#store.transaction(() => this.#withoutAccount.set(email.toLowerCase(), true));
  }

  hasAccount(email: string): boolean {
    return !this.#withoutAccount.has(email.toLowerCase());
  }
}

/** The part after the "@": people of one domain are one school's. */
export function domainOf(email: string): string {
  return email.slice(email.indexOf("@") + 1).toLowerCase();
}
