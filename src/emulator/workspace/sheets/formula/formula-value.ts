// What a formula's parts come to: numbers, texts, booleans, an empty cell, or one of Sheets' errors.
import type { ExtendedValue } from "../spreadsheet-state.ts";

export interface FormulaError {
  readonly type: "ERROR" | "DIVIDE_BY_ZERO" | "VALUE" | "REF" | "NAME" | "NUM" | "N_A";
  readonly message: string;
}

export type Scalar = number | string | boolean | null | FormulaError;

const SHOWN: Readonly<Record<FormulaError["type"], string>> = {
  ERROR: "#ERROR!",
  DIVIDE_BY_ZERO: "#DIV/0!",
  VALUE: "#VALUE!",
  REF: "#REF!",
  NAME: "#NAME?",
  NUM: "#NUM!",
  N_A: "#N/A",
};

export function errorOf(type: FormulaError["type"], message: string): FormulaError {
  return { type, message };
}

export function isError(value: Scalar): value is FormulaError {
  return typeof value === "object" && value !== null;
}

export function shownError(error: FormulaError): string {
  return SHOWN[error.type];
}

/** A number as an operator takes it: booleans count, an empty cell is 0, a text is read when it is a number. */
export function toNumber(value: Scalar): number | FormulaError {
  switch (typeof value) {
    case "number":
      return value;
    case "boolean":
      return value ? 1 : 0;
    case "string":
      return /^\s*[+-]?\d+(\.\d+)?\s*$/.test(value)
        ? Number(value)
        : errorOf("VALUE", `Cannot read the text "${value}" as a number.`);
    default:
      return value ?? 0;
  }
}

export function toText(value: Exclude<Scalar, FormulaError>): string {
  if (value === null) {
    return "";
  }
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

/** A value as Google's ExtendedValue words it. */
export function extendedValue(value: number | string | boolean): ExtendedValue {
  if (typeof value === "number") {
    return { numberValue: value };
  }
  return typeof value === "boolean" ? { boolValue: value } : { stringValue: value };
}
