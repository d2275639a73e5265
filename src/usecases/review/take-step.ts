// One step of a document's review: its status and lock, and a line in the history of its class. Taken twice, it is taken once.
import { historyCells } from "../../core/journal/history-row.ts";
import type { JournalContent } from "../../core/journal/journal-content.ts";
import { done, refused, type Result } from "../../core/result.ts";
import { lastComment, lastStep } from "../../core/review/review-comment.ts";
import { LOCK_REASON, wayOf, type ReviewStep } from "../../core/review/review-step.ts";
import type { DocumentStatus } from "../../core/school/document-status.ts";
import { openRecord } from "../class/open-record.ts";
import type { ClassJournal } from "../ports/class-journal.ts";
import type { Review, ReviewedFile } from "../ports/review.ts";
import type { Session } from "../ports/session.ts";

export interface ReviewTools {
  readonly journal: ClassJournal;
  readonly review: Review;
  readonly session: Session;
}

export interface ReviewAsked {
  readonly journalId: string;
  readonly documentId: string;
}

export interface ReviewStanding {
  readonly status: DocumentStatus;
  readonly submittedAt: string | null;
}

export function takeStep(
  tools: ReviewTools,
  { journalId, documentId }: ReviewAsked,
  step: ReviewStep,
  comment = "",
): Result<ReviewStanding> {
  const opened = openRecord(tools, journalId);
  if (!opened.ok) {
    return opened;
  }
  const { content } = opened.value;
  const file = tools.review.file(documentId);
  if (file.kind === null || file.journal !== journalId) {
    return refused({ kind: "NOT_REVIEWED", name: file.name });
  }
  const { from, to, action, follows } = wayOf(step);
  const before = file.status === to;
  if (!before && !from.includes(file.status)) {
    return refused({ kind: "STATUS_OTHERWISE", status: file.status });
  }
  const at = tools.session.now();
  const note = (): void => {
    const last = lastStep(content, documentId);
    // Of a step whose line was lost the history still says what came before it.
    const isLost = follows.includes(last);
    const isOther = step === "return" && lastComment(content, documentId)?.text !== comment;
    if (!before || isLost || isOther) {
      noteIn(tools, content, { journalId, documentId, at, comment, action });
    }
  };
  // A comment must not be lost: it is there before the document can be edited.
  if (step === "return") {
    note();
  }
  const standing = before ? standingOf(file) : changed(tools.review, file, step, at);
  if (standing === null) {
    return refused({ kind: "DOCUMENT_LOCKED" });
  }
  if (step !== "return") {
    note();
  }
  return done(standing);
}

function changed(
  review: Review,
  file: ReviewedFile,
  step: ReviewStep,
  at: number,
): ReviewStanding | null {
  const { to, locks } = wayOf(step);
  const now = new Date(at).toISOString();
  const submittedAt = { submit: now, withdraw: null, accept: file.submittedAt, return: null }[step];
  const isChanged = review.change(file, {
    status: to,
    submittedAt,
    statusAt: now,
    lock: locks ? { reason: LOCK_REASON } : null,
  });
  return isChanged ? { status: to, submittedAt } : null;
}

function standingOf({ status, submittedAt }: ReviewedFile): ReviewStanding {
  return { status, submittedAt };
}

function noteIn(
  { journal, session }: ReviewTools,
  before: JournalContent,
  line: ReviewAsked & {
    readonly at: number;
    readonly comment: string;
    readonly action: Parameters<typeof historyCells>[0]["action"];
  },
): void {
  const { journalId, documentId, at, comment, action } = line;
  journal.append(
    journalId,
    [
      {
        tab: "history",
        cells: historyCells({ at, by: session.person, action, object: documentId, comment }),
      },
    ],
    before,
  );
}
