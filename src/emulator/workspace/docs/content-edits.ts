// The edits that every request is made of; each keeps the document whole and lets the named ranges follow.
import type { ObjectInline, Paragraph, StructuralElement } from "./document-state.ts";
import { segmentOf } from "./document-state.ts";
import { removeSpan } from "./content-removal.ts";
import type { Edit } from "./edit.ts";
import { headingId } from "./edit.ts";
import { cutInlines, joinInlines, styleAt, styleForInsertion } from "./inlines.ts";
import type { ParagraphSpot } from "./layout.ts";
import { lengthOfContent } from "./layout.ts";
import { trackChange } from "./named-range-tracking.ts";
import { paragraphAt } from "./position.ts";
import type { TextStyle } from "./styles.ts";

/** Inserts text; every newline in it begins a paragraph of the same style. */
export function insertText(edit: Edit, segmentId: string, index: number, text: string): void {
  const spot = paragraphAt(edit.tab, segmentId, index);
  putText(edit, spot, index - spot.start, text, null);
  trackChange(edit.tab, segmentId, index, 0, text.length);
}

/** Deletes [start, end) by Google's structural rules. */
export function deleteSpan(edit: Edit, segmentId: string, start: number, end: number): void {
  removeSpan(segmentOf(edit.tab, segmentId) ?? [], 0, start, end);
  trackChange(edit.tab, segmentId, start, end - start, 0);
}

/** Puts text in the place of [start, end), in the style of the first character there. A named range over it stays over the text. */
export function replaceSpan(
  edit: Edit,
  segmentId: string,
  start: number,
  end: number,
  text: string,
): void {
  exchange(edit, segmentId, start, end, text);
  trackChange(edit.tab, segmentId, start, end - start, text.length);
}

/** The same as a deletion and then an insertion: a named range over no more than [start, end) is lost. */
export function replaceFound(
  edit: Edit,
  segmentId: string,
  start: number,
  end: number,
  text: string,
): void {
  exchange(edit, segmentId, start, end, text);
  trackChange(edit.tab, segmentId, start, end - start, 0);
  trackChange(edit.tab, segmentId, start, 0, text.length);
}

function exchange(edit: Edit, segmentId: string, start: number, end: number, text: string): void {
  const before = paragraphAt(edit.tab, segmentId, start);
  const style = styleAt(before.paragraph.inlines, start - before.start);
  removeSpan(segmentOf(edit.tab, segmentId) ?? [], 0, start, end);
  if (text !== "") {
    const spot = paragraphAt(edit.tab, segmentId, start);
    putText(edit, spot, start - spot.start, text, style);
  }
}

/** Ends the paragraph at the index and puts an element between it and what is left of it. */
export function insertElement(
  edit: Edit,
  segmentId: string,
  index: number,
  element: StructuralElement,
): void {
  const spot = paragraphAt(edit.tab, segmentId, index);
  putText(edit, spot, index - spot.start, "\n", null);
  spot.siblings.splice(spot.at + 1, 0, element);
  trackChange(edit.tab, segmentId, index, 0, 1 + lengthOfContent([element]));
}

/** Inserts an element that is one index long; a page break ends its paragraph. */
export function insertInline(
  edit: Edit,
  segmentId: string,
  index: number,
  inline: ObjectInline,
): void {
  const spot = paragraphAt(edit.tab, segmentId, index);
  const offset = index - spot.start;
  const endsParagraph = inline.kind === "pageBreak";
  if (endsParagraph) {
    putText(edit, spot, offset, "\n", null);
  }
  const paragraph = paragraphAt(edit.tab, segmentId, index).paragraph;
  const [before, after] = cutInlines(paragraph.inlines, offset);
  paragraph.inlines = joinInlines([...before, inline, ...after]);
  trackChange(edit.tab, segmentId, index, 0, endsParagraph ? 2 : 1);
}

function putText(
  edit: Edit,
  spot: ParagraphSpot,
  offset: number,
  text: string,
  style: TextStyle | null,
): void {
  const { paragraph, siblings, at } = spot;
  const [before, after] = cutInlines(paragraph.inlines, offset);
  const lines = text.split("\n");
  const paragraphs = lines.map((line, i): Paragraph => {
    const first = i === 0;
    const last = i === lines.length - 1;
    const runStyle = style ?? styleForInsertion(paragraph.inlines, offset);
    return {
      ...structuredClone(paragraph),
      style: first ? paragraph.style : continuedStyle(edit, paragraph),
      inlines: joinInlines([
        ...(first ? before : []),
        { kind: "text", text: last ? line : `${line}\n`, style: runStyle },
        ...(last ? after : []),
      ]),
    };
  });
  siblings.splice(at, 1, ...paragraphs);
}

/** A paragraph that is split off takes the style; as a heading it becomes one of its own. */
function continuedStyle(edit: Edit, paragraph: Paragraph): Paragraph["style"] {
  const style = structuredClone(paragraph.style);
  return style.headingId === undefined ? style : { ...style, headingId: headingId(edit) };
}
