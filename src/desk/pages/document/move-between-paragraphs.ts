// Arrows and Tab take the caret from one paragraph to the next, as if the document were one text.
import { isGiven } from "../is-given.ts";
import { placeCaret, selectionIn, textIn } from "./editable-text.ts";

/** Whether the key took the caret elsewhere. */
export function moveBetweenParagraphs(place: HTMLElement, event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) {
    return false;
  }
  if (event.key === "Tab") {
    return moveToCell(place, event.shiftKey ? -1 : 1);
  }
  const selection = selectionIn(place);
  if (selection === null || selection[0] !== selection[1] || event.shiftKey) {
    return false;
  }
  switch (event.key) {
    case "ArrowLeft":
      return selection[0] === 0 && move(place, -1, "end");
    case "ArrowRight":
      return selection[0] === textIn(place).length && move(place, 1, "start");
    case "ArrowUp":
      return isOnEdge(place, "top") && move(place, -1, "below");
    case "ArrowDown":
      return isOnEdge(place, "bottom") && move(place, 1, "below");
    default:
      return false;
  }
}

function paragraphs(place: HTMLElement): HTMLElement[] {
  const root = place.closest("[data-document]") ?? document;
  return [...root.querySelectorAll<HTMLElement>("[data-paragraph]")];
}

function move(place: HTMLElement, by: 1 | -1, to: "start" | "end" | "below"): boolean {
  const all = paragraphs(place);
  const target = all[all.indexOf(place) + by];
  if (target === undefined) {
    return false;
  }
  const left = getSelection()?.getRangeAt(0).getBoundingClientRect().left ?? 0;
  placeCaret(target, to === "end" || (to === "below" && by === -1) ? textIn(target).length : 0);
  if (to === "below" && left > 0) {
    keepColumn(target, left, by);
  }
  return true;
}

/** The caret stays under, or over, where it was. */
function keepColumn(target: HTMLElement, left: number, by: 1 | -1): void {
  const { top, bottom } = target.getBoundingClientRect();
  const point = document.caretPositionFromPoint(left, by === 1 ? top + 6 : bottom - 6);
  if (point !== null && target.contains(point.offsetNode)) {
    getSelection()?.collapse(point.offsetNode, point.offset);
  }
}

function isOnEdge(place: HTMLElement, edge: "top" | "bottom"): boolean {
  const caret = getSelection()?.getRangeAt(0).getBoundingClientRect();
  if (caret === undefined || caret.height === 0) {
    return true;
  }
  const box = place.getBoundingClientRect();
  return edge === "top"
    ? caret.top - box.top < caret.height
    : box.bottom - caret.bottom < caret.height;
}

/** From cell to cell; false outside of a table and past its last cell. */
function moveToCell(place: HTMLElement, by: 1 | -1): boolean {
  const table = place.closest("table");
  const cell = place.closest("td");
  if (table === null || cell === null) {
    return false;
  }
  const cells = [...table.querySelectorAll("td")].filter((each) =>
    each.querySelector("[data-paragraph]"),
  );
  const target = cells[cells.indexOf(cell) + by]?.querySelector<HTMLElement>("[data-paragraph]");
  if (!isGiven(target)) {
    return false;
  }
  placeCaret(target, textIn(target).length);
  return true;
}
