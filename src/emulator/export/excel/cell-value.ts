// A cell with its value. A text is a text whatever it begins with; a formula goes along only where its value is known.
import { effectiveValue } from "../../workspace/sheets/formula/evaluate.ts";
import { isError, shownError } from "../../workspace/sheets/formula/formula-value.ts";
import type { Scalar } from "../../workspace/sheets/formula/formula-value.ts";
import type { SheetState, SpreadsheetState } from "../../workspace/sheets/spreadsheet-state.ts";
import { element, text } from "../xml.ts";
import type { Xml } from "../xml.ts";
import { cellReference, excelFormula } from "./excel-references.ts";
import type { SheetNames } from "./sheet-names.ts";

/** As many as an Excel cell holds; a cell of Google's holds more. */
const MOST_CHARACTERS = 32_767;

export interface Book {
  readonly state: SpreadsheetState;
  readonly names: SheetNames;
}

/** `style` is the number of the cell's look. */
export function cellXml(
  book: Book,
  sheet: SheetState,
  row: number,
  column: number,
  style: number,
): Xml {
  const value = effectiveValue(book.state, sheet, row, column);
  const formula = knownFormula(book, sheet, row, column, value);
  const place = { r: cellReference(row, column), s: style === 0 ? undefined : style };
  if (value === null || (value === "" && formula === null)) {
    return element("c", place);
  }
  if (formula === null && typeof value === "string") {
    return element("c", { ...place, t: "inlineStr" }, [
      element("is", {}, [
        element("t", { "xml:space": "preserve" }, [text(value.slice(0, MOST_CHARACTERS))]),
      ]),
    ]);
  }
  return element("c", { ...place, t: typeOf(value) }, [
    formula === null ? null : element("f", {}, [text(formula)]),
    element("v", {}, [text(plain(value))]),
  ]);
}

function knownFormula(
  { state, names }: Book,
  sheet: SheetState,
  row: number,
  column: number,
  value: Scalar,
): string | null {
  const formula = sheet.rows[row]?.cells[column]?.userEnteredValue?.formulaValue;
  return formula === undefined || isError(value)
    ? null
    : excelFormula(formula, state.properties.locale, names);
}

function typeOf(value: Exclude<Scalar, null>): string | undefined {
  if (isError(value)) {
    return "e";
  }
  return typeof value === "boolean" ? "b" : typeof value === "string" ? "str" : undefined;
}

function plain(value: Exclude<Scalar, null>): string {
  if (isError(value)) {
    return shownError(value).replace("#ERROR!", "#VALUE!");
  }
  return typeof value === "boolean" ? String(Number(value)) : String(value);
}
