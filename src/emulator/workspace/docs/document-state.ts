// What the emulator remembers of a document: a tree without indexes. Google's indexes are worked out on reading.
//
// A state in the table is never changed in place; a batch of requests works on a clone of it.
import type { Table } from "../store.ts";
import type { Workspace } from "../workspace.ts";
import type {
  DocumentStyle,
  NamedStyle,
  NestingLevel,
  ParagraphStyle,
  SectionStyle,
  TableCellStyle,
  TableColumnProperties,
  TableRowStyle,
  TextStyle,
} from "./styles.ts";

export interface TextInline {
  kind: "text";
  text: string;
  style: TextStyle;
}

/** An element that is one index long and no text. */
export type ObjectInline =
  | { kind: "pageBreak"; style: TextStyle }
  | { kind: "horizontalRule"; style: TextStyle }
  | { kind: "inlineObject"; objectId: string; style: TextStyle };

export type Inline = TextInline | ObjectInline;

export interface Bullet {
  listId: string;
  nestingLevel: number;
  textStyle: TextStyle;
}

/** Its inlines end with the paragraph's newline, and hold no other. */
export interface Paragraph {
  kind: "paragraph";
  style: ParagraphStyle;
  bullet?: Bullet;
  inlines: Inline[];
}

/** Its content ends with a paragraph. A cell covered by a merged one stays in its place, empty. */
export interface TableCell {
  style: TableCellStyle;
  rowSpan: number;
  columnSpan: number;
  content: StructuralElement[];
}

export interface TableRow {
  style: TableRowStyle;
  cells: TableCell[];
}

/** Always between two paragraphs. */
export interface DocumentTable {
  kind: "table";
  columns: TableColumnProperties[];
  rows: TableRow[];
}

export interface SectionBreak {
  kind: "sectionBreak";
  style: SectionStyle;
}

export type StructuralElement = Paragraph | DocumentTable | SectionBreak;

export interface IndexRange {
  /** Of a header or footer; "" is the body. */
  segmentId: string;
  start: number;
  end: number;
}

export interface NamedRange {
  id: string;
  name: string;
  ranges: IndexRange[];
}

/** A drawing placed by a person. Its text is never shown by the API. */
export interface Drawing {
  text: string;
}

/** One tab; what is in it knows nothing of the other tabs. */
export interface DocumentTab {
  /** "t." and more. */
  id: string;
  title: string;
  /** Begins with the first section's break. */
  body: StructuralElement[];
  headers: Record<string, StructuralElement[]>;
  footers: Record<string, StructuralElement[]>;
  documentStyle: DocumentStyle;
  namedStyles: NamedStyle[];
  lists: Record<string, NestingLevel[]>;
  namedRanges: NamedRange[];
  inlineObjects: Record<string, Drawing>;
}

export interface DocumentState {
  title: string;
  revisionId: string;
  /** In the order a person sees them, none below another. */
  tabs: [DocumentTab, ...DocumentTab[]];
}

export function documentsOf(workspace: Workspace): Table<DocumentState> {
  return workspace.store.table<DocumentState>("documents");
}

/** The content of the body ("") or of a header or footer; undefined when there is none of that id. */
export function segmentOf(tab: DocumentTab, segmentId: string): StructuralElement[] | undefined {
  return segmentId === "" ? tab.body : (tab.headers[segmentId] ?? tab.footers[segmentId]);
}

/** Body, headers and footers, each by its id. */
export function segmentsOf(tab: DocumentTab): [string, StructuralElement[]][] {
  return [["", tab.body], ...Object.entries(tab.headers), ...Object.entries(tab.footers)];
}
