// A document as the page lays it out: blocks with their looks, and every paragraph that can be typed in, in order.
import type { Look, ParagraphLook } from "./look.ts";

/** Stands in a paragraph's text for what is no text (a drawing, a page break): one index long, as in the API. */
export const OBJECT = "\ufffc";

export interface Run {
  readonly text: string;
  readonly look: Look;
  readonly link: string | null;
  /** What an OBJECT stands for. */
  readonly object: "pageBreak" | "rule" | "drawing" | "other" | null;
}

export interface ParagraphBlock {
  readonly kind: "paragraph";
  /** Among all paragraphs of the body. -1 in headers and footers, which are not typed in here. */
  readonly index: number;
  /** Google's indexes; `end` is after the newline. */
  readonly start: number;
  readonly end: number;
  /** Without the newline. */
  readonly text: string;
  readonly runs: readonly Run[];
  readonly glyph: string | null;
  readonly look: ParagraphLook;
  readonly textLook: Look;
  /** What is typed into the empty paragraph looks like. */
  readonly emptyLook: Look;
  readonly heading: number | null;
  /** Paragraphs of one container may be joined: the body, or one cell. */
  readonly container: string;
  readonly startsPage: boolean;
  readonly staysWithNext: boolean;
}

export interface CellBlock {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly look: Look;
  readonly blocks: readonly Block[];
}

export interface RowBlock {
  /** Without the cells that a merged one covers. */
  readonly cells: readonly CellBlock[];
  /** Points. */
  readonly minHeight: number;
  readonly isHeader: boolean;
  /** A merged cell reaches on into the next row. */
  readonly staysWithNext: boolean;
}

export interface TableBlock {
  readonly kind: "table";
  readonly start: number;
  /** Points. */
  readonly widths: readonly number[];
  readonly rows: readonly RowBlock[];
  readonly startsPage: boolean;
}

export type Block = ParagraphBlock | TableBlock;

/** Points. */
export interface Paper {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
  readonly headerAt: number;
  readonly footerAt: number;
}

export interface DocumentModel {
  readonly title: string;
  /** Null for who may not edit. */
  readonly revisionId: string | null;
  readonly paper: Paper;
  readonly header: readonly Block[];
  readonly footer: readonly Block[];
  readonly blocks: readonly Block[];
  readonly paragraphs: readonly ParagraphBlock[];
}

/** The paragraph that holds Google's index. */
export function paragraphAtIndex(model: DocumentModel, index: number): ParagraphBlock | null {
  return model.paragraphs.find(({ start, end }) => start <= index && index < end) ?? null;
}

/** The paragraph right before, when the two may be joined. */
export function joinableBefore(model: DocumentModel, at: ParagraphBlock): ParagraphBlock | null {
  const before = model.paragraphs[at.index - 1];
  return before?.container === at.container && before.end === at.start ? before : null;
}

/** The container of what stands in a cell; its text is nobody else's. */
export function cellContainer(tableStart: number, row: number, column: number): string {
  return `${tableStart} ${row} ${column}`;
}
