// One document on its way to the deputy: its status, the comment it came back with, what to look at, and the next step.
import { useEffect, useState } from "preact/hooks";
import type { ReviewedDocument } from "../../../contract/review.ts";
import { useAsk } from "../../calls/use-ask.ts";
import { Button } from "../../parts/button.tsx";
import { Notice } from "../../parts/notice.tsx";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { Screen } from "../../parts/screen.tsx";
import { Skeleton } from "../../parts/skeleton.tsx";
import { useClass } from "../class-context.ts";
import { DoneNotice } from "../parts/done-notice.tsx";
import { FindingsToSee } from "./findings-to-see.tsx";

interface DocumentReviewProps {
  readonly journalId: string;
  readonly documentId: string;
  readonly onBack: () => void;
  readonly onChanged: () => void;
  /** To the report, to bring it up to date. */
  readonly onReport: () => void;
}

export function DocumentReview({
  journalId,
  documentId,
  onBack,
  onChanged,
  onReport,
}: DocumentReviewProps) {
  const { words } = useClass();
  const { review } = words;
  const status = useAsk("sidebarDocumentStatus");
  const submit = useAsk("sidebarSubmitDocument");
  const withdraw = useAsk("sidebarWithdrawSubmission");
  const replace = useAsk("sidebarReplaceNames");
  const [document, setDocument] = useState<ReviewedDocument | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const asked = { journalId, documentId };
  const look = (): void => {
    status.ask(asked, setDocument);
  };
  useEffect(look, [documentId]);
  const stepped =
    (text: string) => (standing: Pick<ReviewedDocument, "status" | "submittedAt">) => {
      setDocument((known) => known && { ...known, ...standing, changedSince: null });
      setDone(text);
      onChanged();
    };
  const title = document === null ? words.areas.review : words.kinds[document.kind];
  const isOpen = document?.status === "DRAFT" || document?.status === "RETURNED";
  return (
    <Screen title={title} onBack={onBack}>
      {document === null && status.isPending && (
        <Skeleton lines={4} label={words.general.loading} />
      )}
      {[status, submit, withdraw, replace].map(({ asked: { ...answer } }, at) =>
        answer.kind === "refused" ? (
          <ProblemNotice key={at} problem={answer.problem}>
            <Button onClick={look}>{words.general.retry}</Button>
          </ProblemNotice>
        ) : null,
      )}
      {done !== null && <DoneNotice text={done} />}
      {document !== null && (
        <>
          <Standing document={document} />
          {isOpen && (
            <>
              <FindingsToSee
                findings={document.findings}
                isReplacing={replace.isPending}
                onReplaceNames={() => {
                  replace.ask(asked, ({ replaced }) => {
                    setDone(review.replaced(replaced));
                    look();
                  });
                }}
                onReport={onReport}
              />
              <Button
                look="main"
                isPending={submit.isPending}
                onClick={() => {
                  submit.ask(asked, stepped(review.submitted));
                }}
              >
                {review.submit}
              </Button>
            </>
          )}
          {document.status === "SUBMITTED" && (
            <Button
              isPending={withdraw.isPending}
              onClick={() => {
                withdraw.ask(asked, stepped(review.withdrawn));
              }}
            >
              {review.withdraw}
            </Button>
          )}
        </>
      )}
    </Screen>
  );
}

const BADGES: Readonly<Record<ReviewedDocument["status"], string>> = {
  DRAFT: "badge",
  SUBMITTED: "badge",
  RETURNED: "badge bad",
  ACCEPTED: "badge good",
};

function Standing({ document }: { readonly document: ReviewedDocument }) {
  const { review, statuses } = useClass().words;
  const { status, submittedAt, comment, changedSince } = document;
  const hint = {
    DRAFT: null,
    SUBMITTED: review.whileSubmitted,
    RETURNED: review.whenReturned,
    ACCEPTED: review.whenAccepted,
  }[status];
  return (
    <>
      <p>
        {review.status}: <span class={BADGES[status]}>{statuses[status]}</span>
      </p>
      {submittedAt !== null && <p class="hint">{review.submittedOn(submittedAt.slice(0, 10))}</p>}
      {comment !== null && (
        <Notice kind="info" title={review.returnedWith}>
          <p class="typed">{comment.text}</p>
          <p class="hint">{review.by(comment.by, comment.at.slice(0, 10))}</p>
        </Notice>
      )}
      {changedSince !== null && (
        <p class="hint">{review.changedSince(changedSince.slice(0, 10))}</p>
      )}
      {hint !== null && <p>{hint}</p>}
    </>
  );
}
