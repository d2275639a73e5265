// Parts of tables that several requests make or remove.
import type { Paragraph, TableCell } from "./document-state.ts";
import type { Edit } from "./edit.ts";
import { emptyParagraph } from "./empty-document.ts";
import { lengthOf } from "./layout.ts";
import type { TablePlace } from "./locations.ts";
import { trackChange } from "./named-range-tracking.ts";

/** An empty cell with the look of another: its own style and that of its first paragraph. */
export function cellLike(cell: TableCell): TableCell {
  return {
    style: structuredClone(cell.style),
    rowSpan: 1,
    columnSpan: 1,
    content: [emptyParagraphLike(cell.content[0])],
  };
}

function emptyParagraphLike(element: TableCell["content"][number] | undefined): Paragraph {
  const paragraph = emptyParagraph();
  if (element?.kind !== "paragraph") {
    return paragraph;
  }
  const style = { ...element.style };
  delete style.headingId;
  const textStyle = { ...element.inlines[0]?.style };
  delete textStyle.link;
  return { ...paragraph, style, inlines: [{ kind: "text", text: "\n", style: textStyle }] };
}

/** Removes a table that has lost its last row or column. */
export function removeTable(edit: Edit, place: TablePlace): void {
  const length = lengthOf(place.table);
  place.siblings.splice(place.at, 1);
  trackChange(edit.tab, place.segmentId, place.start, length, 0);
}
