// A document as the Docs API prints it: with the content of its tabs in `tabs`, or that of the first in the fields from before there were tabs.
import { contentResource } from "./content-resource.ts";
import type {
  DocumentState,
  DocumentTab,
  NamedRange,
  StructuralElement,
} from "./document-state.ts";
import { segmentsOf } from "./document-state.ts";
import { paragraphSpots } from "./layout.ts";
import { points } from "./styles.ts";

export interface DocumentView {
  readonly includeTabsContent: boolean;
  readonly suggestionsViewMode: string;
  /** Only who may edit is told the revision; null for others. */
  readonly revisionId: string | null;
}

export function documentResource(
  documentId: string,
  document: DocumentState,
  view: DocumentView,
): object {
  const { includeTabsContent, suggestionsViewMode, revisionId } = view;
  return {
    documentId,
    title: document.title,
    ...(revisionId === null ? {} : { revisionId }),
    suggestionsViewMode,
    ...(includeTabsContent
      ? { tabs: document.tabs.map(tabResource) }
      : tabContent(document.tabs[0], {})),
  };
}

function tabResource(tab: DocumentTab, index: number): object {
  return {
    tabProperties: { tabId: tab.id, title: tab.title, index },
    documentTab: tabContent(tab, { tabId: tab.id }),
  };
}

/** `named` goes with every range: in a tab's own content its id. */
function tabContent(tab: DocumentTab, named: { tabId?: string }): object {
  return {
    body: { content: contentResource(tab.body) },
    ...mapped("headers", segments(tab.headers, "headerId")),
    ...mapped("footers", segments(tab.footers, "footerId")),
    documentStyle: tab.documentStyle,
    namedStyles: { styles: tab.namedStyles },
    ...mapped(
      "lists",
      entriesOf(tab.lists, (nestingLevels) => ({ listProperties: { nestingLevels } })),
    ),
    ...mapped("namedRanges", namedRanges(tab.namedRanges, named)),
    ...mapped("inlineObjects", drawings(tab)),
  };
}

/** Google leaves an empty map out. */
function mapped(field: string, entries: [string, object][]): object {
  return entries.length === 0 ? {} : { [field]: Object.fromEntries(entries) };
}

function entriesOf<V>(record: Record<string, V>, resource: (value: V, id: string) => object) {
  return Object.entries(record).map(([id, value]): [string, object] => [id, resource(value, id)]);
}

function segments(
  record: Record<string, StructuralElement[]>,
  idField: string,
): [string, object][] {
  return entriesOf(record, (content, id) => ({
    [idField]: id,
    content: contentResource(content),
  }));
}

function namedRanges(all: readonly NamedRange[], tab: { tabId?: string }): [string, object][] {
  return [...new Set(all.map(({ name }) => name))].map((name) => [
    name,
    {
      name,
      namedRanges: all
        .filter((named) => named.name === name)
        .map(({ id, ranges }) => ({
          namedRangeId: id,
          name,
          ranges: ranges.map(({ segmentId, start, end }) => ({
            ...(segmentId === "" ? {} : { segmentId }),
            ...(start === 0 ? {} : { startIndex: start }),
            endIndex: end,
            ...tab,
          })),
        })),
    },
  ]);
}

/** A drawing that still stands in the text shows that it is there and how large, never what it says. */
function drawings(tab: DocumentTab): [string, object][] {
  const standing = new Set(
    segmentsOf(tab)
      .flatMap(([, content]) => paragraphSpots(content))
      .flatMap(({ paragraph }) => paragraph.inlines)
      .map((inline) => (inline.kind === "inlineObject" ? inline.objectId : "")),
  );
  return Object.keys(tab.inlineObjects)
    .filter((objectId) => standing.has(objectId))
    .map((objectId) => [objectId, drawingResource(objectId)]);
}

function drawingResource(objectId: string): object {
  return {
    objectId,
    inlineObjectProperties: {
      embeddedObject: {
        embeddedDrawingProperties: {},
        size: { height: points(100), width: points(200) },
        marginTop: points(9),
        marginBottom: points(9),
        marginRight: points(9),
        marginLeft: points(9),
      },
    },
  };
}
