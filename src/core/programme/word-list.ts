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
  const wanted = folded(typed);
  return (
    list.find((word) =>
      [word.text, word.code, ...word.synonyms].some((known) => folded(known) === wanted),
    ) ?? null
  );
}

function folded(text: string): string {
  return text.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();
}
