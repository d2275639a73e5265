// The words of a search query: names, operators, quoted strings with \' and \\, brackets.
// Source: Search query terms and operators, .../guides/ref-search-terms.
import { invalidValue } from "./drive-errors.ts";

export type QueryToken =
  | { readonly kind: "word"; readonly text: string }
  | { readonly kind: "string"; readonly text: string }
  | { readonly kind: "sign"; readonly text: string };

const SPACE = /^\s+/;
const WORD = /^[A-Za-z][A-Za-z0-9_.]*/;
const SIGN = /^(?:!=|<=|>=|[=<>(){}])/;
const STRING = /^'((?:[^'\\]|\\['\\])*)'/;

export function queryTokens(query: string): readonly QueryToken[] {
  const tokens: QueryToken[] = [];
  let rest = query.replace(SPACE, "");
  while (rest !== "") {
    const { token, length } = firstToken(rest);
    tokens.push(token);
    rest = rest.slice(length).replace(SPACE, "");
  }
  return tokens;
}

function firstToken(text: string): { token: QueryToken; length: number } {
  const string = STRING.exec(text);
  if (string !== null) {
    const unescaped = (string[1] ?? "").replace(/\\(['\\])/g, "$1");
    return { token: { kind: "string", text: unescaped }, length: string[0].length };
  }
  const word = WORD.exec(text)?.[0];
  if (word !== undefined) {
    return { token: { kind: "word", text: word }, length: word.length };
  }
  const sign = SIGN.exec(text)?.[0];
  if (sign !== undefined) {
    return { token: { kind: "sign", text: sign }, length: sign.length };
  }
  throw invalidValue("q");
}
