// A1 notation: "A", "B3", "B3:D10". Rows and columns are counted from 0 here, as in the API.
import { quoted } from "../ask/spreadsheets.ts";

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** Ends are included. */
export interface CellRange {
  readonly from: CellPlace;
  readonly to: CellPlace;
}

/** 0 → "A", 25 → "Z", 26 → "AA". */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

export function cellName({ row, column }: CellPlace): string {
  return `${columnName(column)}${row + 1}`;
}

/** "B3" → row 2, column 1. Null for anything else. */
export function placeOf(name: string): CellPlace | null {
  const [, letters, number] = /^([A-Z]+)([1-9]\d*)$/.exec(name) ?? [];
  if (letters === undefined) {
    return null;
  }
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(number) - 1, column };
}

/** One cell is named alone. */
export function rangeName(range: CellRange): string {
  const { from, to } = ordered(range);
  const [first, last] = [cellName(from), cellName(to)];
  return first === last ? first : `${first}:${last}`;
}

/** As the API takes it: 'Uzskaite'!B3:D10. */
export function rangeOnSheet(sheet: string, range: CellRange): string {
  return `${quoted(sheet)}!${rangeName(range)}`;
}

/** From top left to bottom right, whichever corner was first. */
export function ordered({ from, to }: CellRange): CellRange {
  return {
    from: { row: Math.min(from.row, to.row), column: Math.min(from.column, to.column) },
    to: { row: Math.max(from.row, to.row), column: Math.max(from.column, to.column) },
  };
}

export function holds(range: CellRange, { row, column }: CellPlace): boolean {
  const { from, to } = ordered(range);
  return from.row <= row && row <= to.row && from.column <= column && column <= to.column;
}
