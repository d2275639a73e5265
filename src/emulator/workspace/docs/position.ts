// From Google's index to the place in the tree.
import { segmentOf } from "./document-state.ts";
import type { DocumentTab } from "./document-state.ts";
import { textOf } from "./inlines.ts";
import { invalid } from "./invalid-request.ts";
import { lengthOfContent, paragraphSpotAt, tableSpotAt } from "./layout.ts";
import type { ParagraphSpot, TableSpot } from "./layout.ts";

export function endOfSegment(tab: DocumentTab, segmentId: string): number {
  const content = segmentOf(tab, segmentId);
  if (content === undefined) {
    throw invalid(`Segment with ID ${segmentId} was not found.`);
  }
  return lengthOfContent(content);
}

export function requireIndex(tab: DocumentTab, segmentId: string, index: number): void {
  const end = endOfSegment(tab, segmentId);
  if (index < 0) {
    throw invalid(`Index ${index} must be greater than or equal to 0.`);
  }
  if (index >= end) {
    throw invalid(
      `Index ${index} must be less than the end index of the referenced segment, ${end}.`,
    );
  }
}

/** The paragraph that holds the index; a section break's, table's, row's or cell's own index is in none. */
export function paragraphAt(tab: DocumentTab, segmentId: string, index: number): ParagraphSpot {
  requireIndex(tab, segmentId, index);
  const spot = paragraphSpotAt(segmentOf(tab, segmentId) ?? [], index);
  if (spot === undefined) {
    throw invalid("The insertion index must be inside the bounds of an existing paragraph.");
  }
  return spot;
}

/** The table that starts exactly at the index. */
export function tableAt(tab: DocumentTab, segmentId: string, index: number): TableSpot {
  requireIndex(tab, segmentId, index);
  const spot = tableSpotAt(segmentOf(tab, segmentId) ?? [], index);
  if (spot === undefined) {
    throw invalid(`Index ${index} is not the start index of a table.`);
  }
  return spot;
}

/** The same index, or the one right after the grapheme cluster that it would cut in two. */
export function afterGrapheme(tab: DocumentTab, segmentId: string, index: number): number {
  const spot = paragraphAt(tab, segmentId, index);
  const offset = index - spot.start;
  const cluster = new Intl.Segmenter().segment(textOf(spot.paragraph.inlines)).containing(offset);
  return cluster === undefined || cluster.index === offset
    ? index
    : spot.start + cluster.index + cluster.segment.length;
}

/** Whether the index lies between the two halves of a surrogate pair. */
export function cutsSurrogatePair(tab: DocumentTab, segmentId: string, index: number): boolean {
  const spot = paragraphSpotAt(segmentOf(tab, segmentId) ?? [], index);
  if (spot === undefined) {
    return false;
  }
  const offset = index - spot.start;
  const around = textOf(spot.paragraph.inlines).slice(Math.max(0, offset - 1), offset + 1);
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(around);
}
