// A list of words a person picks from, and reading a word typed by hand back into the list.

export interface ListWord<Code extends string = string> {
  readonly code: Code;
  /** As the list shows it. */
  readonly text: string;
  /** Other words people type for the same thing. */
  readonly synonyms: readonly string[];
}

/**
 * The word of the list that was typed: by its text, its code or a synonym, whatever the letter case,
 * the spaces and the Unicode form. Null when the list has no such word, which is free text.
 */
export function readWord<Code extends string>(
  list: readonly ListWord<Code>[],
  typed: string,
): ListWord<Code> | null {
  const code = typed === "" ? undefined : knownWords(list).get(folded(typed));
  return list.find((word) => word.code === code) ?? null;
}

/** A journal of a year asks the same few lists tens of thousands of times: each is folded once. */
const known = new WeakMap<readonly ListWord[], ReadonlyMap<string, string>>();

/** The code of every word, synonym and code, folded; of two alike the first of the list is meant. */
function knownWords(list: readonly ListWord[]): ReadonlyMap<string, string> {
  const before = known.get(list);
  if (before !== undefined) {
    return before;
  }
  const words = list.flatMap(({ code, text, synonyms }) =>
    [text, code, ...synonyms].map((word) => [folded(word), code] as const),
  );
  const folding = new Map([...words].reverse());
  known.set(list, folding);
  return folding;
}

function folded(text: string): string {
  return text.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();
}
