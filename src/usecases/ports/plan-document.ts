// A class's year plan: the document with its printed table, read together with the class's journal.
import type { JournalContent } from "../../core/journal/journal-content.ts";
import type { PlanEdit, PlanTableRow } from "../../core/journal/plan-table.ts";
import type { DocumentStatus } from "../../core/school/document-status.ts";

export interface PlanDocument {
  /** "DRAFT" for one that says nothing of itself. */
  readonly status: DocumentStatus;
  /** It is submitted or accepted, or somebody closed it to editing. */
  readonly locked: boolean;
  /** Whether the person may write in it at all. */
  readonly editable: boolean;
  /** The rows below the header of the plan's table; null when the document has no such table any more. */
  readonly rows: readonly PlanTableRow[] | null;
  /**
   * Makes the edits in one request. When the document changed meanwhile, or an answer was lost, it is read again and the
   * edits are asked for anew with the rows as they now are: so `edits` names nothing that already stands.
   */
  write(edits: (rows: readonly PlanTableRow[]) => readonly PlanEdit[]): PlanWrite;
}

export type PlanWrite =
  /** With the rows as they now are. */
  | { readonly kind: "written"; readonly rows: readonly PlanTableRow[] }
  /** Somebody took the table out of the document meanwhile. */
  | { readonly kind: "no-table" }
  /** It was changed again and again while we tried. */
  | { readonly kind: "busy" };

export interface OpenPlan {
  readonly content: JournalContent;
  /** Null when the file is no year plan of this journal's class. */
  readonly document: PlanDocument | null;
}

export interface PlanDocuments {
  /** Journal and document in one wave. Fails with NOT_FOUND when the person may not open one of them. */
  open(journalId: string, planId: string): OpenPlan;
  /** The journal and plan of a class in a school year; null when there are none that the person may open. */
  find(
    year: string,
    schoolClass: string,
  ): { readonly journalId: string; readonly planId: string } | null;
}
