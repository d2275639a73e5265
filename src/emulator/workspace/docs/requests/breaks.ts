// InsertPageBreakRequest and InsertSectionBreakRequest: only in the body, outside tables.
import { insertElement, insertInline } from "../content-edits.ts";
import type { DocumentTab } from "../document-state.ts";
import type { Edit } from "../edit.ts";
import { styleForInsertion } from "../inlines.ts";
import { invalid } from "../invalid-request.ts";
import type { ParagraphSpot } from "../layout.ts";
import { placeOfInsertion } from "../locations.ts";
import type { Insertion } from "../locations.ts";
import { paragraphAt } from "../position.ts";
import type { SectionStyle } from "../styles.ts";

type InsertPageBreakRequest = Insertion;

/** A page break and a newline after it. */
export function insertPageBreak(edit: Edit, request: InsertPageBreakRequest): void {
  const { spot, index } = spotInBody(edit.tab, request, "Page breaks");
  const style = styleForInsertion(spot.paragraph.inlines, index - spot.start);
  insertInline(edit, "", index, { kind: "pageBreak", style });
}

interface InsertSectionBreakRequest extends Insertion {
  sectionType?: NonNullable<SectionStyle["sectionType"]> | "SECTION_TYPE_UNSPECIFIED";
}

/** A newline and a section break after it. */
export function insertSectionBreak(edit: Edit, request: InsertSectionBreakRequest): void {
  const { sectionType } = request;
  if (sectionType === undefined || sectionType === "SECTION_TYPE_UNSPECIFIED") {
    throw invalid("The section type must be set.");
  }
  const { index } = spotInBody(edit.tab, request, "Section breaks");
  insertElement(edit, "", index, {
    kind: "sectionBreak",
    style: { columnSeparatorStyle: "NONE", contentDirection: "LEFT_TO_RIGHT", sectionType },
  });
}

function spotInBody(
  tab: DocumentTab,
  request: Insertion,
  what: string,
): { spot: ParagraphSpot; index: number } {
  const { segmentId, index } = placeOfInsertion(tab, request);
  const spot = paragraphAt(tab, segmentId, index);
  if (segmentId !== "" || spot.inTable) {
    throw invalid(`${what} can be inserted only in the body, outside tables.`);
  }
  return { spot, index };
}
