// The header row of the class list: which column is which, in any order and however its name is spelled.
import { plainLetters } from "../language/plain-letters.ts";

export type RosterColumn = "class" | "teacher" | "gender" | "email" | "pupilCount" | "genitive";

/** The columns as the roster's own header names them; all but the genitive must be there. */
export const ROSTER_HEADERS: Readonly<Record<RosterColumn, string>> = {
  class: "klase",
  teacher: "audzinātājs",
  gender: "dzimte",
  email: "e-pasts",
  pupilCount: "skolēnu skaits",
  genitive: "ģenitīvs",
};

export const REQUIRED_ROSTER_COLUMNS: readonly RosterColumn[] = [
  "class",
  "teacher",
  "gender",
  "email",
  "pupilCount",
];

const SPELLINGS: ReadonlyMap<string, RosterColumn> = new Map([
  ["klase", "class"],
  ["klases", "class"],
  ["audzinatajs", "teacher"],
  ["audzinataja", "teacher"],
  ["audzinatajsa", "teacher"],
  ["audzinatajstaja", "teacher"],
  ["audzinatajsaudzinataja", "teacher"],
  ["klasesaudzinatajs", "teacher"],
  ["klasesaudzinataja", "teacher"],
  ["klasesaudzinatajsa", "teacher"],
  ["klasesaudzinatajstaja", "teacher"],
  ["dzimte", "gender"],
  ["dzimums", "gender"],
  ["epasts", "email"],
  ["epastaadrese", "email"],
  ["email", "email"],
  ["skolenuskaits", "pupilCount"],
  ["skolenskaits", "pupilCount"],
  ["genitivs", "genitive"],
  ["vardsgenitiva", "genitive"],
  ["audzinatajsgenitiva", "genitive"],
]);

const NOT_A_LETTER = /[^\p{L}]/gu;

/** The roster's column of a header cell; null for a column that is not the roster's. */
export function rosterColumnOf(header: string): RosterColumn | null {
  return SPELLINGS.get(plainLetters(header).replace(NOT_A_LETTER, "")) ?? null;
}
