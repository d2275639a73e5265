// Values as text in which nothing is said twice. A spreadsheet's edit leaves nearly all of it as it was, and a thousand empty
// rows look alike: every part is written out once, as a numbered node, and named by "#number" from then on.
import type { Change } from "../../emulator/workspace/store.ts";

/** Changes as one line carries them: the nodes that are new with it, and the values that name them. */
export interface PackedChanges {
  readonly nodes: readonly unknown[];
  readonly changes: readonly Change[];
}

/** Parts whose text is shorter are written out where they stand. */
const SHORTEST_NODE = 24;

/** Packs the changes of one generation, from its snapshot on. */
export class Packer {
  readonly #numberOf = new Map<string, number>();
  /** What is packed never changes in place, so that what was packed once need not be looked at again. */
  readonly #known = new WeakMap<object, string>();
  #new: string[] = [];

  /** Goes on after everything that `unpacker` has read. */
  static after(unpacker: Unpacker): Packer {
    const packer = new Packer();
    for (const { text, value } of unpacker.nodes()) {
      packer.#known.set(value, `"#${packer.#numberOf.size}"`);
      packer.#numberOf.set(text, packer.#numberOf.size);
    }
    return packer;
  }

  /** JSON text of PackedChanges without its braces, to be put into a line. */
  pack(changes: Iterable<Change>): string {
    const packed = Array.from(changes, ({ table, key, value }) =>
      value === undefined
        ? JSON.stringify({ table, key })
        : `{"table":${JSON.stringify(table)},"key":${JSON.stringify(key)},"value":${this.#text(value)}}`,
    );
    const nodes = this.#new;
    this.#new = [];
    return `"nodes":[${nodes.join(",")}],"changes":[${packed.join(",")}]`;
  }

  #text(value: unknown): string {
    if (typeof value === "string") {
      return JSON.stringify(value.startsWith("#") ? `#${value}` : value);
    }
    if (typeof value !== "object" || value === null) {
      return JSON.stringify(value) ?? "null";
    }
    return this.#known.get(value) ?? this.#part(value);
  }

  #part(value: object): string {
    const text = Array.isArray(value) ? this.#list(value) : this.#record(value);
    if (text.length < SHORTEST_NODE) {
      return text;
    }
    const number = this.#numberOf.get(text) ?? this.#add(text);
    const name = `"#${number}"`;
    this.#known.set(value, name);
    return name;
  }

  #list(items: readonly unknown[]): string {
    let text = "";
    for (const item of items) {
      text += `${text === "" ? "" : ","}${this.#text(item)}`;
    }
    return `[${text}]`;
  }

  #record(record: object): string {
    let text = "";
    for (const [key, item] of Object.entries(record)) {
      if (item !== undefined) {
        text += `${text === "" ? "" : ","}${JSON.stringify(key)}:${this.#text(item)}`;
      }
    }
    return `{${text}}`;
  }

  #add(text: string): number {
    const number = this.#numberOf.size;
    this.#numberOf.set(text, number);
    this.#new.push(text);
    return number;
  }
}

/** Reads what a Packer has packed, in the same order. */
export class Unpacker {
  readonly #texts: string[] = [];
  readonly #values: object[] = [];

  unpack({ nodes, changes }: PackedChanges): Change[] {
    for (const node of nodes) {
      this.#texts.push(JSON.stringify(node));
      this.#values.push(this.#part(node as object));
    }
    return changes.map((change) => ({ ...change, value: this.#value(change.value) }));
  }

  *nodes(): IterableIterator<{ readonly text: string; readonly value: object }> {
    for (const [number, text] of this.#texts.entries()) {
      yield { text, value: this.#node(number) };
    }
  }

  #value(packed: unknown): unknown {
    if (typeof packed === "string") {
      return packed.startsWith("#") ? this.#named(packed.slice(1)) : packed;
    }
    return typeof packed === "object" && packed !== null ? this.#part(packed) : packed;
  }

  #part(packed: object): object {
    return Array.isArray(packed)
      ? packed.map((item) => this.#value(item))
      : Object.fromEntries(Object.entries(packed).map(([key, item]) => [key, this.#value(item)]));
  }

  #named(name: string): unknown {
    return name.startsWith("#") ? name : this.#node(Number(name));
  }

  #node(number: number): object {
    const node = this.#values[number];
    if (node === undefined) {
      throw new Error(`Node ${number} is named before it is there.`);
    }
    return node;
  }
}
