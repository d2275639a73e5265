// Google's partial responses: `fields=a,b/c,d(e,f/g),*` says which fields of the answer are wanted.
import { resolved } from "./discovery.ts";
import type { Api, Schema } from "./discovery.ts";

/** What is wanted of each named field: some of its fields, or all of it (null). "*" stands for every name. */
export type FieldMask = Map<string, FieldMask | null>;

/** Why a mask is no mask of that schema: the name Drive complains of, and the whole path Docs and Sheets name. */
export interface BadField {
  readonly name: string;
  readonly path: string;
}

export type ReadMask =
  { readonly ok: true; readonly mask: FieldMask } | { readonly ok: false; readonly bad: BadField };

/**
 * Reads a mask and checks it against the schema of the answer.
 * Drive allows spaces and separates with "/"; Docs and Sheets take "." as well, and a space belongs to the name.
 */
export function readFieldMask(api: Api, schema: Schema, text: string): ReadMask {
  const isDrive = api.name === "drive";
  const parser = new MaskParser(isDrive ? text.replace(/\s+/g, "") : text, isDrive ? "/" : "/.");
  const mask = parser.mask();
  if (mask === null) {
    return { ok: false, bad: { name: text, path: text } };
  }
  const bad = unknownField(api, schema, mask, "");
  return bad === null ? { ok: true, mask } : { ok: false, bad };
}

/** The part of an answer that a mask wants. */
export function masked(value: unknown, mask: FieldMask): unknown {
  if (Array.isArray(value)) {
    return value.map((item) => masked(item, mask));
  }
  if (typeof value !== "object" || value === null) {
    return value;
  }
  const kept: Record<string, unknown> = {};
  for (const [name, inner] of Object.entries(value)) {
    const wanted = mask.has(name) ? mask.get(name) : mask.get("*");
    if (wanted !== undefined) {
      kept[name] = wanted === null ? inner : masked(inner, wanted);
    }
  }
  return kept;
}

function unknownField(api: Api, schema: Schema, mask: FieldMask, above: string): BadField | null {
  const { type, properties, additionalProperties, items } = resolved(api, schema);
  if (type === "any") {
    return null;
  }
  if (items !== undefined) {
    return unknownField(api, items, mask, above);
  }
  for (const [name, wanted] of mask) {
    if (name === "*") {
      continue;
    }
    const path = above === "" ? name : `${above}.${name}`;
    const inner = additionalProperties ?? properties?.[name];
    if (inner === undefined) {
      return { name, path: pathToLeaf(path, wanted) };
    }
    const bad = wanted === null ? null : unknownField(api, inner, wanted, path);
    if (bad !== null) {
      return bad;
    }
  }
  return null;
}

/** Google names the whole path that was asked for, also below the name it does not know. */
function pathToLeaf(path: string, wanted: FieldMask | null | undefined): string {
  const [first] = wanted ?? [];
  return first === undefined ? path : pathToLeaf(`${path}.${first[0]}`, first[1]);
}

class MaskParser {
  readonly #text: string;
  readonly #separators: string;
  #at = 0;

  constructor(text: string, separators: string) {
    this.#text = text;
    this.#separators = separators;
  }

  /** The whole text as a mask; null when it is none. */
  mask(): FieldMask | null {
    const mask = this.#items();
    return mask !== null && this.#at === this.#text.length ? mask : null;
  }

  #items(): FieldMask | null {
    const mask: FieldMask = new Map();
    do {
      if (!this.#item(mask)) {
        return null;
      }
    } while (this.#take(","));
    return mask;
  }

  /** One name with what is wanted of it, added to `mask`. */
  #item(mask: FieldMask): boolean {
    const name = this.#name();
    if (name === "") {
      return false;
    }
    if (this.#separators.includes(this.#text.charAt(this.#at) || " ")) {
      this.#at += 1;
      return this.#item(wantedOf(mask, name));
    }
    if (!this.#take("(")) {
      mask.set(name, null);
      return true;
    }
    const inner = this.#items();
    if (inner === null || !this.#take(")")) {
      return false;
    }
    merge(wantedOf(mask, name), inner);
    return true;
  }

  #name(): string {
    const start = this.#at;
    while (this.#at < this.#text.length && !`,()${this.#separators}`.includes(this.#here())) {
      this.#at += 1;
    }
    return this.#text.slice(start, this.#at);
  }

  #take(character: string): boolean {
    const found = this.#here() === character;
    this.#at += found ? 1 : 0;
    return found;
  }

  #here(): string {
    return this.#text.charAt(this.#at);
  }
}

/** The mask inside `name`, begun when there is none; of a field wanted whole, one that changes nothing. */
function wantedOf(mask: FieldMask, name: string): FieldMask {
  const known = mask.get(name);
  const inner: FieldMask = known ?? new Map<string, FieldMask | null>();
  if (known === undefined) {
    mask.set(name, inner);
  }
  return inner;
}

function merge(into: FieldMask, from: FieldMask): void {
  for (const [name, wanted] of from) {
    if (wanted === null) {
      into.set(name, null);
    } else {
      merge(wantedOf(into, name), wanted);
    }
  }
}
