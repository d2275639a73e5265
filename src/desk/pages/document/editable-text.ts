// A paragraph's text in the browser's own editing: runs in, text and caret out. A line break within a paragraph is Google's
// vertical tab; on the page it is a newline.
import { isGiven } from "../is-given.ts";
import type { Run } from "./document-model.ts";
import { OBJECT } from "./document-model.ts";
import { typeable } from "./paragraph-edit.ts";

export function fillWith(place: HTMLElement, runs: readonly Run[]): void {
  place.replaceChildren(...runs.map(spanOf));
}

/** Tells one look of a paragraph from another. */
export function signatureOf(runs: readonly Run[]): string {
  return JSON.stringify(runs);
}

function spanOf({ text, look, link, object }: Run): HTMLElement {
  const span = document.createElement("span");
  Object.assign(span.style, look);
  if (object !== null) {
    span.dataset["object"] = object;
    span.contentEditable = "false";
    return span;
  }
  span.textContent = text.replaceAll("\v", "\n");
  if (link !== null) {
    span.dataset["link"] = link;
    span.title = link;
  }
  return span;
}

export function textIn(place: HTMLElement): string {
  return [...leavesOf(place)].map(({ text }) => text).join("");
}

/** UTF-16 units before the caret; null when it is elsewhere. */
export function caretIn(place: HTMLElement): number | null {
  const selection = getSelection();
  const node = selection?.focusNode;
  if (!isGiven(selection) || !isGiven(node) || !place.contains(node)) {
    return null;
  }
  return lengthUntil(place, node, selection.focusOffset);
}

/** Both ends of the selection; null when it is elsewhere. */
export function selectionIn(place: HTMLElement): readonly [number, number] | null {
  const selection = getSelection();
  if (selection === null || selection.rangeCount === 0) {
    return null;
  }
  const range = selection.getRangeAt(0);
  if (!place.contains(range.startContainer) || !place.contains(range.endContainer)) {
    return null;
  }
  const start = lengthUntil(place, range.startContainer, range.startOffset);
  return [start, start + lengthOf(range)];
}

export function placeCaret(place: HTMLElement, offset: number): void {
  if (document.activeElement === place && caretIn(place) === offset) {
    return;
  }
  place.focus({ preventScroll: false });
  const range = document.createRange();
  let left = offset;
  range.selectNodeContents(place);
  range.collapse(true);
  for (const { node, text } of leavesOf(place)) {
    if (node instanceof Text && left <= text.length) {
      range.setStart(node, left);
      break;
    }
    left -= text.length;
    range.setStartAfter(node);
  }
  range.collapse(true);
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}

function lengthUntil(place: HTMLElement, node: Node, offset: number): number {
  const until = document.createRange();
  until.selectNodeContents(place);
  until.setEnd(node, offset);
  return lengthOf(until);
}

function lengthOf(range: Range): number {
  const holder = document.createElement("div");
  holder.append(range.cloneContents());
  return textIn(holder).length;
}

function* leavesOf(place: HTMLElement): Generator<{ node: Node; text: string }> {
  for (const node of place.childNodes) {
    if (node instanceof Text) {
      yield { node, text: typeable(node.data.replaceAll("\n", "\v")) };
    } else if (node instanceof HTMLElement) {
      if (node.dataset["object"] !== undefined) {
        yield { node, text: OBJECT };
      } else {
        yield* leavesOf(node);
      }
    }
  }
}
