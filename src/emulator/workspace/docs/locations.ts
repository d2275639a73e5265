// How requests say where: a location, the end of a segment, a range, a table's cell, a range of cells.
import type { DocumentTab, DocumentTable, IndexRange } from "./document-state.ts";
import { invalid } from "./invalid-request.ts";
import type { TableSpot } from "./layout.ts";
import { cutsSurrogatePair, endOfSegment, requireIndex, tableAt } from "./position.ts";

export interface Location {
  index?: number;
  segmentId?: string;
  tabId?: string;
}

export interface EndOfSegmentLocation {
  segmentId?: string;
  tabId?: string;
}

export interface Insertion {
  location?: Location;
  endOfSegmentLocation?: EndOfSegmentLocation;
}

export interface Range {
  startIndex?: number;
  endIndex?: number;
  segmentId?: string;
  tabId?: string;
}

export interface TableCellLocation {
  tableStartLocation?: Location;
  rowIndex?: number;
  columnIndex?: number;
}

export interface TableRange {
  tableCellLocation?: TableCellLocation;
  rowSpan?: number;
  columnSpan?: number;
}

export interface Place {
  readonly segmentId: string;
  readonly index: number;
}

export function placeOf(tab: DocumentTab, location: Location): Place {
  const place = { segmentId: location.segmentId ?? "", index: location.index ?? 0 };
  requireIndex(tab, place.segmentId, place.index);
  return place;
}

/** Where to insert: at a location, or before the last newline of a segment. */
export function placeOfInsertion(tab: DocumentTab, insertion: Insertion): Place {
  const { location, endOfSegmentLocation: end } = insertion;
  if (location !== undefined && end === undefined) {
    return placeOf(tab, location);
  }
  if (end === undefined || location !== undefined) {
    throw invalid("Exactly one of location and end_of_segment_location must be set.");
  }
  const segmentId = end.segmentId ?? "";
  return { segmentId, index: endOfSegment(tab, segmentId) - 1 };
}

/** A range that is not empty, inside its segment and between whole characters. */
export function rangeOf(tab: DocumentTab, range: Range | undefined): IndexRange {
  if (range?.endIndex === undefined) {
    throw invalid("The range must be set, with its start and end index.");
  }
  const segmentId = range.segmentId ?? "";
  const start = range.startIndex ?? 0;
  const end = range.endIndex;
  requireIndex(tab, segmentId, start);
  const segmentEnd = endOfSegment(tab, segmentId);
  if (end > segmentEnd) {
    requireIndex(tab, segmentId, end);
  }
  if (end <= start) {
    throw invalid("The range should not be empty.");
  }
  if ([start, end].some((index) => cutsSurrogatePair(tab, segmentId, index))) {
    throw invalid("The range cannot contain only one code unit of a surrogate pair.");
  }
  return { segmentId, start, end };
}

export interface TablePlace extends TableSpot {
  readonly segmentId: string;
}

export function tableOf(tab: DocumentTab, location: Location | undefined): TablePlace {
  if (location === undefined) {
    throw invalid("The table start location must be set.");
  }
  const place = placeOf(tab, location);
  return { ...tableAt(tab, place.segmentId, place.index), segmentId: place.segmentId };
}

export interface CellPlace extends TablePlace {
  readonly row: number;
  readonly column: number;
}

export function cellOf(tab: DocumentTab, location: TableCellLocation | undefined): CellPlace {
  const place = tableOf(tab, location?.tableStartLocation);
  const row = location?.rowIndex ?? 0;
  const column = location?.columnIndex ?? 0;
  requireWithin("row index", row, place.table.rows.length);
  requireWithin("column index", column, place.table.columns.length);
  return { ...place, row, column };
}

export interface CellRange extends CellPlace {
  readonly rowEnd: number;
  readonly columnEnd: number;
}

export function cellRangeOf(tab: DocumentTab, range: TableRange | undefined): CellRange {
  const place = cellOf(tab, range?.tableCellLocation);
  const rowEnd = place.row + spanOf(range?.rowSpan);
  const columnEnd = place.column + spanOf(range?.columnSpan);
  requireWithin("row span", rowEnd - 1, place.table.rows.length);
  requireWithin("column span", columnEnd - 1, place.table.columns.length);
  return { ...place, rowEnd, columnEnd };
}

export function wholeTable(place: TablePlace): CellRange {
  const { rows, columns }: DocumentTable = place.table;
  return { ...place, row: 0, column: 0, rowEnd: rows.length, columnEnd: columns.length };
}

function spanOf(span: number | undefined): number {
  if (span === undefined || span < 1) {
    throw invalid("The row span and column span of a table range must be at least 1.");
  }
  return span;
}

/** Refuses an index that the table does not have. */
export function requireWithin(what: string, index: number, length: number): void {
  if (index < 0 || index >= length) {
    throw invalid(`The ${what} ${index} is outside the table, which has ${length}.`);
  }
}
