// How a personal name declines, told by its ending: the table behind genitive suggestions and name recognition.

/** S sieviete, V vīrietis. Never told from a name or a title: "audzinātāja" is both. */
export type Gender = "S" | "V";

export interface DeclinedName {
  readonly genitive: string;
  /** Every singular form, the nominative too; more forms than one gender uses, because readers may be lenient. */
  readonly forms: readonly string[];
}

interface Declension {
  readonly nominative: string;
  readonly genitive: string;
  readonly others: readonly string[];
  /** Names of women have no such nominative; a woman's name in it does not decline. */
  readonly onlyMen?: true;
  /** The stem's last consonants change before the genitive's ending: Lācis, Lāča. */
  readonly softens?: true;
}

const DECLENSIONS: readonly Declension[] = [
  { nominative: "ais", genitive: "ā", others: ["ajam", "o", "ajā"], onlyMen: true },
  { nominative: "is", genitive: "a", others: ["im", "i", "ī"], onlyMen: true, softens: true },
  { nominative: "us", genitive: "us", others: ["um", "u", "ū"] },
  { nominative: "š", genitive: "a", others: ["am", "u", "ā", ""], onlyMen: true },
  { nominative: "s", genitive: "a", others: ["am", "u", "ā", ""], onlyMen: true },
  { nominative: "a", genitive: "as", others: ["ai", "am", "u", "ā", ""] },
  { nominative: "ā", genitive: "ās", others: ["ajai", "o", "ajā"] },
  { nominative: "e", genitive: "es", others: ["ei", "em", "i", "ē", ""] },
];

const SOFTENED: readonly (readonly [string, string])[] = [
  ["ll", "ļļ"],
  ["nn", "ņņ"],
  ["sn", "šņ"],
  ["zn", "žņ"],
  ["sl", "šļ"],
  ["zl", "žļ"],
  ["ln", "ļņ"],
  ["dz", "dž"],
  ["b", "bj"],
  ["p", "pj"],
  ["m", "mj"],
  ["v", "vj"],
  ["t", "š"],
  ["s", "š"],
  ["d", "ž"],
  ["z", "ž"],
  ["c", "č"],
  ["n", "ņ"],
  ["l", "ļ"],
];

const VOWEL_GROUPS = /[aāeēiīoōuū]+/g;

/**
 * Declines one simple name (no space, no hyphen) given in lower case and NFC; null when its ending does not decline.
 * @param part a two-syllable given name in -tis or -dis keeps its consonant (Gatis, Gata), a surname does not
 * @param gender null takes the ending at its word, which only misses women with a man's form of a surname
 */
export function decline(
  name: string,
  part: "given" | "surname",
  gender: Gender | null,
): DeclinedName | null {
  const declension = DECLENSIONS.find(
    ({ nominative, onlyMen }) =>
      name.length > nominative.length && name.endsWith(nominative) && !(onlyMen && gender === "S"),
  );
  if (!declension) {
    return null;
  }
  const stem = name.slice(0, -declension.nominative.length);
  const hard = stem + declension.genitive;
  const soft = declension.softens ? softened(stem) + declension.genitive : hard;
  const keepsConsonant = part === "given" && /[td]is$/.test(name) && syllables(name) === 2;
  return {
    genitive: keepsConsonant ? hard : soft,
    forms: [name, hard, soft, ...declension.others.map((ending) => stem + ending)],
  };
}

function softened(stem: string): string {
  const change = SOFTENED.find(([hard]) => stem.endsWith(hard));
  return change ? stem.slice(0, -change[0].length) + change[1] : stem;
}

function syllables(name: string): number {
  return name.match(VOWEL_GROUPS)?.length ?? 0;
}
