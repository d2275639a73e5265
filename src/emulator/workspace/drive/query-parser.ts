// The parser of `q`. `and` and `or` weigh the same and are read from left to right; brackets group.
import { notEmulated } from "../google-error.ts";
import { invalidValue } from "./drive-errors.ts";
import type { Comparison, Query } from "./query.ts";
import { queryTokens } from "./query-tokens.ts";
import type { QueryToken } from "./query-tokens.ts";

const NOT_EMULATED = new Set([
  "fullText",
  "labels",
  "shortcutDetails.targetId",
  "viewedByMeTime",
  "visibility",
]);
const RFC3339 = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:\.\d+)?(Z|[+-]\d\d:\d\d)?)?$/;

/** The query, or Drive's 400 "Invalid Value" at `q`. */
export function parseQuery(text: string): Query {
  const parser = new QueryParser(queryTokens(text));
  const query = parser.expression();
  parser.end();
  return query;
}

class QueryParser {
  readonly #tokens: readonly QueryToken[];
  #at = 0;

  constructor(tokens: readonly QueryToken[]) {
    this.#tokens = tokens;
  }

  expression(): Query {
    let left = this.#term();
    for (;;) {
      const kind = this.#word("and") ? "and" : this.#word("or") ? "or" : null;
      if (kind === null) {
        return left;
      }
      left = { kind, left, right: this.#term() };
    }
  }

  end(): void {
    if (this.#at < this.#tokens.length) {
      throw invalidValue("q");
    }
  }

  #term(): Query {
    if (this.#word("not")) {
      return { kind: "not", query: this.#term() };
    }
    if (this.#sign("(")) {
      const query = this.expression();
      this.#require(this.#sign(")"));
      return query;
    }
    const token = this.#next();
    return token.kind === "string" ? this.#membership(token.text) : this.#comparison(token.text);
  }

  #membership(value: string): Query {
    this.#require(this.#word("in"));
    const { text } = this.#next();
    switch (text) {
      case "parents":
      case "owners":
      case "writers":
      case "readers":
        return { kind: "in", value, collection: text };
      default:
        throw refused(text);
    }
  }

  #comparison(field: string): Query {
    switch (field) {
      case "name":
      case "mimeType":
        return { kind: "text", field, operator: this.#textOperator(), value: this.#string() };
      case "modifiedTime":
      case "createdTime":
        return { kind: "time", field, operator: this.#timeOperator(), value: this.#instant() };
      case "sharedWithMe":
        return this.#startsFlagValue() ? this.#flag(field) : { kind: "flag", field, value: true };
      case "trashed":
      case "starred":
        return this.#flag(field);
      case "properties":
      case "appProperties":
        return this.#property(field);
      default:
        throw refused(field);
    }
  }

  #flag(field: "trashed" | "starred" | "sharedWithMe"): Query {
    const operator = this.#next().text;
    const value = this.#next();
    this.#require(operator === "=" || operator === "!=");
    this.#require(value.kind === "word" && (value.text === "true" || value.text === "false"));
    return { kind: "flag", field, value: (value.text === "true") === (operator === "=") };
  }

  #property(field: "properties" | "appProperties"): Query {
    this.#require(this.#word("has") && this.#sign("{"));
    this.#require(this.#word("key") && this.#sign("="));
    const key = this.#string();
    this.#require(this.#word("and") && this.#word("value") && this.#sign("="));
    const value = this.#string();
    this.#require(this.#sign("}"));
    return { kind: "has", field, key, value };
  }

  #textOperator(): "=" | "!=" | "contains" {
    const { text } = this.#next();
    if (text === "=" || text === "!=" || text === "contains") {
      return text;
    }
    throw invalidValue("q");
  }

  #timeOperator(): Comparison {
    const { text } = this.#next();
    switch (text) {
      case "=":
      case "!=":
      case "<":
      case "<=":
      case ">":
      case ">=":
        return text;
      default:
        throw invalidValue("q");
    }
  }

  /** RFC 3339, UTC where no zone is given. */
  #instant(): number {
    const text = this.#string();
    const zone = RFC3339.exec(text);
    const instant = Date.parse(zone?.[1] === undefined && text.includes("T") ? `${text}Z` : text);
    this.#require(zone !== null && !Number.isNaN(instant));
    return instant;
  }

  #string(): string {
    const token = this.#next();
    this.#require(token.kind === "string");
    return token.text;
  }

  #startsFlagValue(): boolean {
    const token = this.#tokens[this.#at];
    return token?.kind === "sign" && (token.text === "=" || token.text === "!=");
  }

  #word(text: string): boolean {
    return this.#take("word", text);
  }

  #sign(text: string): boolean {
    return this.#take("sign", text);
  }

  #take(kind: QueryToken["kind"], text: string): boolean {
    const token = this.#tokens[this.#at];
    const taken = token?.kind === kind && token.text.toLowerCase() === text;
    this.#at += taken ? 1 : 0;
    return taken;
  }

  #next(): QueryToken {
    const token = this.#tokens[this.#at];
    if (token === undefined) {
      throw invalidValue("q");
    }
    this.#at += 1;
    return token;
  }

  #require(holds: boolean): void {
    if (!holds) {
      throw invalidValue("q");
    }
  }
}

function refused(term: string) {
  return NOT_EMULATED.has(term)
    ? notEmulated(`drive.files.list: query term ${term}`)
    : invalidValue("q");
}
