// The school year "2020./2021.m.g.": it is known by the calendar year in which it starts.
import { plainLetters } from "../language/plain-letters.ts";
import { tidied } from "../language/typed-text.ts";

export interface SchoolYear {
  readonly startYear: number;
}

export type SchoolYearCase = "nominative" | "genitive" | "dative" | "locative";

const FIRST_START = 1900;
const LAST_START = 2198;
const WORDS: Readonly<Record<SchoolYearCase, string>> = {
  nominative: "gads",
  genitive: "gada",
  dative: "gadam",
  locative: "gadā",
};
const TYPED =
  /^(\d{4})\.?\s*[/_\\\p{Pd}]\s*(\d{4}|\d{2})\.?,?\s*(?:m\.?\s*g|mac(?:ibu|\.)\s*(?:gad[a-z]*|g)|gad[a-z]*|g)?\.?$/u;

/** The year as people type it ("2021/22", "2021.-2022.", "2021_2022 m.g."), or null: also for two years not in a row. */
export function parseSchoolYear(text: string): SchoolYear | null {
  const [, first, second] = TYPED.exec(plainLetters(tidied(text))) ?? [];
  if (first === undefined || second === undefined) {
    return null;
  }
  const startYear = Number(first);
  const next = String(startYear + 1);
  const inRow = second === next || second === next.slice(2);
  return inRow && startYear >= FIRST_START && startYear <= LAST_START ? { startYear } : null;
}

/** `2020_2021` */
export function schoolYearId({ startYear }: SchoolYear): string {
  return `${startYear}_${startYear + 1}`;
}

/** "2020./2021.m.g.", as the programme writes it. */
export function printSchoolYear({ startYear }: SchoolYear): string {
  return `${startYear}./${startYear + 1}.m.g.`;
}

/** "2020_2021 m.g.": a folder's name, without the slash. */
export function schoolYearFolderName(year: SchoolYear): string {
  return `${schoolYearId(year)} m.g.`;
}

/** "2020./2021. mācību gads" */
export function schoolYearPhrase(
  { startYear }: SchoolYear,
  wordCase: SchoolYearCase = "nominative",
): string {
  return `${startYear}./${startYear + 1}. mācību ${WORDS[wordCase]}`;
}

export function nextSchoolYear({ startYear }: SchoolYear): SchoolYear {
  return { startYear: startYear + 1 };
}
