// Every paragraph of a document that may be edited by index, with where its text begins: what is found in a text is found again in Docs.
import type { docs_v1 } from "@googleapis/docs";

export interface PlacedParagraph {
  readonly tabId: string | null;
  /** Of a header, footer or footnote; null in the body. */
  readonly segmentId: string | null;
  readonly startIndex: number;
  /** Without the newline at its end. Whatever is no text stands as a sign of the same length, so that indexes count alike. */
  readonly text: string;
}

/** Google's own sign for an object within a text. */
const OBJECT = "\uFFFC";

/** Tab by tab; in each the body, cell by cell, then headers, footers and footnotes. */
export function paragraphPlaces(document: docs_v1.Schema$Document): readonly PlacedParagraph[] {
  const nested = (tab: docs_v1.Schema$Tab): docs_v1.Schema$Tab[] => [
    tab,
    ...(tab.childTabs ?? []).flatMap(nested),
  ];
  return (document.tabs ?? []).flatMap(nested).flatMap(({ tabProperties, documentTab = {} }) => {
    const tabId = tabProperties?.tabId ?? null;
    const segments = Object.entries({
      ...documentTab.headers,
      ...documentTab.footers,
      ...documentTab.footnotes,
    });
    return [
      ...placed(documentTab.body?.content ?? [], tabId, null),
      ...segments.flatMap(([id, { content }]) => placed(content ?? [], tabId, id)),
    ];
  });
}

function placed(
  content: readonly docs_v1.Schema$StructuralElement[],
  tabId: string | null,
  segmentId: string | null,
): PlacedParagraph[] {
  return content.flatMap(({ paragraph, table, startIndex }) => {
    if (paragraph !== undefined) {
      const text = (paragraph.elements ?? []).map(textOf).join("").replace(/\n$/, "");
      return [{ tabId, segmentId, startIndex: startIndex ?? 0, text }];
    }
    const cells = (table?.tableRows ?? []).flatMap(({ tableCells }) => tableCells ?? []);
    return cells.flatMap((cell) => placed(cell.content ?? [], tabId, segmentId));
  });
}

function textOf({ textRun, startIndex, endIndex }: docs_v1.Schema$ParagraphElement): string {
  return textRun?.content ?? OBJECT.repeat((endIndex ?? 0) - (startIndex ?? 0));
}

/** Where the place of a text in NFC stands in the text as it is written. */
export function placeAsWritten(text: string, place: number): number {
  if (text.normalize("NFC") === text) {
    return place;
  }
  let at = 0;
  while (at < text.length && text.slice(0, at).normalize("NFC").length < place) {
    at += 1;
  }
  // Marks that belong to the letter before it.
  while (/^\p{M}/u.test(text.slice(at))) {
    at += 1;
  }
  return at;
}
