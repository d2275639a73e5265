// Formulas put right when what they refer to moves: rows or columns come or go, a sheet is renamed, a cell is copied elsewhere.
import { columnIndex, columnLetters, printSheetName } from "../a1-notation.ts";
import type { OpenRange } from "../a1-notation.ts";
import { localeOf } from "../locale.ts";
import { tokenise } from "./tokenise.ts";

/** A reference in a formula with what "$" holds fast of it. */
export interface Corner {
  readonly column: number | null;
  readonly row: number | null;
  readonly isColumnFixed: boolean;
  readonly isRowFixed: boolean;
}

export interface Reference {
  /** Null: the formula's own sheet. */
  readonly sheet: string | null;
  readonly first: Corner;
  /** Null for a single cell. */
  readonly last: Corner | null;
}

/** The formula with every reference put through `change`; null means that what it referred to is gone. */
export function rewriteReferences(
  formula: string,
  locale: string,
  change: (reference: Reference) => Reference | null,
): string {
  const tokens = tokenise(formula.slice(1), localeOf(locale));
  if (tokens === null) {
    return formula;
  }
  const texts = tokens.map(({ kind, text }) => {
    const reference = kind === "reference" ? readReference(text) : null;
    if (reference === null) {
      return text;
    }
    const changed = change(reference);
    return changed === null ? "#REF!" : changed === reference ? text : printReference(changed);
  });
  return `=${texts.join("")}`;
}

function readReference(text: string): Reference {
  const mark = text.lastIndexOf("!");
  const name = mark < 0 ? null : text.slice(0, mark);
  const [first = "", last] = text.slice(mark + 1).split(":");
  return {
    sheet: name === null ? null : unquoted(name),
    first: readCorner(first),
    last: last === undefined ? null : readCorner(last),
  };
}

function unquoted(name: string): string {
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

function readCorner(text: string): Corner {
  const match = /^(\$?)([A-Za-z]*)(\$?)([0-9]*)$/.exec(text);
  const [, dollar = "", letters = "", secondDollar = "", digits = ""] = match ?? [];
  return {
    column: letters === "" ? null : columnIndex(letters),
    row: digits === "" ? null : Number(digits) - 1,
    isColumnFixed: letters !== "" && dollar === "$",
    isRowFixed: secondDollar === "$" || (letters === "" && dollar === "$"),
  };
}

function printReference({ sheet, first, last }: Reference): string {
  const cells = last === null ? printCorner(first) : `${printCorner(first)}:${printCorner(last)}`;
  return sheet === null ? cells : `${printSheetName(sheet)}!${cells}`;
}

function printCorner({ column, row, isColumnFixed, isRowFixed }: Corner): string {
  const letters = column === null ? "" : `${isColumnFixed ? "$" : ""}${columnLetters(column)}`;
  return `${letters}${row === null ? "" : `${isRowFixed ? "$" : ""}${row + 1}`}`;
}

/** The reference as it reads when its formula is copied so many rows down and columns to the right. */
export function shifted(reference: Reference, rows: number, columns: number): Reference | null {
  const shift = (corner: Corner): Corner => ({
    ...corner,
    row: corner.row === null || corner.isRowFixed ? corner.row : corner.row + rows,
    column:
      corner.column === null || corner.isColumnFixed ? corner.column : corner.column + columns,
  });
  const first = shift(reference.first);
  const last = reference.last === null ? null : shift(reference.last);
  const isOut = [first, last].some((c) => c !== null && ((c.row ?? 0) < 0 || (c.column ?? 0) < 0));
  return isOut ? null : { ...reference, first, last };
}

/** The cells of a reference, to be followed as any other range. */
export function cellsOf({ first, last }: Reference): OpenRange {
  const end = last ?? first;
  return {
    ...(first.row !== null && { startRowIndex: first.row }),
    ...(end.row !== null && { endRowIndex: end.row + 1 }),
    ...(first.column !== null && { startColumnIndex: first.column }),
    ...(end.column !== null && { endColumnIndex: end.column + 1 }),
  };
}

/** The reference pointing at other cells; the bounds that were open stay open. */
export function withCells(reference: Reference, cells: OpenRange): Reference {
  const { first, last } = reference;
  const place = (corner: Corner, row: number | undefined, column: number | undefined): Corner => ({
    ...corner,
    row: corner.row === null ? null : (row ?? corner.row),
    column: corner.column === null ? null : (column ?? corner.column),
  });
  const before = (end: number | undefined): number | undefined =>
    end === undefined ? undefined : end - 1;
  return {
    ...reference,
    first: place(first, cells.startRowIndex, cells.startColumnIndex),
    last: last && place(last, before(cells.endRowIndex), before(cells.endColumnIndex)),
  };
}
