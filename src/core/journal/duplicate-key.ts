// When two log entries are the same one typed twice: category, day and text, apart from spaces.
import type { IsoDate } from "../language/iso-date.ts";
import { tidied } from "../language/typed-text.ts";
import type { TypedEntry } from "./typed-entry.ts";

/**
 * Equal for entries that repeat each other. Null for what cannot be a duplicate: plan rows, analyses, entries without
 * a day, and those without a text, which say what they are in other fields. Talks with the parents of two pupils are two talks, however alike they are written.
 */
export function duplicateKey(entry: TypedEntry, iso: IsoDate | null): string | null {
  if (entry.kind !== "log-entry" || iso === null || tidied(entry.text) === "") {
    return null;
  }
  return JSON.stringify([
    entry.category,
    iso,
    tidied(entry.text),
    tidied(entry.contact?.pupil ?? ""),
  ]);
}
