// The genitive of a teacher's name as the forms need it ("audzinātājas Annas Bērziņas"): a suggestion, always editable.
import { decline, type Gender } from "./declension.ts";
import { tidied } from "./typed-text.ts";

const HYPHENS = /([-\u2010\u2011\u2013])/;
const PARTICLES = new Set(["da", "de", "der", "di", "du", "el", "fon", "la", "le", "van", "von"]);

/**
 * Suggests the genitive of a full name typed in the nominative. The last of several words is the surname; hyphen parts
 * decline each. Initials, particles and foreign endings stay. With the gender unknown the ending alone decides, which
 * says nothing about the gender: it is wrong only for a woman whose surname has a man's ending.
 */
export function suggestGenitive(fullName: string, gender: Gender | null): string {
  const words = tidied(fullName).split(" ");
  return words
    .map((word, index) =>
      wordGenitive(word, index > 0 && index === words.length - 1 ? "surname" : "given", gender),
    )
    .join(" ");
}

function wordGenitive(word: string, part: "given" | "surname", gender: Gender | null): string {
  return word
    .split(HYPHENS)
    .map((piece) => pieceGenitive(piece, part, gender))
    .join("");
}

function pieceGenitive(piece: string, part: "given" | "surname", gender: Gender | null): string {
  const lower = piece.toLowerCase();
  const genitive = PARTICLES.has(piece) ? undefined : decline(lower, part, gender)?.genitive;
  if (genitive === undefined || lower.length !== piece.length) {
    return piece;
  }
  if (piece === piece.toUpperCase()) {
    return genitive.toUpperCase();
  }
  const kept = commonStart(lower, genitive);
  return piece.slice(0, kept) + genitive.slice(kept);
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) {
    length += 1;
  }
  return length;
}
