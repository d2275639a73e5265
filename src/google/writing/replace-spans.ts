// Puts a text in the place of others in a document, from the last to the first, so that no index moves before its turn.
import type { docs_v1 } from "@googleapis/docs";

export interface PlacedSpan {
  readonly tabId: string | null;
  readonly segmentId: string | null;
  readonly start: number;
  readonly end: number;
}

/** The new text stands in front before the old one goes, so that it looks like it. */
export function replaceSpanRequests(
  spans: readonly PlacedSpan[],
  text: string,
): docs_v1.Schema$Request[] {
  return [...spans]
    .sort((a, b) => b.start - a.start)
    .flatMap(({ tabId, segmentId, start, end }) => {
      const where = {
        ...(tabId === null ? {} : { tabId }),
        ...(segmentId === null ? {} : { segmentId }),
      };
      return [
        { insertText: { text, location: { index: end, ...where } } },
        { deleteContentRange: { range: { startIndex: start, endIndex: end, ...where } } },
      ];
    });
}
