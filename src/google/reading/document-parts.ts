// The parts of a Google Doc that hold text: every tab's body, headers, footers and footnotes.
import type { docs_v1 } from "@googleapis/docs";

/** One tab's content; a document read without its tabs has its only one at its top. */
export type DocumentPart = Pick<
  docs_v1.Schema$DocumentTab,
  "body" | "headers" | "footers" | "footnotes" | "inlineObjects" | "positionedObjects"
>;

/** Every tab, a tab before those inside it. */
export function documentParts(document: docs_v1.Schema$Document): readonly DocumentPart[] {
  return document.tabs === undefined ? [document] : document.tabs.flatMap(partsOfTab);
}

function partsOfTab({ documentTab, childTabs = [] }: docs_v1.Schema$Tab): DocumentPart[] {
  return [...(documentTab === undefined ? [] : [documentTab]), ...childTabs.flatMap(partsOfTab)];
}

/** The texts of a tab in reading order: its body, then headers, footers and footnotes. */
export function textsOf(part: DocumentPart): string[] {
  const segments = [
    ...Object.values(part.headers ?? {}),
    ...Object.values(part.footers ?? {}),
    ...Object.values(part.footnotes ?? {}),
  ];
  return [part.body ?? {}, ...segments].flatMap(({ content }) => textsOfContent(content ?? []));
}

/** The text of every paragraph, those of tables cell by cell; an empty paragraph is an empty text. */
export function textsOfContent(content: readonly docs_v1.Schema$StructuralElement[]): string[] {
  return content.flatMap(({ paragraph, table, tableOfContents }) => {
    if (paragraph !== undefined) {
      return [textOfParagraph(paragraph)];
    }
    const cells = (table?.tableRows ?? []).flatMap(({ tableCells }) => tableCells ?? []);
    return [...cells, tableOfContents ?? {}].flatMap((holder) =>
      textsOfContent(holder.content ?? []),
    );
  });
}

function textOfParagraph({ elements = [] }: docs_v1.Schema$Paragraph): string {
  return elements
    .map(({ textRun }) => textRun?.content ?? "")
    .join("")
    .replace(/\n$/, "");
}
