// The way of a document between its teacher and the deputy: Melnraksts → Iesniegts → Atgriezts labošanai → Pieņemts.
import type { HistoryAction } from "../journal/history-row.ts";
import type { DocumentStatus } from "../school/document-status.ts";

export type ReviewStep = "submit" | "withdraw" | "accept" | "return";

interface Way {
  readonly from: readonly DocumentStatus[];
  readonly to: DocumentStatus;
  readonly action: HistoryAction;
  /** What the history says last before this step; null for nothing. */
  readonly follows: readonly (HistoryAction | null)[];
  /** Whether the document is closed to editing afterwards. */
  readonly locks: boolean;
}

/** What was accepted can be sent back all the same: only the deputy does so. */
const WAYS: Readonly<Record<ReviewStep, Way>> = {
  submit: {
    from: ["DRAFT", "RETURNED"],
    to: "SUBMITTED",
    action: "submit",
    follows: [null, "withdraw-submission", "return"],
    locks: true,
  },
  withdraw: {
    from: ["SUBMITTED"],
    to: "DRAFT",
    action: "withdraw-submission",
    follows: ["submit"],
    locks: false,
  },
  accept: {
    from: ["SUBMITTED"],
    to: "ACCEPTED",
    action: "accept",
    follows: ["submit"],
    locks: true,
  },
  return: {
    from: ["SUBMITTED", "ACCEPTED"],
    to: "RETURNED",
    action: "return",
    follows: ["submit", "accept"],
    locks: false,
  },
};

export function wayOf(step: ReviewStep): Way {
  return WAYS[step];
}

/** What Google shows to whoever opens a closed document. */
export const LOCK_REASON =
  "Iesniegts skolas vadībai. Labot varēs, ja dokuments tiks atgriezts vai iesniegšana atsaukta.";

export type ReviewedKind = "plan" | "report-1" | "report-2" | "analysis";

const REVIEWED: readonly string[] = [
  "plan",
  "report-1",
  "report-2",
  "analysis",
] satisfies readonly ReviewedKind[];

export function isReviewedKind(kind: string | undefined): kind is ReviewedKind {
  return kind !== undefined && REVIEWED.includes(kind);
}
