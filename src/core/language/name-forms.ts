// Every case form a pupil's name may stand in, so that "Ādamam Kļavlapam" is known to be Ādams Kļavlapa.
import { decline } from "./declension.ts";

const HYPHEN = /[-\u2010\u2011\u2013]/;

/** Says of a word whether it is the given name or surname in some singular case, whatever its capitals. */
export type NameTest = (word: string) => boolean;

/** @param name one word, hyphen parts allowed */
export function nameTest(name: string, part: "given" | "surname"): NameTest {
  const pieces = piecesOf(name).map((piece) => formsOf(piece, part));
  return (word) => {
    const typed = piecesOf(word);
    return (
      typed.length === pieces.length &&
      pieces.every((forms, index) => forms.has(typed[index] ?? ""))
    );
  };
}

function piecesOf(name: string): string[] {
  return name.normalize("NFC").toLowerCase().split(HYPHEN);
}

function formsOf(piece: string, part: "given" | "surname"): ReadonlySet<string> {
  return new Set(decline(piece, part, null)?.forms ?? [piece]);
}
