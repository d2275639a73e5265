// A document as one text, its tabs one after another: what Drive's exports see of it.
import type { DocumentState, DocumentTab, StructuralElement } from "./document-state.ts";
import type { DocumentStyle } from "./styles.ts";

/** Titled as the document; page and named styles are those of the first tab. */
export type JoinedTabs = Omit<DocumentTab, "id">;

export function joinedTabs({ title, tabs }: DocumentState): JoinedTabs {
  const [first, ...others] = tabs;
  return {
    ...first,
    title,
    body: [...first.body, ...others.flatMap(onNewPage)],
    headers: joined(tabs, "headers"),
    footers: joined(tabs, "footers"),
    lists: joined(tabs, "lists"),
    namedRanges: [],
    inlineObjects: joined(tabs, "inlineObjects"),
  };
}

/** Its first section begins a page, with what the tab's own style says of pages. */
function onNewPage({ body, documentStyle }: DocumentTab): StructuralElement[] {
  const first = body[0];
  return first?.kind === "sectionBreak"
    ? [
        {
          ...first,
          style: { ...pageOf(documentStyle), ...first.style, sectionType: "NEXT_PAGE" },
        },
        ...body.slice(1),
      ]
    : body;
}

/** Pages are numbered on from the tab before. */
function pageOf(style: DocumentStyle): DocumentStyle {
  const page = { ...style };
  delete page.pageNumberStart;
  return page;
}

function joined<K extends "headers" | "footers" | "lists" | "inlineObjects">(
  tabs: readonly DocumentTab[],
  field: K,
): DocumentTab[K] {
  return Object.assign({}, ...tabs.map((tab) => tab[field])) as DocumentTab[K];
}
