// What is chosen in a grid, what is being typed, and what was refused.
import type { CellPlace, CellRange } from "./a1.ts";

export interface Typed {
  readonly text: string;
  /** Begun by typing over the cell: arrows end it. Else by F2 or a double click: arrows move in the text. */
  readonly over: boolean;
}

/** What Google would not take: it stays at its cell until it is typed anew or given up. */
export interface RefusedText {
  readonly at: CellPlace;
  readonly text: string;
  readonly sentence: string;
}

/** What has been sent to Google and is not yet read back. */
export interface SentText {
  readonly at: CellPlace;
  readonly values: readonly (readonly string[])[];
}

export interface GridState {
  readonly active: CellPlace;
  /** The other corner of the selection. */
  readonly far: CellPlace;
  readonly typed: Typed | null;
  readonly sent: SentText | null;
  readonly refused: RefusedText | null;
}

export const GRID_BEGINNING: GridState = {
  active: { row: 0, column: 0 },
  far: { row: 0, column: 0 },
  typed: null,
  sent: null,
  refused: null,
};

export function selected({ active, far }: GridState): CellRange {
  return { from: active, to: far };
}

export function samePlace(a: CellPlace, b: CellPlace): boolean {
  return a.row === b.row && a.column === b.column;
}

/** What was sent to the cell, while Google has not told how it reads it. */
export function sentAt({ sent }: GridState, { row, column }: CellPlace): string | undefined {
  return sent?.values[row - sent.at.row]?.[column - sent.at.column];
}

/** The refused text of the cell, if that is where it stands. */
export function refusedAt({ refused }: GridState, place: CellPlace): RefusedText | null {
  return refused !== null && samePlace(refused.at, place) ? refused : null;
}
