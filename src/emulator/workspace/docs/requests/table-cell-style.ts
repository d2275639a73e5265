// UpdateTableCellStyleRequest. A border between two cells belongs to both.
import type { DocumentTable, TableCell } from "../document-state.ts";
import type { Edit } from "../edit.ts";
import { COLOR, DIMENSION, masked, maskPaths, requireUnits } from "../field-mask.ts";
import type { MaskTree } from "../field-mask.ts";
import { invalid } from "../invalid-request.ts";
import { cellRangeOf, tableOf, wholeTable } from "../locations.ts";
import type { CellRange, Location, TableRange } from "../locations.ts";
import type { TableCellStyle } from "../styles.ts";

interface UpdateTableCellStyleRequest {
  tableCellStyle?: TableCellStyle;
  fields?: string;
  tableRange?: TableRange;
  tableStartLocation?: Location;
}

const BORDER: MaskTree = { color: COLOR, width: DIMENSION, dashStyle: null };

const FIELDS: MaskTree = {
  backgroundColor: COLOR,
  borderLeft: BORDER,
  borderRight: BORDER,
  borderTop: BORDER,
  borderBottom: BORDER,
  paddingLeft: DIMENSION,
  paddingRight: DIMENSION,
  paddingTop: DIMENSION,
  paddingBottom: DIMENSION,
  contentAlignment: null,
};

/** In Google's order, which decides where two of one request meet. */
const BORDERS = [
  { own: "borderRight", neighbours: "borderLeft", row: 0, column: 1 },
  { own: "borderLeft", neighbours: "borderRight", row: 0, column: -1 },
  { own: "borderBottom", neighbours: "borderTop", row: 1, column: 0 },
  { own: "borderTop", neighbours: "borderBottom", row: -1, column: 0 },
] as const;

export function updateTableCellStyle(edit: Edit, request: UpdateTableCellStyleRequest): void {
  const paths = maskPaths(request.fields, FIELDS);
  const wanted = request.tableCellStyle ?? {};
  requireUnits(wanted);
  const range = rangeOfCells(edit, request);
  const listed = (field: string) => paths.filter(([first]) => first === field);
  const plain = paths.filter(([first]) => !BORDERS.some(({ own }) => own === first));
  eachCell(range, (cell) => {
    cell.style = masked(cell.style, wanted, plain);
  });
  for (const { own, neighbours, row, column } of BORDERS) {
    const ownPaths = listed(own);
    if (ownPaths.length > 0) {
      eachCell(range, (cell, r, c) => {
        cell.style = masked(cell.style, wanted, ownPaths);
        shareBorder(cell.style[own], range.table, r + row, c + column, neighbours);
      });
    }
  }
}

function shareBorder(
  border: TableCellStyle["borderTop"],
  table: DocumentTable,
  row: number,
  column: number,
  field: (typeof BORDERS)[number]["neighbours"],
): void {
  const neighbour = table.rows[row]?.cells[column];
  if (neighbour !== undefined) {
    neighbour.style = masked(neighbour.style, { [field]: border }, [[field]]);
  }
}

function rangeOfCells(edit: Edit, request: UpdateTableCellStyleRequest): CellRange {
  const { tableRange, tableStartLocation } = request;
  if ((tableRange === undefined) === (tableStartLocation === undefined)) {
    throw invalid("Exactly one of table_range and table_start_location must be set.");
  }
  return tableRange === undefined
    ? wholeTable(tableOf(edit.tab, tableStartLocation))
    : cellRangeOf(edit.tab, tableRange);
}

function eachCell(
  range: CellRange,
  visit: (cell: TableCell, row: number, column: number) => void,
): void {
  for (let row = range.row; row < range.rowEnd; row += 1) {
    for (let column = range.column; column < range.columnEnd; column += 1) {
      const cell = range.table.rows[row]?.cells[column];
      if (cell !== undefined) {
        visit(cell, row, column);
      }
    }
  }
}
