// The inlines of a paragraph: cutting them at an index, joining them again where style does not part them.
import { isDeepStrictEqual } from "node:util";
import type { Inline } from "./document-state.ts";
import { lengthOfInline } from "./layout.ts";
import type { TextStyle } from "./styles.ts";

/** What stands before the offset and what from it on. */
export function cutInlines(inlines: readonly Inline[], offset: number): [Inline[], Inline[]] {
  const before: Inline[] = [];
  const after: Inline[] = [];
  let start = 0;
  for (const inline of inlines) {
    const end = start + lengthOfInline(inline);
    if (end <= offset) {
      before.push(inline);
    } else if (start >= offset || inline.kind !== "text") {
      after.push(inline);
    } else {
      before.push({ ...inline, text: inline.text.slice(0, offset - start) });
      after.push({ ...inline, text: inline.text.slice(offset - start) });
    }
    start = end;
  }
  return [before, after];
}

/** Joins neighbouring text of one style into one run, as Google shows it, and drops empty text. */
export function joinInlines(inlines: readonly Inline[]): Inline[] {
  const joined: Inline[] = [];
  for (const inline of inlines) {
    const last = joined.at(-1);
    if (inline.kind !== "text") {
      joined.push(inline);
    } else if (last?.kind === "text" && isDeepStrictEqual(last.style, inline.style)) {
      joined[joined.length - 1] = { ...last, text: last.text + inline.text };
    } else if (inline.text !== "") {
      joined.push(inline);
    }
  }
  return joined;
}

/** The text of a paragraph, U+E907 for what is not text: as long as its indexes. */
export function textOf(inlines: readonly Inline[]): string {
  return inlines.map((inline) => (inline.kind === "text" ? inline.text : "\ue907")).join("");
}

/** The style of the character at the offset. */
export function styleAt(inlines: readonly Inline[], offset: number): TextStyle {
  return cutInlines(inlines, offset)[1][0]?.style ?? {};
}

/**
 * The style that text inserted at the offset takes: of the character before it, at the start of a paragraph of the one
 * after it. A link goes on only inside itself.
 */
export function styleForInsertion(inlines: readonly Inline[], offset: number): TextStyle {
  const after = styleAt(inlines, offset);
  const { link, ...style } = offset === 0 ? after : styleAt(inlines, offset - 1);
  return link !== undefined && offset > 0 && isDeepStrictEqual(link, after.link)
    ? { ...style, link }
    : style;
}
