// "Where does it stand?" — a document's status, the comment it was returned with, and what to look at before submitting it.
import { done, refused, type Result } from "../core/result.ts";
import { lastComment, type ReviewComment } from "../core/review/review-comment.ts";
import type { ReviewedKind } from "../core/review/review-step.ts";
import { submissionFindings, type SubmissionFinding } from "../core/review/submission-findings.ts";
import { openRecord } from "./class/open-record.ts";
import type { ReviewedFile } from "./ports/review.ts";
import type { ReviewAsked, ReviewStanding, ReviewTools } from "./review/take-step.ts";

export interface ReviewedDocument extends ReviewStanding {
  readonly id: string;
  readonly kind: ReviewedKind;
  readonly name: string;
  /** When it was last changed, if that is after its status was; ISO. */
  readonly changedSince: string | null;
  readonly comment: ReviewComment | null;
  readonly findings: readonly SubmissionFinding[];
}

/** Google notes a change when it has saved it, which may be a little after it answered; in milliseconds. */
const SAVING = 60_000;

export function documentStatus(
  tools: ReviewTools,
  { journalId, documentId }: ReviewAsked,
): Result<ReviewedDocument> {
  const opened = openRecord(tools, journalId);
  if (!opened.ok) {
    return opened;
  }
  const { content, record } = opened.value;
  const { file, text } = tools.review.fileAndText(documentId);
  const { id, name, kind, status, submittedAt } = file;
  return kind === null || file.journal !== journalId
    ? refused({ kind: "NOT_REVIEWED", name })
    : done({
        id,
        kind,
        name,
        status,
        submittedAt,
        changedSince: changedSince(file),
        comment: lastComment(content, documentId),
        findings: submissionFindings(kind, text, record),
      });
}

function changedSince({ statusAt, modifiedAt }: ReviewedFile): string | null {
  return statusAt !== null && Date.parse(modifiedAt) > Date.parse(statusAt) + SAVING
    ? modifiedAt
    : null;
}
