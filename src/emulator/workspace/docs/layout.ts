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

/** The paragraph that holds the index. */
export function paragraphSpotAt(
  content: StructuralElement[],
  index: number,
  start = 0,
  inTable = false,
): ParagraphSpot | undefined {
  const at = elementAt(content, index, start);
  if (at?.item.kind === "paragraph") {
    return { paragraph: at.item, siblings: content, inTable, ...at };
  }
  const cell = at?.item.kind === "table" ? cellAt(at.item, index, at.start) : undefined;
  return cell && paragraphSpotAt(cell.item.content, index, cell.start + 1, true);
}

/** The table that starts at the index. */
export function tableSpotAt(
  content: StructuralElement[],
  index: number,
  start = 0,
): TableSpot | undefined {
  const at = elementAt(content, index, start);
  if (at?.item.kind !== "table") {
    return undefined;
  }
  if (at.start === index) {
    return { table: at.item, start: at.start, siblings: content, at: at.at };
  }
  const cell = cellAt(at.item, index, at.start);
  return cell && tableSpotAt(cell.item.content, index, cell.start + 1);
}

function elementAt(content: StructuralElement[], index: number, start: number) {
  return holding(placed(content, start, lengthOf), index);
}

function cellAt(table: DocumentTable, index: number, tableStart: number) {
  const row = holding(placed(table.rows, tableStart + 1, lengthOfRow), index);
  return row && holding(placed(row.item.cells, row.start + 1, lengthOfCell), index);
}

/** Of things that lie one after another the one that holds the index, and which it is; looks no further than that. */
function holding<T>(
  items: Iterable<Placed<T>>,
  index: number,
): (Placed<T> & { readonly at: number }) | undefined {
  let at = 0;
  for (const item of items) {
    if (index < item.end) {
      return index < item.start ? undefined : { ...item, at };
    }
    at += 1;
  }
  return undefined;
}

/** All cells of a table, row by row. */
export function cellsOf(table: DocumentTable, tableStart: number): Placed<TableCell>[] {
  return placedRows(table, tableStart).flatMap((row) => placedCells(row.item, row.start));
}
