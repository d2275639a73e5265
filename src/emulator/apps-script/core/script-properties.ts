// PropertiesService's stores: one of the script, one of each person, one of each document. Strings only.
import type { Workspace } from "../../workspace/workspace.ts";

export type PropertyMap = Readonly<Record<string, string>>;

export interface PropertiesCore {
  /** `store` is "script", "user …" or "document …". */
  readonly properties: (store: string) => PropertyMap;
  /** Sets and deletes at once; null deletes. */
  readonly changeProperties: (
    store: string,
    changes: Readonly<Record<string, string | null>>,
  ) => void;
}

export class ScriptProperties {
  readonly #workspace: Workspace;

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  asCore(): PropertiesCore {
    return {
      properties: (store) => this.#table.get(store) ?? {},
      changeProperties: (store, changes) => this.#change(store, changes),
    };
  }

  #change(store: string, changes: Readonly<Record<string, string | null>>): void {
    const properties = new Map(Object.entries(this.#table.get(store) ?? {}));
    for (const [key, value] of Object.entries(changes)) {
      if (value === null) {
        properties.delete(key);
      } else {
        properties.set(key, value);
      }
    }
    this.#workspace.store.transaction(() => this.#table.set(store, Object.fromEntries(properties)));
  }

  get #table() {
    return this.#workspace.store.table<PropertyMap>("scriptProperties");
  }
}
