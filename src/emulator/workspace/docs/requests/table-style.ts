// UpdateTableColumnPropertiesRequest, UpdateTableRowStyleRequest and PinTableHeaderRowsRequest.
import type { Edit } from "../edit.ts";
import { DIMENSION, masked, maskPaths, requireUnits } from "../field-mask.ts";
import { invalid } from "../invalid-request.ts";
import { requireWithin, tableOf } from "../locations.ts";
import type { Location } from "../locations.ts";
import type { TableColumnProperties, TableRowStyle } from "../styles.ts";

interface UpdateTableColumnPropertiesRequest {
  tableStartLocation?: Location;
  columnIndices?: number[];
  tableColumnProperties?: TableColumnProperties;
  fields?: string;
}

/** Points; Google refuses a narrower column. */
const NARROWEST_COLUMN = 5;

export function updateTableColumnProperties(
  edit: Edit,
  request: UpdateTableColumnPropertiesRequest,
): void {
  const paths = maskPaths(request.fields, { width: DIMENSION, widthType: null });
  const wanted = request.tableColumnProperties ?? {};
  requireUnits(wanted);
  if (wanted.width !== undefined && (wanted.width.magnitude ?? 0) < NARROWEST_COLUMN) {
    throw invalid(`The width of a column must be at least ${NARROWEST_COLUMN} points.`);
  }
  const { columns } = tableOf(edit.tab, request.tableStartLocation).table;
  for (const column of chosen("column index", request.columnIndices, columns.length)) {
    columns[column] = masked(columns[column] ?? {}, wanted, paths);
    columns[column].widthType ??= "EVENLY_DISTRIBUTED";
  }
}

interface UpdateTableRowStyleRequest {
  tableStartLocation?: Location;
  rowIndices?: number[];
  tableRowStyle?: TableRowStyle;
  fields?: string;
}

export function updateTableRowStyle(edit: Edit, request: UpdateTableRowStyleRequest): void {
  const paths = maskPaths(request.fields, {
    minRowHeight: DIMENSION,
    tableHeader: null,
    preventOverflow: null,
  });
  const wanted = request.tableRowStyle ?? {};
  requireUnits(wanted);
  const { rows } = tableOf(edit.tab, request.tableStartLocation).table;
  for (const index of chosen("row index", request.rowIndices, rows.length)) {
    const row = rows[index];
    if (row !== undefined) {
      row.style = masked(row.style, wanted, paths);
      row.style.minRowHeight ??= { unit: "PT" };
    }
  }
}

interface PinTableHeaderRowsRequest {
  tableStartLocation?: Location;
  pinnedHeaderRowsCount?: number;
}

/** The first so many rows become the table's header; none of the others is. */
export function pinTableHeaderRows(edit: Edit, request: PinTableHeaderRowsRequest): void {
  const { rows } = tableOf(edit.tab, request.tableStartLocation).table;
  const count = request.pinnedHeaderRowsCount ?? 0;
  requireWithin("pinned header rows count", count, rows.length + 1);
  rows.forEach((row, index) => {
    delete row.style.tableHeader;
    if (index < count) {
      row.style.tableHeader = true;
    }
  });
}

/** The listed indices, or all when none is listed. */
function chosen(what: string, indices: readonly number[] | undefined, length: number): number[] {
  if (indices === undefined || indices.length === 0) {
    return Array.from({ length }, (_, index) => index);
  }
  indices.forEach((index) => requireWithin(what, index, length));
  return [...indices];
}
