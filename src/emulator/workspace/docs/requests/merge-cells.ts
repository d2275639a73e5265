// MergeTableCellsRequest and UnmergeTableCellsRequest: the upper left cell is the head and gathers what the others held.
import { textOf } from "../inlines.ts";
import type { StructuralElement } from "../document-state.ts";
import type { Edit } from "../edit.ts";
import { emptyParagraph } from "../empty-document.ts";
import { invalid } from "../invalid-request.ts";
import { lengthOfContent, placedCells, placedRows } from "../layout.ts";
import { cellRangeOf } from "../locations.ts";
import type { CellRange, TablePlace, TableRange } from "../locations.ts";
import { trackChange } from "../named-range-tracking.ts";
import { columnEndOf, headsOf, rowEndOf } from "../table-grid.ts";
import type { Head } from "../table-grid.ts";

interface MergeTableCellsRequest {
  tableRange?: TableRange;
}

export function mergeTableCells(edit: Edit, request: MergeTableCellsRequest): void {
  const range = cellRangeOf(edit.tab, request.tableRange);
  const heads = headsOf(range.table).filter((head) => overlaps(range, head));
  if (!heads.every((head) => within(range, head))) {
    throw invalid("The table range must be rectangular: it cuts through a merged cell.");
  }
  const first = heads[0];
  if (first === undefined) {
    return;
  }
  const gathered = heads.flatMap((head) => head.cell.content).filter(holdsSomething);
  for (const head of heads.slice(1)) {
    setContent(edit, range, head, [emptyParagraph()]);
    head.cell.rowSpan = 1;
    head.cell.columnSpan = 1;
  }
  setContent(edit, range, first, gathered.length === 0 ? first.cell.content : closed(gathered));
  first.cell.rowSpan = range.rowEnd - range.row;
  first.cell.columnSpan = range.columnEnd - range.column;
}

interface UnmergeTableCellsRequest {
  tableRange?: TableRange;
}

export function unmergeTableCells(edit: Edit, request: UnmergeTableCellsRequest): void {
  const range = cellRangeOf(edit.tab, request.tableRange);
  for (const head of headsOf(range.table).filter((head) => overlaps(range, head))) {
    head.cell.rowSpan = 1;
    head.cell.columnSpan = 1;
  }
}

function setContent(edit: Edit, place: TablePlace, head: Head, content: StructuralElement[]): void {
  const row = placedRows(place.table, place.start)[head.row];
  const cell = row === undefined ? undefined : placedCells(row.item, row.start)[head.column];
  if (cell === undefined) {
    return;
  }
  // The last newline stays where it is, whatever comes before it.
  const before = lengthOfContent(cell.item.content) - 1;
  const after = lengthOfContent(content) - 1;
  cell.item.content = content;
  const changed = Math.min(before, after);
  trackChange(
    edit.tab,
    place.segmentId,
    cell.start + 1 + changed,
    before - changed,
    after - changed,
  );
}

function holdsSomething(element: StructuralElement): boolean {
  return element.kind !== "paragraph" || textOf(element.inlines) !== "\n";
}

/** A cell begins and ends with a paragraph, whatever it holds. */
function closed(content: StructuralElement[]): StructuralElement[] {
  return [
    ...(content[0]?.kind === "paragraph" ? [] : [emptyParagraph()]),
    ...content,
    ...(content.at(-1)?.kind === "paragraph" ? [] : [emptyParagraph()]),
  ];
}

function overlaps(range: CellRange, head: Head): boolean {
  return (
    head.row < range.rowEnd &&
    range.row < rowEndOf(head) &&
    head.column < range.columnEnd &&
    range.column < columnEndOf(head)
  );
}

function within(range: CellRange, head: Head): boolean {
  return (
    range.row <= head.row &&
    rowEndOf(head) <= range.rowEnd &&
    range.column <= head.column &&
    columnEndOf(head) <= range.columnEnd
  );
}
