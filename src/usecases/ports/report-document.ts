// A half-year report as a document: its table read row by row, and changed in one request or not at all.
import type { ReportEdit } from "../../core/report/report-changes.ts";
import type { ReportRow } from "../../core/report/report-table.ts";
import type { ReviewedFile } from "./review.ts";

export interface ReportDocument {
  /** Whose report it is and which half-year's, as the file itself says. */
  readonly file: ReviewedFile;
  /** Every row of the report's table, its header too; null when the document has no such table. */
  readonly rows: readonly ReportRow[] | null;
  /** Whether the person may write in it, as far as reading shows: a locked document shows it only when written to. */
  readonly editable: boolean;
  /** One request: all edits or none. Asked again after a lost answer, it writes nothing twice: the document has changed since. */
  write(edits: readonly ReportEdit[]): ReportWrite;
}

export type ReportWrite =
  | "written"
  /** Somebody changed the document since it was read; nothing was written. */
  | "changed"
  /** It is submitted, or closed to the person; nothing was written. */
  | "locked";

export interface ReportDocuments {
  /** The file and its table, in one wave. Fails with NOT_FOUND for a document that the person may not open. */
  read(documentId: string): ReportDocument;
}
