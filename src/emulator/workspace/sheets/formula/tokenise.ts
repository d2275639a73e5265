// A formula cut into tokens. Every token keeps its own text, so that a formula can be put together again letter for letter.
import type { SheetLocale } from "../locale.ts";

export type TokenKind =
  "space" | "number" | "text" | "error" | "reference" | "function" | "name" | "sign" | "separator";

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

const SHEET = String.raw`(?:'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!)`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9][0-9]*`;
const COLUMN = String.raw`\$?[A-Za-z]{1,3}`;
const ROW = String.raw`\$?[1-9][0-9]*`;
const CELLS = [
  `${CELL}:${CELL}`,
  `${CELL}:${COLUMN}`,
  `${CELL}:${ROW}`,
  `${COLUMN}:${CELL}`,
  `${COLUMN}:${COLUMN}`,
  `${ROW}:${ROW}`,
  CELL,
].join("|");
const REFERENCE = new RegExp(`^${SHEET}?(?:${CELLS})(?![\\p{L}\\p{N}_(.!])`, "u");
const GONE = /^#REF!/;

/** Null when some part of it is no token at all; `formula` comes without its "=". */
export function tokenise(formula: string, locale: SheetLocale): readonly Token[] | null {
  const number =
    locale.decimal === ","
      ? /^\d+(?:,\d+)?(?:[eE][+-]?\d+)?/
      : /^(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/;
  const shapes: readonly (readonly [TokenKind, RegExp])[] = [
    ["space", /^\s+/],
    ["text", /^"(?:[^"]|"")*"/],
    ["error", GONE],
    ["reference", REFERENCE],
    ["number", number],
    ["function", /^[\p{L}_][\p{L}\p{N}_.]*(?=\s*\()/u],
    ["name", /^[\p{L}_][\p{L}\p{N}_.]*/u],
    ["sign", /^(?:<=|>=|<>|[-+*/^&=<>()%])/],
  ];
  const tokens: Token[] = [];
  for (let rest = formula; rest !== "";) {
    const token = firstToken(rest, shapes) ?? separator(rest, locale);
    if (token === null) {
      return null;
    }
    tokens.push(token);
    rest = rest.slice(token.text.length);
  }
  return tokens;
}

function firstToken(text: string, shapes: readonly (readonly [TokenKind, RegExp])[]): Token | null {
  for (const [kind, shape] of shapes) {
    const match = shape.exec(text);
    if (match !== null) {
      return { kind, text: match[0] };
    }
  }
  return null;
}

function separator(text: string, locale: SheetLocale): Token | null {
  const first = text.charAt(0);
  return locale.separators.includes(first) ? { kind: "separator", text: first } : null;
}
