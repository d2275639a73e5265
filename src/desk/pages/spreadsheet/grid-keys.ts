// Where keys take the chosen cell. Hidden rows and columns are passed over.
import type { CellPlace } from "./a1.ts";
import type { Lines } from "./lines.ts";

export interface GridSize {
  readonly rows: Lines;
  readonly columns: Lines;
}

export interface Pressed {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
}

const PAGE = 20;

/** Null for a key that moves nothing. With Shift, arrows draw out the selection: they move its far corner the same way. */
export function moveOnGrid(grid: GridSize, from: CellPlace, pressed: Pressed): CellPlace | null {
  const { rows, columns } = grid;
  const { row, column } = from;
  switch (pressed.key) {
    case "ArrowUp":
      return { row: pressed.ctrlKey ? rows.last(-1) : rows.next(row, -1), column };
    case "ArrowDown":
      return { row: pressed.ctrlKey ? rows.last(1) : rows.next(row, 1), column };
    case "ArrowLeft":
      return { row, column: pressed.ctrlKey ? columns.last(-1) : columns.next(column, -1) };
    case "ArrowRight":
      return { row, column: pressed.ctrlKey ? columns.last(1) : columns.next(column, 1) };
    case "Tab":
      return { row, column: columns.next(column, pressed.shiftKey ? -1 : 1) };
    case "Enter":
      return { row: rows.next(row, pressed.shiftKey ? -1 : 1), column };
    case "Home":
      return { row: pressed.ctrlKey ? rows.last(-1) : row, column: columns.last(-1) };
    case "End":
      return { row: pressed.ctrlKey ? rows.last(1) : row, column: columns.last(1) };
    case "PageDown":
      return { row: steps(rows, row, 1), column };
    case "PageUp":
      return { row: steps(rows, row, -1), column };
    default:
      return null;
  }
}

function steps(rows: Lines, row: number, by: 1 | -1): number {
  return Array.from({ length: PAGE }).reduce<number>((at) => rows.next(at, by), row);
}
