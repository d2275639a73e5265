// Finding one's place again after others have changed the document.
import { applied, textEdit } from "./paragraph-edit.ts";

/** Where the paragraph at an index has gone; null when what it was part of is no longer the same paragraphs. */
export function followParagraph(
  before: readonly string[],
  after: readonly string[],
  index: number,
): number | null {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) {
    head += 1;
  }
  if (index < head) {
    return index;
  }
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) {
    tail += 1;
  }
  const moved = after.length - before.length;
  if (index >= before.length - tail) {
    return index + moved;
  }
  return moved === 0 ? index : null;
}

/**
 * Both changes to one text: somebody's own from `base` to `mine`, and another's to `theirs`. Null when they touch the same
 * place.
 */
export function bothChanges(base: string, mine: string, theirs: string): string | null {
  if (theirs === base || theirs === mine) {
    return mine;
  }
  const own = textEdit(base, mine);
  const other = textEdit(base, theirs);
  if (own === null || other === null) {
    return theirs;
  }
  if (own.at + own.removed < other.at) {
    return applied(theirs, own);
  }
  const shift = other.inserted.length - other.removed;
  return other.at + other.removed < own.at ? applied(theirs, { ...own, at: own.at + shift }) : null;
}
