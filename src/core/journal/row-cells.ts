// Reading the cells of a journal's row: words of lists, numbers, marks; a cell of another kind than expected is read as what it says.
import { readWord } from "../programme/word-list.ts";
import type { ListWord } from "../programme/word-list.ts";
import { tidied } from "../language/typed-text.ts";
import type { RowCells } from "./journal-content.ts";
import type { TypedDate } from "./typed-entry.ts";

export function textIn(cells: RowCells, key: string): string {
  const value = cells[key];
  return typeof value === "string" ? value : value === undefined ? "" : String(value);
}

/** As typed, or the serial number that the spreadsheet made of it. */
export function dateIn(cells: RowCells, key: string): TypedDate {
  const value = cells[key];
  return typeof value === "number" ? value : textIn(cells, key);
}

/** Null when empty or no whole number from 0 on. */
export function countIn(cells: RowCells, key: string): number | null {
  const typed = tidied(textIn(cells, key));
  return /^\d{1,6}$/.test(typed) ? Number(typed) : null;
}

/** A ticked box, or the word for it. */
export function yesIn(cells: RowCells, key: string): boolean {
  const value = cells[key];
  return (
    value === true || ["jā", "ja", "x", "true"].includes(tidied(textIn(cells, key)).toLowerCase())
  );
}

export function wordIn<Code extends string>(
  cells: RowCells,
  key: string,
  list: readonly ListWord<Code>[],
): Code | null {
  return readWord(list, textIn(cells, key))?.code ?? null;
}

/** Several words between commas or semicolons; those that the list lacks are left out. */
export function wordsIn<Code extends string>(
  cells: RowCells,
  key: string,
  list: readonly ListWord<Code>[],
): readonly Code[] {
  return textIn(cells, key)
    .split(/[,;]/)
    .flatMap((word) => readWord(list, word)?.code ?? []);
}
