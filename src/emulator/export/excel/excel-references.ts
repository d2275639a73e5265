// References and formulas in Excel's notation: its names of sheets, English separators, every end of a range written out.
import { columnLetters } from "../../workspace/sheets/a1-notation.ts";
import { tokenise } from "../../workspace/sheets/formula/tokenise.ts";
import { rectOf } from "../../workspace/sheets/grid-range.ts";
import type { Rect } from "../../workspace/sheets/grid-range.ts";
import type { OpenRange } from "../../workspace/sheets/a1-notation.ts";
import { localeOf } from "../../workspace/sheets/locale.ts";
import type { SheetState } from "../../workspace/sheets/spreadsheet-state.ts";
import type { SheetNames } from "./sheet-names.ts";

export function cellReference(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** "A1:B2", "A1" for a single cell. */
export function rangeReference({ startRow, endRow, startColumn, endColumn }: Rect): string {
  const start = cellReference(startRow, startColumn);
  const end = cellReference(endRow - 1, endColumn - 1);
  return start === end ? start : `${start}:${end}`;
}

/** "'Skolēni'!$A$1:$B$2". */
export function fixedReference(name: string, { startRow, endRow, startColumn, endColumn }: Rect) {
  const corner = (row: number, column: number) => `$${columnLetters(column)}$${row + 1}`;
  const cells = `${corner(startRow, startColumn)}:${corner(endRow - 1, endColumn - 1)}`;
  return `${quoted(name)}!${cells}`;
}

/** A range that may be open, on the sheet that it is of. */
export function fixedRangeOf(sheet: SheetState, names: SheetNames, range: OpenRange): string {
  return fixedReference(names.get(sheet.title) ?? sheet.title, rectOf(range, sheet));
}

/** The formula without its "="; null when it is no formula or has a range such as A2:A, which Excel cannot read. */
export function excelFormula(formula: string, locale: string, names: SheetNames): string | null {
  const tokens = tokenise(formula.slice(1), localeOf(locale));
  if (tokens === null) {
    return null;
  }
  const texts = tokens.map(({ kind, text }) => {
    switch (kind) {
      case "separator":
        return ",";
      case "number":
        return text.replace(",", ".");
      case "reference":
        return excelReference(text, names);
      default:
        return text;
    }
  });
  return texts.includes(null) ? null : texts.join("");
}

function excelReference(text: string, names: SheetNames): string | null {
  const mark = text.lastIndexOf("!");
  const cells = text.slice(mark + 1);
  if (
    !/^(\$?[A-Za-z]+\$?\d+(:\$?[A-Za-z]+\$?\d+)?|\$?[A-Za-z]+:\$?[A-Za-z]+|\$?\d+:\$?\d+)$/.test(
      cells,
    )
  ) {
    return null;
  }
  if (mark < 0) {
    return cells;
  }
  const title = text.slice(0, mark).replace(/^'|'$/g, "").replaceAll("''", "'");
  return `${quoted(names.get(title) ?? title)}!${cells}`;
}

function quoted(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
