// Google's indexes, worked out from the tree: UTF-16 units of text; one for a section break, a page break or an object;
// one each for the start of a table, a row and a cell, and one for the end of a table.
import type {
  DocumentTable,
  Inline,
  Paragraph,
  StructuralElement,
  TableCell,
  TableRow,
} from "./document-state.ts";

export function lengthOfInline(inline: Inline): number {
  return inline.kind === "text" ? inline.text.length : 1;
}

export function lengthOf(element: StructuralElement): number {
  switch (element.kind) {
    case "paragraph":
      return sum(element.inlines, lengthOfInline);
    case "table":
      return 2 + sum(element.rows, lengthOfRow);
    case "sectionBreak":
      return 1;
  }
}

export function lengthOfRow(row: TableRow): number {
  return 1 + sum(row.cells, lengthOfCell);
}

export function lengthOfCell(cell: TableCell): number {
  return 1 + lengthOfContent(cell.content);
}

export function lengthOfContent(content: readonly StructuralElement[]): number {
  return sum(content, lengthOf);
}

function sum<T>(items: readonly T[], length: (item: T) => number): number {
  return items.reduce((total, item) => total + length(item), 0);
}

export interface Placed<T> {
  readonly item: T;
  readonly start: number;
  readonly end: number;
}

function* placed<T>(
  items: readonly T[],
  start: number,
  length: (item: T) => number,
): Generator<Placed<T>> {
  for (const item of items) {
    const end = start + length(item);
    yield { item, start, end };
    start = end;
  }
}

/** The elements of a content that starts at this index, each with its own place. */
export function placedElements(
  content: readonly StructuralElement[],
  start: number,
): Placed<StructuralElement>[] {
  return [...placed(content, start, lengthOf)];
}

export function placedInlines(paragraph: Paragraph, start: number): Placed<Inline>[] {
  return [...placed(paragraph.inlines, start, lengthOfInline)];
}

export function placedRows(table: DocumentTable, tableStart: number): Placed<TableRow>[] {
  return [...placed(table.rows, tableStart + 1, lengthOfRow)];
}

/** The cells of a row, each from its own start; its content begins one further. */
export function placedCells(row: TableRow, rowStart: number): Placed<TableCell>[] {
  return [...placed(row.cells, rowStart + 1, lengthOfCell)];
}

/** A paragraph where it stands: among its siblings, in a table's cell or not. */
export interface ParagraphSpot {
  readonly paragraph: Paragraph;
  readonly start: number;
  readonly end: number;
  readonly siblings: StructuralElement[];
  readonly at: number;
  readonly inTable: boolean;
}

/** Every paragraph in the order of its index, those in cells too. */
export function paragraphSpots(
  content: StructuralElement[],
  start = 0,
  inTable = false,
): ParagraphSpot[] {
  return placedElements(content, start).flatMap(({ item, start, end }, at) => {
    switch (item.kind) {
      case "paragraph":
        return [{ paragraph: item, start, end, siblings: content, at, inTable }];
      case "table":
        return cellsOf(item, start).flatMap((cell) =>
          paragraphSpots(cell.item.content, cell.start + 1, true),
        );
      case "sectionBreak":
        return [];
    }
  });
}

export interface TableSpot {
  readonly table: DocumentTable;
  readonly start: number;
  readonly siblings: StructuralElement[];
  readonly at: number;
}

/** Every table, those inside cells too. */
export function tableSpots(content: StructuralElement[], start = 0): TableSpot[] {
  return placedElements(content, start).flatMap(({ item, start }, at) =>
    item.kind === "table"
      ? [
          { table: item, start, siblings: content, at },
          ...cellsOf(item, start).flatMap((cell) => tableSpots(cell.item.content, cell.start + 1)),
        ]
      : [],
  );
}

/** All cells of a table, row by row. */
export function cellsOf(table: DocumentTable, tableStart: number): Placed<TableCell>[] {
  return placedRows(table, tableStart).flatMap((row) => placedCells(row.item, row.start));
}
