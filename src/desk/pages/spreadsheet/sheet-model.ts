// A sheet as the grid shows it.
import type { Look } from "../document/look.ts";
import type { CellRange } from "./a1.ts";
import type { ChartPlace } from "./chart-model.ts";
import type { Lines } from "./lines.ts";

export type CellControl =
  | { readonly kind: "checkbox"; readonly checked: boolean }
  | { readonly kind: "list"; readonly values: readonly string[] }
  /** The list stands in another range. */
  | { readonly kind: "listInRange"; readonly range: string };

export interface CellModel {
  readonly text: string;
  /** What typing into the cell would begin with: the formula, the number, the text. */
  readonly editText: string;
  readonly look: Look;
  readonly align: "left" | "center" | "right";
  readonly wraps: boolean;
  readonly control: CellControl | null;
  readonly note: string | null;
  /** Where the whole cell leads. */
  readonly link: string | null;
}

/** By row and column; null where there is nothing. */
export type CellRows = readonly (readonly (CellModel | null)[])[];

export const EMPTY_CELL: CellModel = {
  text: "",
  editText: "",
  look: {},
  align: "left",
  wraps: false,
  control: null,
  note: null,
  link: null,
};

export interface SheetModel {
  readonly sheetId: number;
  readonly title: string;
  readonly rows: Lines;
  readonly columns: Lines;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly hasGridlines: boolean;
  readonly merges: readonly CellRange[];
  readonly charts: readonly ChartPlace[];
  readonly cells: CellRows;
  /** The whole sheet is closed to this person. */
  readonly isClosed: boolean;
  readonly isProtected: (row: number, column: number) => boolean;
}

export function cellAt(sheet: SheetModel, row: number, column: number): CellModel | null {
  return sheet.cells[row]?.[column] ?? null;
}
