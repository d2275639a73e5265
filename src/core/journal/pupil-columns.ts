// A pasted class list's columns: which holds the given name, which the surname, and which must not be looked at at all.
import { plainLetters } from "../language/plain-letters.ts";
import { tidied } from "../language/typed-text.ts";
import { REMOVED_PERSONAL_CODE, withoutPersonalCodes } from "./personal-code.ts";

/** What a column holds; in a column of whole names the word order is said too. */
export type PupilColumn = "given" | "surname" | "given-surname" | "surname-given" | "skip";

export type ListCells = readonly (readonly string[])[];

export interface GuessedColumns {
  /** Whether the first row that holds anything names the columns. */
  readonly hasHeader: boolean;
  readonly columns: readonly PupilColumn[];
  /** Places of columns of personal codes: never taken, whatever a person chooses. */
  readonly codes: readonly number[];
}

const HEADERS: Readonly<Record<PupilColumn, readonly string[]>> = {
  given: ["vards", "vardi", "skolenavards", "firstname", "givenname"],
  surname: ["uzvards", "uzvardi", "skolenauzvards", "lastname", "surname"],
  "given-surname": [
    "vardsuzvards",
    "vardsunuzvards",
    "skolens",
    "skoleni",
    "skolenavardsuzvards",
    "skolenavardsunuzvards",
    "izglitojamais",
    "izglitojamavardsuzvards",
    "name",
    "fullname",
  ],
  "surname-given": ["uzvardsvards", "uzvardsunvards", "skolenauzvardsvards"],
  skip: ["nr", "nrpk", "npk", "personaskods", "klase", "dzimums", "epasts", "talrunis"],
};
const NOT_A_LETTER = /[^\p{L}]/gu;

/** Two letters at least, and nothing that no name has: an address, a class, a gender's one letter are none. */
const NAME = /^(?=.*\p{L}.*\p{L})[\p{L}\p{M} .,'’\-\u2010-\u2013]{2,120}$/u;
/** "1. Anna Bērziņa" */
export const NUMBERING = /^\d{1,3}\s*[.)]\s*/u;
const WHOLE_NAME = /\p{L}[\s,]+\p{L}/u;

export function guessColumns(cells: ListCells): GuessedColumns {
  const rows = filledRows(cells);
  const named = (rows[0] ?? []).map(columnOfHeader);
  const hasHeader = named.some((column) => column !== null);
  const below = hasHeader ? rows.slice(1) : rows;
  const width = Math.max(0, ...rows.map((row) => row.length));
  const places = Array.from({ length: width }, (_, place) => place);
  const codes = places.filter((place) => isMostly(below, place, isOnlyCode));
  const guessed = hasHeader
    ? places.map((place) => named[place] ?? "skip")
    : guessByContent(below, places);
  return {
    hasHeader,
    columns: guessed.map((column, place) => (codes.includes(place) ? "skip" : column)),
    codes,
  };
}

/** Both halves of a name, or the whole of it, and nothing twice. */
export function areEnough(columns: readonly PupilColumn[]): boolean {
  const taken = columns.filter((column) => column !== "skip").sort();
  return (
    (taken.length === 1 && (taken[0] === "given-surname" || taken[0] === "surname-given")) ||
    (taken.length === 2 && taken[0] === "given" && taken[1] === "surname")
  );
}

export function filledRows(cells: ListCells): ListCells {
  return cells.filter((row) => row.some((cell) => tidied(cell) !== ""));
}

function columnOfHeader(cell: string): PupilColumn | null {
  const word = plainLetters(tidied(cell)).replace(NOT_A_LETTER, "");
  const found = Object.entries(HEADERS).find(([, words]) => words.includes(word));
  return found === undefined ? null : (found[0] as PupilColumn);
}

function guessByContent(rows: ListCells, places: readonly number[]): PupilColumn[] {
  const [first, second] = places.filter((place) => isMostly(rows, place, isName));
  const guess = new Map<number | undefined, PupilColumn>();
  if (second === undefined || isMostly(rows, first ?? 0, (cell) => WHOLE_NAME.test(cell))) {
    const commas = isMostly(rows, first ?? 0, (cell) => cell.includes(","));
    guess.set(first, commas ? "surname-given" : "given-surname");
  } else {
    // "Bērziņa, Anna" taken apart at its comma leaves the space before "Anna".
    const wasOne = rows.every((row) => !row[second] || row[second].startsWith(" "));
    guess.set(first, wasOne ? "surname" : "given");
    guess.set(second, wasOne ? "given" : "surname");
  }
  return places.map((place) => guess.get(place) ?? "skip");
}

function isMostly(rows: ListCells, place: number, is: (cell: string) => boolean): boolean {
  const filled = rows.map((row) => tidied(row[place] ?? "")).filter((cell) => cell !== "");
  return filled.length > 0 && filled.filter(is).length * 2 > filled.length;
}

/** A number before the name and a code behind it will be taken off. */
function isName(cell: string): boolean {
  const bare = withoutPersonalCodes(cell).split(REMOVED_PERSONAL_CODE).join(" ");
  return NAME.test(tidied(bare.replace(NUMBERING, "")));
}

function isOnlyCode(cell: string): boolean {
  return withoutPersonalCodes(cell) === REMOVED_PERSONAL_CODE;
}
