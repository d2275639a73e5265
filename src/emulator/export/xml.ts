// XML as the office formats want it: elements put together from text that is escaped on its way in.

declare const isXml: unique symbol;

/** Well-formed XML. Only this file makes it, so that no one's text is taken for markup. */
export type Xml = string & { readonly [isXml]: true };

/** An attribute that is undefined is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Content that is null is left out. */
export function element(
  name: string,
  attributes: Attributes = {},
  content: readonly (Xml | null)[] = [],
): Xml {
  const shown = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join("");
  const inside = content.filter((part) => part !== null).join("");
  return (inside === "" ? `<${name}${shown}/>` : `<${name}${shown}>${inside}</${name}>`) as Xml;
}

/** The element, or null when it would have no content. */
export function wrapped(name: string, content: readonly (Xml | null)[]): Xml | null {
  return content.every((part) => part === null) ? null : element(name, {}, content);
}

export function text(value: string): Xml {
  return escaped(value) as Xml;
}

/** A whole file of XML. */
export function xmlFile(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
}

/** XML has no place for most control characters and for halves of surrogate pairs. */
function escaped(value: string): string {
  return value
    .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
