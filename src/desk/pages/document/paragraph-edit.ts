// What was typed into one paragraph -> the requests that bring Google's paragraph there.
import type { DocumentRequest } from "../ask/documents.ts";

/** UTF-16 units of the text before: [at, at + removed) goes, `inserted` comes in its place. */
export interface TextEdit {
  readonly at: number;
  readonly removed: number;
  readonly inserted: string;
}

/**
 * The smallest change from one text to the other that cuts no grapheme cluster: Google moves an insertion inside a cluster
 * to its end. Null when nothing changed.
 */
export function textEdit(before: string, after: string): TextEdit | null {
  if (before === after) {
    return null;
  }
  const [inBefore, inAfter] = [boundariesOf(before), boundariesOf(after)];
  let at = commonStart(before, after);
  while (at > 0 && !(inBefore.has(at) && inAfter.has(at))) {
    at -= 1;
  }
  let tail = commonEnd(before, after, at);
  while (tail > 0 && !(inBefore.has(before.length - tail) && inAfter.has(after.length - tail))) {
    tail -= 1;
  }
  return {
    at,
    removed: before.length - tail - at,
    inserted: after.slice(at, after.length - tail),
  };
}

/** Inserts before it deletes, so that new text takes the style of what it replaces. */
export function requestsOf(edit: TextEdit, paragraphStart: number): DocumentRequest[] {
  const { at, removed, inserted } = edit;
  const start = paragraphStart + at;
  return [
    ...(inserted === ""
      ? []
      : [{ insertText: { location: { index: start + removed }, text: inserted } }]),
    ...(removed === 0
      ? []
      : [{ deleteContentRange: { range: { startIndex: start, endIndex: start + removed } } }]),
  ];
}

export function applied(text: string, { at, removed, inserted }: TextEdit): string {
  return text.slice(0, at) + inserted + text.slice(at + removed);
}

/** Without what Google strips from inserted text: control characters and the private use area. Word breaks stay a "\v". */
export function typeable(text: string): string {
  return text.replace(/[\u0000-\u0008\u000c-\u001f\ue000-\uf8ff\ufffc]/g, "");
}

function boundariesOf(text: string): Set<number> {
  const starts = [...new Intl.Segmenter().segment(text)].map(({ index }) => index);
  return new Set([...starts, text.length]);
}

function commonStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && a[length] === b[length]) {
    length += 1;
  }
  return length;
}

function commonEnd(a: string, b: string, start: number): number {
  const most = Math.min(a.length, b.length) - start;
  let length = 0;
  while (length < most && a[a.length - 1 - length] === b[b.length - 1 - length]) {
    length += 1;
  }
  return length;
}
