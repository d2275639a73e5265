// Who may open a file, in few words: the names, the rest as a number.
import type { Permission } from "../ask/drive-files.ts";
import type { Words } from "../wording/words.ts";

const NAMED = 2;

export interface Openers {
  readonly short: string;
  readonly all: readonly string[];
}

/** Whoever sees only that a folder exists cannot open it. */
export function whoMayOpen(words: Words, permissions: readonly Permission[]): Openers {
  const all = permissions
    .filter(({ view }) => view !== "metadata")
    .map((one) => nameOf(words, one));
  const more = all.length - NAMED;
  return {
    short: [...all.slice(0, NAMED), ...(more > 0 ? [words.andMore(more)] : [])].join(", "),
    all,
  };
}

function nameOf(words: Words, { type, displayName, emailAddress }: Permission): string {
  switch (type) {
    case "anyone":
      return words.anyone;
    case "domain":
      return words.everyoneIn(displayName ?? "");
    default:
      return displayName ?? emailAddress ?? "";
  }
}
