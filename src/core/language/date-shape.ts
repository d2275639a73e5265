// A typed date reduced to what its patterns look at: plain lower-case letters, one kind of dash.
import { plainLetters } from "./plain-letters.ts";

const DASH = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/u;
const WEEKDAY_WORD = "(?:pirm|otr|tres|ceturt|piekt|sest|svet)dien[a-z]*";
const WEEKDAY = `\\(?(?:${WEEKDAY_WORD}\\.?|(?:pr|ot|tr|ce|pk|se|sv)[.,])\\)?`;
const BEFORE_DATE = new RegExp(`^(?:${WEEKDAY},?\\s*)?(?:no\\s)?\\s*`);
const AFTER_DATE = new RegExp(`^[\\s.,;]*(?:${WEEKDAY}[\\s.,;]*)?`);

/** Has the length of the tidied text, so that a place found in the shape is the same place in the text. */
export function shapeOf(tidiedText: string): string {
  return Array.from(tidiedText, shapeOfCharacter).join("");
}

/** Where the date begins: after a weekday ("piektdien, 6. novembrī") or "no". */
export function startOfDate(shape: string): number {
  return BEFORE_DATE.exec(shape)?.[0].length ?? 0;
}

/** Where the rest begins that a date ending at `at` leaves: after its punctuation and a weekday. */
export function startOfRest(shape: string, at: number): number {
  return at + (AFTER_DATE.exec(shape.slice(at))?.[0].length ?? 0);
}

function shapeOfCharacter(character: string): string {
  if (DASH.test(character)) {
    return "-";
  }
  const plain = plainLetters(character);
  return plain.length === character.length ? plain : character;
}
