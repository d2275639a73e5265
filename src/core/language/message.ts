// Sentences with blanks: "{n, plural, zero {# ierakstu} one {# ieraksts} other {# ieraksti}}" and "Fails izveidots: {name}".
import { pluralCategory, type PluralLanguage } from "./plural.ts";

export type MessageArguments = Readonly<Record<string, string | number>>;

const PLURAL_HEAD = /^(\w+)\s*,\s*plural\s*,/;

/**
 * Fills the blanks of a pattern. Values are put in as they are and never looked at again, so a value may hold braces.
 * A branch that the pattern lacks falls back to `other`. ICU's apostrophe quoting is not known here.
 * @throws on a broken pattern or a missing argument: our own mistake, never a person's.
 */
export function formatMessage(
  pattern: string,
  args: MessageArguments,
  language: PluralLanguage = "lv",
): string {
  let filled = "";
  let at = 0;
  while (at < pattern.length) {
    const character = pattern.charAt(at);
    if (character === "}") {
      throw new Error(`Unopened brace in message: ${pattern}`);
    }
    if (character !== "{") {
      filled += character;
      at += 1;
      continue;
    }
    const end = closingBrace(pattern, at);
    filled += fillBlank(pattern.slice(at + 1, end), args, language);
    at = end + 1;
  }
  return filled;
}

function fillBlank(blank: string, args: MessageArguments, language: PluralLanguage): string {
  const head = PLURAL_HEAD.exec(blank);
  if (!head) {
    return String(argument(blank.trim(), args));
  }
  const count = argument(head[1] ?? "", args);
  if (typeof count !== "number") {
    throw new Error(`Plural needs a number: {${blank}}`);
  }
  const branches = readBranches(blank.slice(head[0].length));
  const branch = branches.get(pluralCategory(count, language)) ?? branches.get("other");
  if (branch === undefined) {
    throw new Error(`Plural without "other": {${blank}}`);
  }
  return branch
    .split("#")
    .map((piece) => formatMessage(piece, args, language))
    .join(String(count));
}

function readBranches(text: string): Map<string, string> {
  const branches = new Map<string, string>();
  let at = 0;
  while (text.slice(at).trim() !== "") {
    const open = text.indexOf("{", at);
    if (open < 0) {
      throw new Error(`Plural branch without braces: ${text}`);
    }
    const close = closingBrace(text, open);
    branches.set(text.slice(at, open).trim(), text.slice(open + 1, close));
    at = close + 1;
  }
  return branches;
}

function argument(name: string, args: MessageArguments): string | number {
  const value = Object.prototype.hasOwnProperty.call(args, name) ? args[name] : undefined;
  if (value === undefined) {
    throw new Error(`Message argument missing: ${name}`);
  }
  return value;
}

function closingBrace(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    depth += text.charAt(at) === "{" ? 1 : text.charAt(at) === "}" ? -1 : 0;
    if (depth === 0) {
      return at;
    }
  }
  throw new Error(`Unclosed brace in message: ${text}`);
}
