// A class list as a person pasted it: the pupils' names, fit to keep. Of a pupil nothing but the name is taken.
import { hasBrokenEncoding } from "../language/broken-encoding.ts";
import { tidied } from "../language/typed-text.ts";
import { REMOVED_PERSONAL_CODE } from "./personal-code.ts";
import {
  NUMBERING,
  areEnough,
  filledRows,
  guessColumns,
  type ListCells,
  type PupilColumn,
} from "./pupil-columns.ts";
import { storeText } from "./stored-text.ts";

export interface PupilName {
  readonly givenName: string;
  /** "" where the list has one word only: a code or an initial may stand for the name. */
  readonly surname: string;
}

export type PupilListFault =
  | { readonly kind: "NO_PUPILS" }
  /** Nothing says which column holds the names. */
  | { readonly kind: "NAMES_NOT_FOUND" }
  | { readonly kind: "BROKEN_ENCODING"; readonly value: string };

export interface PupilList {
  readonly columns: readonly PupilColumn[];
  /** The first rows as they were taken, a removed code included: to choose the columns by. */
  readonly sample: ListCells;
  readonly names: readonly PupilName[];
  /** Columns of personal codes, and codes that stood beside a name: none of them is kept. */
  readonly codesRemoved: number;
  readonly fault: PupilListFault | null;
}

const EDGES = /^[\s,;]+|[\s,;]+$/gu;
const LONGEST_NAME = 100;
const SAMPLE_ROWS = 3;

/** @param chosen what a person said the columns are; null to guess */
export function readPupilList(cells: ListCells, chosen: readonly PupilColumn[] | null): PupilList {
  const { hasHeader, columns: guessed, codes } = guessColumns(cells);
  const columns = guessed.map((column, place) =>
    codes.includes(place) ? "skip" : (chosen?.[place] ?? column),
  );
  const rows = filledRows(cells).slice(hasHeader ? 1 : 0);
  const stored = rows.map((row) =>
    row.map((cell, place) => (codes.includes(place) ? "" : storeText(cell).stored)),
  );
  const names = areEnough(columns) ? stored.flatMap((row) => nameIn(row, columns)) : [];
  return {
    columns,
    sample: stored.slice(0, SAMPLE_ROWS),
    names,
    codesRemoved: codes.length + codesIn(stored.flat()),
    fault: faultOf(rows, columns, names),
  };
}

/** A name typed by itself, made fit to keep. */
export function storedName(typed: string): string {
  const name = storeText(typed).stored.split(REMOVED_PERSONAL_CODE).join(" ");
  return [...tidied(tidied(name).replace(EDGES, ""))].slice(0, LONGEST_NAME).join("").trim();
}

function faultOf(
  rows: ListCells,
  columns: readonly PupilColumn[],
  names: readonly PupilName[],
): PupilListFault | null {
  const broken = rows.flat().find(hasBrokenEncoding);
  if (broken !== undefined) {
    return { kind: "BROKEN_ENCODING", value: broken };
  }
  if (rows.length > 0 && !areEnough(columns)) {
    return { kind: "NAMES_NOT_FOUND" };
  }
  return names.length === 0 ? { kind: "NO_PUPILS" } : null;
}

function nameIn(row: readonly string[], columns: readonly PupilColumn[]): PupilName[] {
  const whole = columns.findIndex((column) => column.includes("-"));
  const name =
    whole < 0
      ? {
          givenName: storedName(row[columns.indexOf("given")] ?? ""),
          surname: storedName(row[columns.indexOf("surname")] ?? ""),
        }
      : takenApart(row[whole] ?? "", columns[whole] === "surname-given");
  return name.givenName === "" && name.surname === "" ? [] : [name];
}

/** A comma says that the surname stands first, whatever was expected. */
function takenApart(typed: string, surnameFirst: boolean): PupilName {
  const text = storedName(storedName(typed).replace(NUMBERING, ""));
  const [beforeComma = "", afterComma] = text.split(/,(.*)/su);
  if (afterComma !== undefined) {
    return { givenName: storedName(afterComma), surname: storedName(beforeComma) };
  }
  const words = text.split(" ");
  if (words.length < 2) {
    return { givenName: text, surname: "" };
  }
  return surnameFirst
    ? { givenName: words.slice(1).join(" "), surname: words[0] ?? "" }
    : { givenName: words.slice(0, -1).join(" "), surname: words[words.length - 1] ?? "" };
}

function codesIn(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.split(REMOVED_PERSONAL_CODE).length - 1, 0);
}
