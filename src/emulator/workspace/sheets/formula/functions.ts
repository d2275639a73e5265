// The functions the emulator computes. Every other one comes to #NAME?, never to a wrong number.
import { errorOf, isError, toNumber } from "./formula-value.ts";
import type { FormulaError, Scalar } from "./formula-value.ts";

/** An argument: the cells of a range, or one value. */
export interface Argument {
  readonly isRange: boolean;
  readonly values: readonly Scalar[];
}

export type SheetFunction = (given: readonly Argument[]) => Scalar;

export const sheetFunctions: Readonly<Record<string, SheetFunction>> = {
  SUM: sum,
  COUNTIF: countIf,
};

/** Of a range only the numbers count; a value written out must be one. */
function sum(given: readonly Argument[]): Scalar {
  if (given.length === 0) {
    return errorOf("N_A", "Wrong number of arguments to SUM.");
  }
  let total = 0;
  for (const { isRange, values } of given) {
    for (const value of values) {
      if (isError(value)) {
        return value;
      }
      const number = isRange ? (typeof value === "number" ? value : 0) : toNumber(value);
      if (typeof number !== "number") {
        return number;
      }
      total += number;
    }
  }
  return total;
}

function countIf(given: readonly Argument[]): Scalar {
  const [range, criterion] = given;
  if (range === undefined || criterion === undefined || given.length !== 2) {
    return errorOf("N_A", "Wrong number of arguments to COUNTIF.");
  }
  if (!range.isRange) {
    return errorOf("N_A", "Argument must be a range.");
  }
  const wanted = criterion.values[0] ?? null;
  return isError(wanted) ? wanted : range.values.filter(matcher(wanted)).length;
}

function matcher(criterion: Exclude<Scalar, FormulaError>): (value: Scalar) => boolean {
  if (typeof criterion !== "string") {
    return (value) => value === (criterion ?? 0);
  }
  const [, operator = "=", operand = ""] = /^(<=|>=|<>|=|<|>)?([\s\S]*)$/.exec(criterion) ?? [];
  const number = operand.trim() === "" ? NaN : Number(operand.replace(",", "."));
  if (Number.isNaN(number)) {
    return textMatcher(operator, operand);
  }
  return (value) => {
    const is = typeof value === "string" ? Number(value.trim() === "" ? NaN : value) : value;
    if (operator === "<>") {
      return is !== number;
    }
    return typeof is === "number" && compare(is, operator, number);
  };
}

function compare(left: number, operator: string, right: number): boolean {
  switch (operator) {
    case "<":
      return left < right;
    case ">":
      return left > right;
    case "<=":
      return left <= right;
    case ">=":
      return left >= right;
    default:
      return left === right;
  }
}

/** "*" and "?" stand for anything and for one letter; "~" takes that from them. Case does not matter. */
function textMatcher(operator: string, operand: string): (value: Scalar) => boolean {
  const pattern = operand
    .replace(/[.+^${}()|[\]\\]/g, "\\$&")
    .replace(/~([*?~])|\*|\?/g, (sign, kept: string | undefined) =>
      kept === undefined ? (sign === "*" ? "[\\s\\S]*" : "[\\s\\S]") : `\\${kept}`,
    );
  const shape = new RegExp(`^${pattern}$`, "iu");
  const isText = (value: Scalar): boolean =>
    operand === ""
      ? value === null || value === ""
      : typeof value === "string" && shape.test(value);
  if (operator === "<>") {
    return (value) => !isText(value);
  }
  return operator === "=" ? isText : () => false;
}
