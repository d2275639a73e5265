// What the emulated Workspace remembers: named tables, changed only inside a transaction that holds or leaves no trace.
//
// A value in a table is never changed in place: `set` a new one. That is what makes rolling back, and keeping a log of what
// was committed, a matter of a few lines.

export interface Change {
  readonly table: string;
  readonly key: string;
  /** The new value, or undefined when the row was deleted. */
  readonly value: unknown;
}

export class Table<V> {
  readonly #rows = new Map<string, V>();
  readonly #note: (undo: () => void, change: { key: string; value: V | undefined }) => void;

  constructor(note: (undo: () => void, change: { key: string; value: V | undefined }) => void) {
    this.#note = note;
  }

  get(key: string): V | undefined {
    return this.#rows.get(key);
  }

  has(key: string): boolean {
    return this.#rows.has(key);
  }

  values(): IterableIterator<V> {
    return this.#rows.values();
  }

  entries(): IterableIterator<[string, V]> {
    return this.#rows.entries();
  }

  get size(): number {
    return this.#rows.size;
  }

  set(key: string, value: V): void {
    const had = this.#rows.has(key);
    const before = this.#rows.get(key);
    this.#note(() => (had ? this.#rows.set(key, before as V) : this.#rows.delete(key)), {
      key,
      value,
    });
    this.#rows.set(key, value);
  }

  delete(key: string): void {
    if (!this.#rows.has(key)) {
      return;
    }
    const before = this.#rows.get(key) as V;
    this.#note(() => this.#rows.set(key, before), { key, value: undefined });
    this.#rows.delete(key);
  }

  /** A row as it was remembered elsewhere; undefined for one that was deleted. */
  restore(key: string, value: V | undefined): void {
    if (value === undefined) {
      this.#rows.delete(key);
    } else {
      this.#rows.set(key, value);
    }
  }
}

export class Store {
  readonly #tables = new Map<string, Table<unknown>>();
  #open: { undo: (() => void)[]; changes: Change[] } | null = null;
  #onCommit: (changes: readonly Change[]) => void = () => undefined;

  /** The table of that name, empty when first asked for. */
  table<V>(name: string): Table<V> {
    const known = this.#tables.get(name);
    if (known !== undefined) {
      return known as Table<V>;
    }
    const table = new Table<V>((undo, change) => {
      if (this.#open === null) {
        throw new Error(`Table "${name}" was changed outside a transaction.`);
      }
      this.#open.undo.push(undo);
      this.#open.changes.push({ table: name, key: change.key, value: change.value });
    });
    this.#tables.set(name, table as Table<unknown>);
    return table;
  }

  /** Calls back after every transaction that changed something, with its changes in order. */
  onCommit(listener: (changes: readonly Change[]) => void): void {
    this.#onCommit = listener;
  }

  /** Runs `work`; if it throws, everything it changed is as before. A transaction inside one belongs to the outer one. */
  transaction<T>(work: () => T): T {
    if (this.#open !== null) {
      return work();
    }
    const open = { undo: [] as (() => void)[], changes: [] as Change[] };
    this.#open = open;
    try {
      const result = work();
      this.#open = null;
      if (open.changes.length > 0) {
        this.#onCommit(open.changes);
      }
      return result;
    } catch (error) {
      for (const undo of open.undo.reverse()) {
        undo();
      }
      throw error;
    } finally {
      this.#open = null;
    }
  }

  /** Takes over what another store once committed; no transaction of this one, so that nobody is told. */
  restore(changes: Iterable<Change>): void {
    for (const { table, key, value } of changes) {
      this.table(table).restore(key, value);
    }
  }

  /** Every row of every table, for a snapshot. */
  *rows(): IterableIterator<Change> {
    for (const [table, rows] of this.#tables) {
      for (const [key, value] of rows.entries()) {
        yield { table, key, value };
      }
    }
  }
}
