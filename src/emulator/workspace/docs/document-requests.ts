// The kinds of requests that documents.batchUpdate has here, by Google's names. What is not listed is answered 501.
import type { Edit } from "./edit.ts";
import { insertPageBreak, insertSectionBreak } from "./requests/breaks.ts";
import { createParagraphBullets, deleteParagraphBullets } from "./requests/bullets.ts";
import { deleteContentRange } from "./requests/delete-content-range.ts";
import { updateDocumentStyle, updateSectionStyle } from "./requests/document-style.ts";
import {
  createFooter,
  createHeader,
  deleteFooter,
  deleteHeader,
} from "./requests/headers-and-footers.ts";
import { insertTable } from "./requests/insert-table.ts";
import { insertText } from "./requests/insert-text.ts";
import { mergeTableCells, unmergeTableCells } from "./requests/merge-cells.ts";
import {
  createNamedRange,
  deleteNamedRange,
  replaceNamedRangeContent,
} from "./requests/named-ranges.ts";
import { updateParagraphStyle } from "./requests/paragraph-style.ts";
import { replaceAllText } from "./requests/replace-all-text.ts";
import { updateTableCellStyle } from "./requests/table-cell-style.ts";
import { deleteTableColumn, insertTableColumn } from "./requests/table-columns.ts";
import { deleteTableRow, insertTableRow } from "./requests/table-rows.ts";
import {
  pinTableHeaderRows,
  updateTableColumnProperties,
  updateTableRowStyle,
} from "./requests/table-style.ts";
import { updateTextStyle } from "./requests/text-style.ts";

/** Changes the draft and returns the reply; throws InvalidRequest for what Google refuses. */
export type DocumentRequest = (edit: Edit, request: unknown) => object | undefined;

export const documentRequests: Readonly<Record<string, DocumentRequest>> = {
  createFooter: kind(createFooter),
  createHeader: kind(createHeader),
  createNamedRange: kind(createNamedRange),
  createParagraphBullets: kind(createParagraphBullets),
  deleteContentRange: kind(deleteContentRange),
  deleteFooter: kind(deleteFooter),
  deleteHeader: kind(deleteHeader),
  deleteNamedRange: kind(deleteNamedRange),
  deleteParagraphBullets: kind(deleteParagraphBullets),
  deleteTableColumn: kind(deleteTableColumn),
  deleteTableRow: kind(deleteTableRow),
  insertPageBreak: kind(insertPageBreak),
  insertSectionBreak: kind(insertSectionBreak),
  insertTable: kind(insertTable),
  insertTableColumn: kind(insertTableColumn),
  insertTableRow: kind(insertTableRow),
  insertText: kind(insertText),
  mergeTableCells: kind(mergeTableCells),
  pinTableHeaderRows: kind(pinTableHeaderRows),
  replaceAllText: kind(replaceAllText),
  replaceNamedRangeContent: kind(replaceNamedRangeContent),
  unmergeTableCells: kind(unmergeTableCells),
  updateDocumentStyle: kind(updateDocumentStyle),
  updateParagraphStyle: kind(updateParagraphStyle),
  updateSectionStyle: kind(updateSectionStyle),
  updateTableCellStyle: kind(updateTableCellStyle),
  updateTableColumnProperties: kind(updateTableColumnProperties),
  updateTableRowStyle: kind(updateTableRowStyle),
  updateTextStyle: kind(updateTextStyle),
};

/** The shape of a request is checked against the discovery document before it comes here. */
function kind<R>(apply: (edit: Edit, request: R) => object | void): DocumentRequest {
  return (edit, request) => apply(edit, request as R) ?? undefined;
}
