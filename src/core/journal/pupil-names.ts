// Pupils' names in free text: the report must not print them, the master must not hold them.
import { nameTest, type NameTest } from "../language/name-forms.ts";
import { tidied } from "../language/typed-text.ts";
import type { PupilName } from "./pupil-list.ts";

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

/** What a word may be of one pupil's name. */
interface NamePart {
  readonly pupil: number;
  readonly isGivenName: boolean;
  readonly isSurname: boolean;
}

type PartsOf = (word: string) => readonly NamePart[];

interface Word {
  readonly parts: readonly NamePart[];
  readonly from: number;
  readonly to: number;
}

/** Soft hyphens and such may stand within a word, unseen. */
const WORD =
  /[\p{L}\p{M}][\p{L}\p{M}\p{DI}]*(?:[-\u2010\u2011\u2013'’]\p{DI}*[\p{L}\p{M}][\p{L}\p{M}\p{DI}]*)*/gu;
/** They may stand instead of a blank too. */
const WORD_BETWEEN_INVISIBLE =
  /(?:(?!\p{DI})[\p{L}\p{M}])+(?:[-\u2010\u2011\u2013'’](?:(?!\p{DI})[\p{L}\p{M}])+)*/gu;
const HYPHEN = /[-\u2010\u2011\u2013]/u;
const INVISIBLE = /\p{DI}/gu;
const HAS_INVISIBLE = /\p{DI}/u;

/**
 * Knows the pupils of a class list: of several given names, or of a double surname, any one is enough. A pupil with one
 * name only, or with a code for a name, is never found: a first name alone may be a month ("19. martam" beside a Marta).
 */
export function pupilNames(names: readonly PupilName[]): PupilNames {
  const partsOf = knownWords(names);
  const findIn = (text: string): readonly PupilNameSpan[] =>
    findSpans(text.normalize("NFC"), partsOf);
  return {
    findIn,
    maskIn: (text, replacement) => masked(text.normalize("NFC"), findIn(text), replacement),
  };
}

/** A journal says the same words again and again: each is compared with the class once. */
function knownWords(names: readonly PupilName[]): PartsOf {
  const pupils = byInitial(names.map(knownPupil));
  const known = new Map<string, readonly NamePart[]>();
  return (typed) => {
    const word = typed.replace(INVISIBLE, "").toLowerCase();
    const parts = known.get(word) ?? partsIn(word, pupils);
    known.set(word, parts);
    return parts;
  };
}

function partsIn(word: string, pupils: PupilsByInitial): readonly NamePart[] {
  return [...(pupils.get(word.charAt(0)) ?? [])]
    .map(([pupil, { isGivenName, isSurname }]) => ({
      pupil,
      isGivenName: isGivenName(word),
      isSurname: isSurname(word),
    }))
    .filter(({ isGivenName, isSurname }) => isGivenName || isSurname);
}

interface KnownPupil {
  readonly initials: readonly string[];
  readonly isGivenName: NameTest;
  readonly isSurname: NameTest;
}

function knownPupil({ givenName, surname }: PupilName): KnownPupil | null {
  const given = piecesOf(givenName);
  const family = piecesOf(surname);
  if (given.length === 0 || family.length === 0) {
    const words = tidied(`${givenName} ${surname}`).match(WORD) ?? [];
    const last = words.pop();
    return last === undefined || words.length === 0
      ? null
      : knownPupil({ givenName: words.join(" "), surname: last });
  }
  return {
    initials: [...given, ...family].map((piece) => piece.charAt(0)),
    isGivenName: anyOf(given, "given"),
    isSurname: anyOf(family, "surname"),
  };
}

/** "Šķēps-Īve" and "Šķēps Īve" alike: the names that it is made of. */
function piecesOf(name: string): readonly string[] {
  const words = tidied(name).toLowerCase().match(WORD) ?? [];
  return words.flatMap((word) => word.split(HYPHEN));
}

/** A word is the name when all that it is made of is. */
function anyOf(pieces: readonly string[], part: "given" | "surname"): NameTest {
  const tests = pieces.map((piece) => nameTest(piece, part));
  return (word) => word.split(HYPHEN).every((piece) => tests.some((isName) => isName(piece)));
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

function findSpans(text: string, partsOf: PartsOf): readonly PupilNameSpan[] {
  const spans = spansAmong(text, WORD, partsOf);
  if (!HAS_INVISIBLE.test(text)) {
    return spans;
  }
  const between = spansAmong(text, WORD_BETWEEN_INVISIBLE, partsOf).filter(
    ({ from, to }) => !spans.some((span) => span.from < to && from < span.to),
  );
  return [...spans, ...between].sort((a, b) => a.from - b.from);
}

function spansAmong(text: string, shape: RegExp, partsOf: PartsOf): readonly PupilNameSpan[] {
  const spans: PupilNameSpan[] = [];
  for (const words of runsOfNames(text, shape, partsOf)) {
    for (let at = 0, free = 0; at + 1 < words.length; at += 1) {
      const longest = namesAt(words, at, free).sort((a, b) => b.to - b.from - (a.to - a.from))[0];
      const [first, last] = [words[longest?.from ?? -1], words[(longest?.to ?? 0) - 1]];
      if (longest !== undefined && first !== undefined && last !== undefined) {
        spans.push({ pupil: longest.pupil, from: first.from, to: last.to });
        free = longest.to;
        at = free - 1;
      }
    }
  }
  return spans;
}

/** Words that may be of names, as they stand side by side with nothing but blanks between. */
function runsOfNames(text: string, shape: RegExp, partsOf: PartsOf): readonly (readonly Word[])[] {
  const runs: Word[][] = [];
  let end = -1;
  for (const { 0: word, index } of text.matchAll(shape)) {
    const parts = partsOf(word);
    if (parts.length > 0) {
      const to = index + word.length;
      const run = end >= 0 && isBlank(text.slice(end, index)) ? runs[runs.length - 1] : undefined;
      if (run === undefined) {
        runs.push([{ parts, from: index, to }]);
      } else {
        run.push({ parts, from: index, to });
      }
      end = to;
    }
  }
  return runs;
}

function isBlank(text: string): boolean {
  return text.replace(INVISIBLE, "").trim() === "";
}

/**
 * Whose given name and surname meet at that word, either first, with the further names of the same pupil on both sides.
 * @returns places among the words, from the first that is free
 */
function namesAt(words: readonly Word[], at: number, free: number): PupilNameSpan[] {
  const is = (place: number, pupil: number, part: "isGivenName" | "isSurname"): boolean =>
    words[place]?.parts.some((each) => each.pupil === pupil && each[part]) ?? false;
  return (words[at]?.parts ?? []).flatMap(({ pupil }) =>
    (["isGivenName", "isSurname"] as const).flatMap((before) => {
      const after = before === "isGivenName" ? "isSurname" : "isGivenName";
      if (!is(at, pupil, before) || !is(at + 1, pupil, after)) {
        return [];
      }
      let from = at;
      while (from > free && is(from - 1, pupil, before)) {
        from -= 1;
      }
      let to = at + 2;
      while (is(to, pupil, after)) {
        to += 1;
      }
      return [{ pupil, from, to }];
    }),
  );
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
