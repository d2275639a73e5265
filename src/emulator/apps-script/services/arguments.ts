// Reading what a script passes to a service, refused in Google's words when it is of the wrong type.
import { wrongParameters } from "../script-exception.ts";

/** Checks the arguments of one call; `method` as Google's message names it, e.g. "Utilities.sleep". */
export class Arguments {
  readonly #method: string;
  readonly #all: readonly unknown[];

  constructor(method: string, all: readonly unknown[]) {
    this.#method = method;
    this.#all = all;
  }

  text(index: number): string {
    const value = this.#all[index];
    return typeof value === "string" ? value : this.refuse();
  }

  number(index: number): number {
    const value = this.#all[index];
    return typeof value === "number" && Number.isFinite(value) ? value : this.refuse();
  }

  optionalNumber(index: number, otherwise: number): number {
    return this.#all[index] === undefined ? otherwise : this.number(index);
  }

  boolean(index: number): boolean {
    const value = this.#all[index];
    return typeof value === "boolean" ? value : this.refuse();
  }

  texts(index: number): readonly string[] {
    const value = this.#all[index];
    return Array.isArray(value) && value.every((item) => typeof item === "string")
      ? value
      : this.refuse();
  }

  /** A plain object whose values are all text. */
  textMap(index: number): Readonly<Record<string, string>> {
    const value = this.#all[index];
    if (!isPlainObject(value)) {
      return this.refuse();
    }
    const entries = Object.entries(value);
    const texts = entries.flatMap(([key, item]) => (typeof item === "string" ? [[key, item]] : []));
    return texts.length === entries.length
      ? (Object.fromEntries(texts) as Record<string, string>)
      : this.refuse();
  }

  refuse(): never {
    throw wrongParameters(this.#method, this.#all);
  }
}

export function isPlainObject(value: unknown): value is Record<string, unknown> {
  return (
    typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype
  );
}
