// A formula's tokens read into a tree, by the usual order of operations.
import { parseA1 } from "../a1-notation.ts";
import type { OpenRange } from "../a1-notation.ts";
import type { SheetLocale } from "../locale.ts";
import { tokenise } from "./tokenise.ts";
import type { Token } from "./tokenise.ts";

export type Operator = "+" | "-" | "*" | "/" | "^" | "&" | "=" | "<>" | "<" | ">" | "<=" | ">=";

export type Expression =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "gone" }
  | { readonly kind: "unknown"; readonly name: string }
  | {
      readonly kind: "reference";
      readonly sheet: string | null;
      readonly range: OpenRange;
      readonly isCell: boolean;
    }
  | { readonly kind: "negative"; readonly of: Expression }
  | { readonly kind: "percent"; readonly of: Expression }
  | {
      readonly kind: "binary";
      readonly operator: Operator;
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: "call"; readonly name: string; readonly arguments: readonly Expression[] };

const PRECEDENCE: Readonly<Record<Operator, number>> = {
  "=": 1,
  "<>": 1,
  "<": 1,
  ">": 1,
  "<=": 1,
  ">=": 1,
  "&": 2,
  "+": 3,
  "-": 3,
  "*": 4,
  "/": 4,
  "^": 5,
};

/** Null when it is no formula; `formula` comes with its "=". */
export function parseFormula(formula: string, locale: SheetLocale): Expression | null {
  const tokens = tokenise(formula.slice(1), locale)?.filter(({ kind }) => kind !== "space");
  if (tokens === undefined || tokens.length === 0) {
    return null;
  }
  const reader = new Reader(tokens, locale);
  const expression = reader.binary(1);
  return reader.isAtEnd ? expression : null;
}

class Reader {
  readonly #tokens: readonly Token[];
  readonly #locale: SheetLocale;
  #at = 0;

  constructor(tokens: readonly Token[], locale: SheetLocale) {
    this.#tokens = tokens;
    this.#locale = locale;
  }

  get isAtEnd(): boolean {
    return this.#at === this.#tokens.length;
  }

  binary(least: number): Expression | null {
    let left = this.#unary();
    while (left !== null) {
      const token = this.#tokens[this.#at];
      const operator = token?.kind === "sign" && token.text in PRECEDENCE ? token.text : null;
      if (operator === null || PRECEDENCE[operator as Operator] < least) {
        return left;
      }
      this.#at += 1;
      const right = this.binary(PRECEDENCE[operator as Operator] + 1);
      left = right && { kind: "binary", operator: operator as Operator, left, right };
    }
    return null;
  }

  #unary(): Expression | null {
    if (this.#take("-")) {
      const of = this.#unary();
      return of && { kind: "negative", of };
    }
    return this.#take("+") ? this.#unary() : this.#postfix();
  }

  #postfix(): Expression | null {
    let of = this.#primary();
    while (of !== null && this.#take("%")) {
      of = { kind: "percent", of };
    }
    return of;
  }

  #primary(): Expression | null {
    const token = this.#tokens[this.#at];
    this.#at += 1;
    switch (token?.kind) {
      case "number":
        return { kind: "number", value: Number(token.text.replace(this.#locale.decimal, ".")) };
      case "text":
        return { kind: "text", value: token.text.slice(1, -1).replaceAll('""', '"') };
      case "error":
        return { kind: "gone" };
      case "reference":
        return referenceOf(token.text);
      case "name":
        return nameOf(token.text);
      case "function":
        return this.#call(token.text.toUpperCase());
      case "sign":
        return token.text === "(" ? this.#closed() : null;
      default:
        return null;
    }
  }

  #closed(): Expression | null {
    const inner = this.binary(1);
    return this.#take(")") ? inner : null;
  }

  #call(name: string): Expression | null {
    const given: Expression[] = [];
    if (!this.#take("(")) {
      return null;
    }
    if (this.#take(")")) {
      return { kind: "call", name, arguments: given };
    }
    do {
      const argument = this.binary(1);
      if (argument === null) {
        return null;
      }
      given.push(argument);
    } while (this.#takeSeparator());
    return this.#take(")") ? { kind: "call", name, arguments: given } : null;
  }

  #take(sign: string): boolean {
    const token = this.#tokens[this.#at];
    const taken = token?.kind === "sign" && token.text === sign;
    this.#at += taken ? 1 : 0;
    return taken;
  }

  #takeSeparator(): boolean {
    const taken = this.#tokens[this.#at]?.kind === "separator";
    this.#at += taken ? 1 : 0;
    return taken;
  }
}

function nameOf(text: string): Expression {
  return /^(true|false)$/i.test(text)
    ? { kind: "boolean", value: text.toLowerCase() === "true" }
    : { kind: "unknown", name: text };
}

function referenceOf(text: string): Expression | null {
  const parsed = parseA1(text);
  if (parsed === null || parsed.cells === null) {
    return null;
  }
  return { kind: "reference", sheet: parsed.sheet, range: parsed.cells, isCell: parsed.isCorner };
}
