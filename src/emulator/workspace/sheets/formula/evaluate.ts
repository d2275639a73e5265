// What the cells of a spreadsheet come to, each computed once for one version of it.
import { rectOf } from "../grid-range.ts";
import { sheetByTitle } from "../find-sheet.ts";
import { localeOf } from "../locale.ts";
import type { ExtendedValue, SheetState, SpreadsheetState } from "../spreadsheet-state.ts";
import { errorOf, isError, toNumber, toText } from "./formula-value.ts";
import type { Scalar } from "./formula-value.ts";
import { sheetFunctions } from "./functions.ts";
import type { Argument } from "./functions.ts";
import { parseFormula } from "./parse.ts";
import type { Expression, Operator } from "./parse.ts";

const evaluators = new WeakMap<SpreadsheetState, Evaluator>();

/** The effective value of a cell: null when it is empty. */
export function effectiveValue(
  state: SpreadsheetState,
  sheet: SheetState,
  row: number,
  column: number,
): Scalar {
  const entered = sheet.rows[row]?.cells[column]?.userEnteredValue;
  if (entered?.formulaValue === undefined) {
    return plainValue(entered);
  }
  const evaluator = evaluators.get(state) ?? new Evaluator(state);
  evaluators.set(state, evaluator);
  return evaluator.formula(sheet, row, column, entered.formulaValue);
}

function plainValue(value: ExtendedValue | undefined): Scalar {
  return value?.numberValue ?? value?.stringValue ?? value?.boolValue ?? null;
}

class Evaluator {
  readonly #state: SpreadsheetState;
  readonly #known = new Map<string, Scalar>();
  readonly #underWay = new Set<string>();

  constructor(state: SpreadsheetState) {
    this.#state = state;
  }

  formula(sheet: SheetState, row: number, column: number, formula: string): Scalar {
    const key = `${sheet.sheetId} ${row} ${column}`;
    const known = this.#known.get(key);
    if (known !== undefined) {
      return known;
    }
    if (this.#underWay.has(key)) {
      return errorOf("REF", "Circular dependency detected.");
    }
    this.#underWay.add(key);
    const expression = parseFormula(formula, localeOf(this.#state.properties.locale));
    const value =
      expression === null
        ? errorOf("ERROR", "Formula parse error.")
        : this.#scalar(expression, sheet);
    this.#underWay.delete(key);
    this.#known.set(key, value ?? 0);
    return value ?? 0;
  }

  #cell(sheet: SheetState, row: number, column: number): Scalar {
    const entered = sheet.rows[row]?.cells[column]?.userEnteredValue;
    return entered?.formulaValue === undefined
      ? plainValue(entered)
      : this.formula(sheet, row, column, entered.formulaValue);
  }

  #scalar(expression: Expression, home: SheetState): Scalar {
    switch (expression.kind) {
      case "number":
      case "text":
      case "boolean":
        return expression.value;
      case "gone":
        return errorOf("REF", "Reference does not exist.");
      case "unknown":
        return errorOf("NAME", `Unknown range name: '${expression.name.toUpperCase()}'.`);
      case "negative":
        return this.#arithmetic("*", -1, this.#scalar(expression.of, home));
      case "percent":
        return this.#arithmetic("/", this.#scalar(expression.of, home), 100);
      case "binary":
        return this.#binary(expression.operator, expression.left, expression.right, home);
      case "call":
        return this.#call(expression.name, expression.arguments, home);
      case "reference": {
        const { values } = this.#range(expression, home);
        return expression.isCell || isError(values[0] ?? null)
          ? (values[0] ?? null)
          : errorOf("VALUE", "A range stands where one value is needed.");
      }
    }
  }

  #call(name: string, given: readonly Expression[], home: SheetState): Scalar {
    const known = sheetFunctions[name];
    return known === undefined
      ? errorOf("NAME", `Unknown function: '${name}'.`)
      : known(given.map((argument) => this.#argument(argument, home)));
  }

  #argument(expression: Expression, home: SheetState): Argument {
    return expression.kind === "reference"
      ? this.#range(expression, home)
      : { isRange: false, values: [this.#scalar(expression, home)] };
  }

  #range(expression: Extract<Expression, { kind: "reference" }>, home: SheetState): Argument {
    const sheet = expression.sheet === null ? home : sheetByTitle(this.#state, expression.sheet);
    if (sheet === undefined) {
      return { isRange: true, values: [errorOf("REF", "Unresolved sheet name.")] };
    }
    const { startRow, endRow, startColumn, endColumn } = rectOf(expression.range, sheet);
    const values: Scalar[] = [];
    for (let row = startRow; row < Math.min(endRow, sheet.rows.length); row += 1) {
      for (let column = startColumn; column < endColumn; column += 1) {
        values.push(this.#cell(sheet, row, column));
      }
    }
    const unused = Math.max(0, endRow - Math.max(startRow, sheet.rows.length));
    const blanks = unused * Math.max(0, endColumn - startColumn);
    return { isRange: true, values: blanks === 0 ? values : [...values, ...blankCells(blanks)] };
  }

  #binary(operator: Operator, left: Expression, right: Expression, home: SheetState): Scalar {
    const a = this.#scalar(left, home);
    const b = this.#scalar(right, home);
    if (isError(a)) {
      return a;
    }
    if (isError(b)) {
      return b;
    }
    switch (operator) {
      case "&":
        return toText(a) + toText(b);
      case "+":
      case "-":
      case "*":
      case "/":
      case "^":
        return this.#arithmetic(operator, a, b);
      default:
        return compared(operator, order(a, b));
    }
  }

  #arithmetic(operator: "+" | "-" | "*" | "/" | "^", left: Scalar, right: Scalar): Scalar {
    const a = toNumber(left);
    const b = toNumber(right);
    if (typeof a !== "number") {
      return a;
    }
    if (typeof b !== "number") {
      return b;
    }
    if (operator === "/" && b === 0) {
      return errorOf("DIVIDE_BY_ZERO", "Function DIVIDE parameter 2 cannot be zero.");
    }
    const result = { "+": a + b, "-": a - b, "*": a * b, "/": a / b, "^": a ** b }[operator];
    return Number.isFinite(result) ? result : errorOf("NUM", "The result is no number.");
  }
}

function blankCells(count: number): readonly null[] {
  return new Array<null>(count).fill(null);
}

/** Numbers come before texts, texts before booleans; an empty cell is like the other side's nothing. */
function order(a: Exclude<Scalar, object> | null, b: Exclude<Scalar, object> | null): number {
  const [left, right] = [a ?? nothingLike(b), b ?? nothingLike(a)];
  const rank = (value: typeof left): number =>
    typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2;
  if (rank(left) !== rank(right)) {
    return rank(left) - rank(right);
  }
  if (typeof left === "string") {
    return left.localeCompare(String(right), undefined, { sensitivity: "accent" });
  }
  return Number(left) - Number(right);
}

function nothingLike(value: Scalar): number | string | boolean {
  return typeof value === "string" ? "" : typeof value === "boolean" ? false : 0;
}

function compared(operator: Operator, difference: number): boolean {
  switch (operator) {
    case "=":
      return difference === 0;
    case "<>":
      return difference !== 0;
    case "<":
      return difference < 0;
    case ">":
      return difference > 0;
    case "<=":
      return difference <= 0;
    default:
      return difference >= 0;
  }
}
