// Ids in the shapes Google gives them: long, opaque, never guessable from what they name.
import type { Chance } from "./chance.ts";

const BASE64URL = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const LOWER = "abcdefghijklmnopqrstuvwxyz0123456789";

export class Ids {
  readonly #chance: Chance;

  constructor(chance: Chance) {
    this.#chance = chance;
  }

  /** Docs, Sheets and copies: 44 characters. */
  file(): string {
    return `1${this.#chance.letters(43, BASE64URL)}`;
  }

  /** Folders and pre-generated ids: 33 characters. */
  folder(): string {
    return `1${this.#chance.letters(32, BASE64URL)}`;
  }

  /** Shared drives: 19 characters, "0A…PVA". */
  drive(): string {
    return `0A${this.#chance.letters(14, BASE64URL)}PVA`;
  }

  /** Permission ids: 20 digits. */
  permission(): string {
    return `1${this.#chance.letters(19, "0123456789")}`;
  }

  /** Objects inside a document: "kix." and 12 characters. */
  kix(): string {
    return `kix.${this.#chance.letters(12, LOWER)}`;
  }

  /** Sheets, protected ranges, charts and metadata: a positive 31-bit number. */
  number(): number {
    return 1 + this.#chance.integer(0x7ffffffe);
  }

  /** Tokens of revisions, pages and changes. */
  token(length = 24): string {
    return this.#chance.letters(length, BASE64URL);
  }
}
