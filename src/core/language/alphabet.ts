// The Latvian alphabet as an order of its own: platforms disagree whether ā, ē, ī, ū and y are letters or accents.

/** The 33 letters with the foreign q w x y and the historic ō ŗ in their places. */
const ORDER = "aābcčdeēfgģhiīyjkķlļmnņoōpqrŗsštuūvwxzž";
const WEIGHTS = new Map([...ORDER].map((letter, index) => [letter, index]));
const BEFORE_LETTERS = -0x110000;

/**
 * Negative when `a` stands before `b`. Everything that is no letter stands before the letters, foreign scripts after
 * them, a foreign accent (é) beside its own letter. Only identical texts give 0, so that the order is total.
 */
export function compareLatvian(a: string, b: string): number {
  const left = lowered(a);
  const right = lowered(b);
  return (
    compareWeights(left, right) ||
    compareCodeUnits(left, right) ||
    lowerCaseFirst(a, b) ||
    compareCodeUnits(a, b)
  );
}

/** A sorted copy; items with the same key keep their order. */
export function inLatvianOrder<Item>(items: readonly Item[], key: (item: Item) => string): Item[] {
  return [...items].sort((a, b) => compareLatvian(key(a), key(b)));
}

function lowered(text: string): string {
  return text.normalize("NFC").toLowerCase().normalize("NFC");
}

function compareWeights(a: string, b: string): number {
  const left = [...a].map(weightOf);
  const right = [...b].map(weightOf);
  for (const [index, weight] of left.entries()) {
    const difference = weight - (right[index] ?? -Infinity);
    if (difference !== 0) {
      return difference;
    }
  }
  return left.length - right.length;
}

function weightOf(letter: string): number {
  const codePoint = letter.codePointAt(0) ?? 0;
  const known = WEIGHTS.get(letter) ?? WEIGHTS.get(letter.normalize("NFD").charAt(0));
  if (known !== undefined) {
    return known;
  }
  return /\p{L}/u.test(letter) ? ORDER.length + codePoint : BEFORE_LETTERS + codePoint;
}

function lowerCaseFirst(a: string, b: string): number {
  // Code units put capitals first, dictionaries put them last.
  return -compareCodeUnits(a.normalize("NFC"), b.normalize("NFC"));
}

function compareCodeUnits(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
