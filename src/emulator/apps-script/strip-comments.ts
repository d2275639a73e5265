// A fault of HtmlService: it takes comments out of inline scripts and looks for them inside template literals too, so that
// `https://x` is cut at its "//". Source: github.com/enuchi/React-Google-Apps-Script/issues/157.

/** The page as the browser gets it. Scripts that are fetched or that are no JavaScript stay as they are. */
export function stripComments(html: string): string {
  return html.replace(
    /(<script\b([^>]*)>)([\s\S]*?)(<\/script\s*>)/gi,
    (whole: string, open: string, attributes: string, script: string, close: string) =>
      isInlineScript(attributes) ? `${open}${stripScript(script)}${close}` : whole,
  );
}

function isInlineScript(attributes: string): boolean {
  const type = /\btype\s*=\s*["']?([^"'\s>]+)/i.exec(attributes)?.[1];
  const isScript =
    type === undefined || /^(module|(text|application)\/(java|ecma)script)$/i.test(type);
  return isScript && !/\bsrc\s*=/i.test(attributes);
}

type Nesting = ("template" | "code")[];

const QUOTED = /"(?:[^"\\\n]|\\[\s\S])*"|'(?:[^'\\\n]|\\[\s\S])*'/y;
const REGULAR_EXPRESSION = /\/(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\//y;
/** After an operator or one of these words a slash opens a regular expression; after a value it divides. */
const BEFORE_EXPRESSION =
  /(^|[([{,;:=!&|?+\-*%^~<>}]|\b(return|typeof|case|in|of|void|delete))\s*$/;

/** Quoted strings and regular expressions keep their slashes; template literals do not. */
export function stripScript(script: string): string {
  const kept: string[] = [];
  const nesting: Nesting = [];
  let before = "";
  let at = 0;
  while (at < script.length) {
    const commentEnd = endOfComment(script, at);
    if (commentEnd !== null) {
      at = commentEnd;
      continue;
    }
    const end =
      nesting.at(-1) === "template"
        ? at + (script[at] === "\\" ? 2 : 1)
        : endOfToken(script, at, before);
    follow(script, at, nesting);
    const token = script.slice(at, end);
    kept.push(token);
    before = (before + token).slice(-20);
    at = end;
  }
  return kept.join("");
}

function endOfComment(script: string, at: number): number | null {
  if (script.startsWith("//", at)) {
    const end = script.indexOf("\n", at);
    return end === -1 ? script.length : end;
  }
  if (script.startsWith("/*", at)) {
    const end = script.indexOf("*/", at + 2);
    return end === -1 ? script.length : end + 2;
  }
  return null;
}

/** Past a whole string or regular expression, or past one character. */
function endOfToken(script: string, at: number, before: string): number {
  const opensExpression = script[at] === "/" && BEFORE_EXPRESSION.test(before);
  const pattern = opensExpression ? REGULAR_EXPRESSION : QUOTED;
  pattern.lastIndex = at;
  return pattern.test(script) ? pattern.lastIndex : at + 1;
}

/** Notes where template literals and the code inside their placeholders begin and end. */
function follow(script: string, at: number, nesting: Nesting): void {
  const character = script[at];
  if (nesting.at(-1) === "template") {
    if (character === "`") {
      nesting.pop();
    } else if (character === "{" && script[at - 1] === "$") {
      nesting.push("code");
    }
  } else if (character === "`") {
    nesting.push("template");
  } else if (character === "{" && nesting.length > 0) {
    nesting.push("code");
  } else if (character === "}") {
    nesting.pop();
  }
}
