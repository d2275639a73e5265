// Installable triggers: what they call, when or on which file, and for whom.
import type { Workspace } from "../../workspace/workspace.ts";

export type TriggerType = "CLOCK" | "ON_OPEN" | "ON_EDIT" | "ON_CHANGE";

/** When a clock trigger fires. */
export type TriggerSchedule =
  | { readonly kind: "every"; readonly milliseconds: number }
  | { readonly kind: "once"; readonly at: number };

export interface InstalledTrigger {
  readonly id: string;
  readonly function: string;
  readonly type: TriggerType;
  readonly user: string;
  /** The document in which it was made; an add-on's trigger belongs to one. */
  readonly container: string | null;
  /** Null of a trigger that waits for something done to the container. */
  readonly schedule: TriggerSchedule | null;
  /** Virtual milliseconds. */
  readonly createdAt: number;
}

export interface TriggersCore {
  /** All triggers of one person, or of everybody when `user` is null. */
  readonly triggers: (user: string | null) => readonly InstalledTrigger[];
  readonly addTrigger: (trigger: Omit<InstalledTrigger, "id">) => InstalledTrigger;
  readonly deleteTrigger: (id: string) => void;
}

export class ScriptTriggers {
  readonly #workspace: Workspace;

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  asCore(): TriggersCore {
    return {
      triggers: (user) =>
        [...this.#table.values()].filter((trigger) => user === null || trigger.user === user),
      addTrigger: (trigger) => {
        const added = { ...trigger, id: String(this.#workspace.ids.number()) };
        this.#workspace.store.transaction(() => this.#table.set(added.id, added));
        return added;
      },
      deleteTrigger: (id) => this.#workspace.store.transaction(() => this.#table.delete(id)),
    };
  }

  get #table() {
    return this.#workspace.store.table<InstalledTrigger>("scriptTriggers");
  }
}
