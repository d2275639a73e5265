// Where a class's document stands between its teacher and the deputy who reads it. The programme has no approval (annexes 2, 5 and 6
// carry none): "accepted" is a note of the school's own, and never printed.

export type DocumentStatus = "DRAFT" | "SUBMITTED" | "RETURNED" | "ACCEPTED";

const STATUSES: readonly string[] = [
  "DRAFT",
  "SUBMITTED",
  "RETURNED",
  "ACCEPTED",
] satisfies readonly DocumentStatus[];

export function isDocumentStatus(text: string | undefined): text is DocumentStatus {
  return text !== undefined && STATUSES.includes(text);
}
