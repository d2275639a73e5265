// Pupils' names in free text: the report must not print them, the master must not hold them.
import { nameTest, type NameTest } from "../language/name-forms.ts";
import { tidied } from "../language/typed-text.ts";

export interface PupilNameSpan {
  /** The pupil's place in the class list as given, from 0. */
  readonly pupil: number;
  /** Where the name stands, in UTF-16 units of the NFC text. */
  readonly from: number;
  readonly to: number;
}

export interface PupilNames {
  /** Every place where a first name and surname stand side by side, in any case form, either first. */
  readonly findIn: (text: string) => readonly PupilNameSpan[];
  /** The text, in NFC, with each of those places replaced. */
  readonly maskIn: (text: string, replacement: string) => string;
}

interface KnownPupil {
  readonly initials: readonly string[];
  readonly isGivenName: NameTest;
  readonly isSurname: NameTest;
}

const WORD = /[\p{L}\p{M}]+(?:[-\u2010\u2011\u2013'’][\p{L}\p{M}]+)*/gu;

/**
 * Knows the pupils of a class list by their full names, the surname last. A pupil with one name only, or with a code
 * for a name, is never found: a first name alone may be a month ("19. martam" beside a Marta).
 */
export function pupilNames(fullNames: readonly string[]): PupilNames {
  const pupils = byInitial(fullNames.map(knownPupil));
  const findIn = (text: string): readonly PupilNameSpan[] =>
    findSpans(text.normalize("NFC"), pupils);
  return {
    findIn,
    maskIn: (text, replacement) => masked(text.normalize("NFC"), findIn(text), replacement),
  };
}

function knownPupil(fullName: string): KnownPupil | null {
  const names = tidied(fullName).match(WORD) ?? [];
  const surname = names[names.length - 1];
  if (surname === undefined || names.length < 2) {
    return null;
  }
  const givenNames = names.slice(0, -1).map((name) => nameTest(name, "given"));
  return {
    initials: names.map(initialOf),
    isGivenName: (word) => givenNames.some((isName) => isName(word)),
    isSurname: nameTest(surname, "surname"),
  };
}

/** Cases change a name's end, never its first letter: of a class few pupils are left to compare with. */
type PupilsByInitial = ReadonlyMap<string, ReadonlyMap<number, KnownPupil>>;

function byInitial(pupils: readonly (KnownPupil | null)[]): PupilsByInitial {
  const found = new Map<string, Map<number, KnownPupil>>();
  pupils.forEach((known, pupil) => {
    for (const initial of known?.initials ?? []) {
      if (known !== null) {
        found.set(initial, (found.get(initial) ?? new Map<number, KnownPupil>()).set(pupil, known));
      }
    }
  });
  return found;
}

function initialOf(name: string): string {
  return name.charAt(0).toLowerCase();
}

function findSpans(text: string, pupils: PupilsByInitial): PupilNameSpan[] {
  const words = [...text.matchAll(WORD)].map((match) => ({
    word: match[0],
    from: match.index,
    to: match.index + match[0].length,
  }));
  const spans: PupilNameSpan[] = [];
  for (let index = 0; index + 1 < words.length; index += 1) {
    const [first, second] = words.slice(index, index + 2);
    if (first && second && text.slice(first.to, second.from).trim() === "") {
      const candidates = [...(pupils.get(initialOf(first.word)) ?? [])];
      const pupil = candidates.find(([, known]) => isNamed(known, first.word, second.word))?.[0];
      if (pupil !== undefined) {
        spans.push({ pupil, from: first.from, to: second.to });
        index += 1;
      }
    }
  }
  return spans;
}

function isNamed({ isGivenName, isSurname }: KnownPupil, first: string, second: string): boolean {
  return (isGivenName(first) && isSurname(second)) || (isSurname(first) && isGivenName(second));
}

function masked(text: string, spans: readonly PupilNameSpan[], replacement: string): string {
  let result = "";
  let at = 0;
  for (const { from, to } of spans) {
    result += text.slice(at, from) + replacement;
    at = to;
  }
  return result + text.slice(at);
}
