// The programme's lists between their codes and what a person reads.
import type { Word } from "../../parts/word-choice.tsx";

type Named<Code extends string> = Readonly<Record<Code, string>>;

export function wordsOf<Code extends string>(list: Named<Code>): readonly Word[] {
  return Object.entries<string>(list).map(([value, text]) => ({ value, text }));
}

/** A draft keeps texts alone; null for what the list does not name. */
export function codeIn<Code extends string>(
  list: Named<Code>,
  kept: string | undefined,
): Code | null {
  return kept !== undefined && kept in list ? (kept as Code) : null;
}

/** Several codes, kept in a draft between commas. */
export function codesIn<Code extends string>(
  list: Named<Code>,
  kept: string | undefined,
): readonly Code[] {
  return (kept ?? "").split(",").flatMap((code) => codeIn(list, code) ?? []);
}
