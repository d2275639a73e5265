// InsertTableRequest: a newline, then the table, so that it starts one after the index asked for.
import { insertElement } from "../content-edits.ts";
import type { TableCell } from "../document-state.ts";
import type { Edit } from "../edit.ts";
import { emptyParagraph } from "../empty-document.ts";
import { invalid } from "../invalid-request.ts";
import { placeOfInsertion } from "../locations.ts";
import type { Insertion } from "../locations.ts";
import { points } from "../styles.ts";

interface InsertTableRequest extends Insertion {
  rows?: number;
  columns?: number;
}

/** As many columns as the Docs editor allows. */
const MOST_COLUMNS = 20;

export function insertTable(edit: Edit, request: InsertTableRequest): void {
  const { rows = 0, columns = 0 } = request;
  if (rows < 1 || columns < 1 || columns > MOST_COLUMNS) {
    throw invalid(`A table must have at least one row and 1 to ${MOST_COLUMNS} columns.`);
  }
  const { segmentId, index } = placeOfInsertion(edit.tab, request);
  insertElement(edit, segmentId, index, {
    kind: "table",
    columns: Array.from({ length: columns }, () => ({ widthType: "EVENLY_DISTRIBUTED" })),
    rows: Array.from({ length: rows }, () => ({
      style: { minRowHeight: { unit: "PT" } },
      cells: Array.from({ length: columns }, newCell),
    })),
  });
}

function newCell(): TableCell {
  const padding = points(5);
  return {
    style: {
      backgroundColor: {},
      paddingLeft: padding,
      paddingRight: padding,
      paddingTop: padding,
      paddingBottom: padding,
      contentAlignment: "TOP",
    },
    rowSpan: 1,
    columnSpan: 1,
    content: [emptyParagraph()],
  };
}
