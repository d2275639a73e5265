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

/** Quoted strings and regular expressions keep their slashes; template literals do not. */
export function stripScript(script: string): string {
  let kept = "";
  let at = 0;
  const depth: ("template" | "code")[] = [];
  while (at < script.length) {
    const inTemplate = depth.at(-1) === "template";
    const rest = script.slice(at, at + 2);
    if (rest === "//" || rest === "/*") {
      at = endOfComment(script, at, rest);
      continue;
    }
    const end = inTemplate ? at + (script[at] === "\\" ? 2 : 1) : endOfToken(script, at, kept);
    follow(script, at, depth);
    kept += script.slice(at, end);
    at = end;
  }
  return kept;
}

function endOfComment(script: string, at: number, opening: string): number {
  const end = opening === "//" ? script.indexOf("\n", at) : script.indexOf("*/", at + 2);
  if (end === -1) {
    return script.length;
  }
  return opening === "//" ? end : end + 2;
}

/** Past a whole string or regular expression, or past one character. */
function endOfToken(script: string, at: number, before: string): number {
  const token = /^(?:"(?:[^"\\\n]|\\[\s\S])*"|'(?:[^'\\\n]|\\[\s\S])*')/.exec(
    script.slice(at, at + LONGEST),
  );
  if (token !== null) {
    return at + token[0].length;
  }
  if (script[at] === "/" && startsExpression(before)) {
    const regex = /^\/(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\//.exec(
      script.slice(at, at + LONGEST),
    );
    return at + (regex?.[0].length ?? 1);
  }
  return at + 1;
}

const LONGEST = 100_000;

/** After an operator or a keyword a slash opens a regular expression; after a value it divides. */
function startsExpression(before: string): boolean {
  const end = before.slice(-20).trimEnd();
  return (
    end === "" || /[([{,;:=!&|?+\-*%^~<>}]$|\b(return|typeof|case|in|of|void|delete)$/.test(end)
  );
}

/** Notes where template literals and the code inside their placeholders begin and end. */
function follow(script: string, at: number, depth: ("template" | "code")[]): void {
  const character = script[at];
  const inTemplate = depth.at(-1) === "template";
  if (character === "`") {
    if (inTemplate) {
      depth.pop();
    } else {
      depth.push("template");
    }
  } else if (inTemplate && script.startsWith("{", at) && script[at - 1] === "$") {
    depth.push("code");
  } else if (!inTemplate && depth.length > 0 && character === "{") {
    depth.push("code");
  } else if (!inTemplate && character === "}") {
    depth.pop();
  }
}
