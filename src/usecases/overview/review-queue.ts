// The documents that teachers submitted and nobody has decided on yet: the longest waiting first.
import { classOrder } from "../../core/master/line-order.ts";
import type { ListedFile } from "../ports/master-view.ts";

export interface WaitingDocument {
  readonly documentId: string;
  readonly journalId: string;
  readonly name: string;
  readonly url: string;
  readonly label: string;
  /** "2020_2021" */
  readonly year: string;
  /** ISO date and time. */
  readonly submittedAt: string;
  /** Changed after it was submitted: the lock on it is a sign that any editor of the file can take off. */
  readonly isChanged: boolean;
}

/** Submitting itself changes the file a moment after the time it notes. */
const OWN_CHANGE = 2 * 60_000;

export function reviewQueue(files: readonly ListedFile[]): WaitingDocument[] {
  return files
    .filter(({ status, trashed }) => status === "SUBMITTED" && !trashed)
    .map((file) => ({
      documentId: file.id,
      journalId: file.journal,
      name: file.name,
      url: file.url,
      label: file.schoolClass,
      year: file.year,
      submittedAt: file.submittedAt,
      isChanged: file.modifiedAt > Date.parse(file.submittedAt) + OWN_CHANGE,
    }))
    .sort((a, b) => compare(orderOf(a), orderOf(b)));
}

function orderOf({ submittedAt, label, name }: WaitingDocument): string {
  return `${submittedAt} ${classOrder(label)} ${name}`;
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
