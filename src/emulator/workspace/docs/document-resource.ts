// A document as the Docs API prints it: with the content of its tab in `tabs`, or in the fields from before there were tabs.
import { contentResource } from "./content-resource.ts";
import type { DocumentState, NamedRange, StructuralElement } from "./document-state.ts";
import { segmentsOf, TAB_ID } from "./document-state.ts";
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
    ...(includeTabsContent ? { tabs: [tabResource(document)] } : tabContent(document, {})),
  };
}

function tabResource(document: DocumentState): object {
  return {
    tabProperties: { tabId: TAB_ID, title: "Tab 1", index: 0 },
    documentTab: tabContent(document, { tabId: TAB_ID }),
  };
}

function tabContent(document: DocumentState, tab: { tabId?: string }): object {
  return {
    body: { content: contentResource(document.body) },
    ...mapped("headers", segments(document.headers, "headerId")),
    ...mapped("footers", segments(document.footers, "footerId")),
    documentStyle: document.documentStyle,
    namedStyles: { styles: document.namedStyles },
    ...mapped(
      "lists",
      entriesOf(document.lists, (nestingLevels) => ({ listProperties: { nestingLevels } })),
    ),
    ...mapped("namedRanges", namedRanges(document.namedRanges, tab)),
    ...mapped("inlineObjects", drawings(document)),
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
function drawings(document: DocumentState): [string, object][] {
  const standing = new Set(
    segmentsOf(document)
      .flatMap(([, content]) => paragraphSpots(content))
      .flatMap(({ paragraph }) => paragraph.inlines)
      .map((inline) => (inline.kind === "inlineObject" ? inline.objectId : "")),
  );
  return Object.keys(document.inlineObjects)
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
