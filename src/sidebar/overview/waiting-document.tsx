// One document that waits for review. A comment that was typed stays when the call fails and when the dialog is closed.
import { useState } from "preact/hooks";
import type { SchoolOverview } from "../../contract/school-overview.ts";
import { useAsk } from "../calls/use-ask.ts";
import { useDraft } from "../drafts/use-draft.ts";
import { Button } from "../parts/button.tsx";
import { Field } from "../parts/field.tsx";
import { ProblemNotice } from "../parts/problem-notice.tsx";
import { printedDay } from "./printed-day.ts";
import { useOverview } from "./overview-context.ts";

interface WaitingDocumentProps {
  readonly waiting: SchoolOverview["queue"][number];
  readonly onDecided: () => void;
}

export function WaitingDocument({ waiting, onDecided }: WaitingDocumentProps) {
  const { words, say } = useOverview();
  const { queue } = words;
  const { documentId, journalId, name, url, submittedAt, isChanged } = waiting;
  const { values, set, clear } = useDraft(`review-${documentId}`, "tab", {});
  const [isReturning, setIsReturning] = useState(values["comment"] !== undefined);
  const { asked, ask, isPending } = useAsk("sidebarReviewDocument");
  const decide = (decision: "accept" | "return"): void => {
    ask({ journalId, documentId, decision, comment: values["comment"] ?? "" }, () => {
      clear();
      say(decision === "accept" ? queue.accepted(name) : queue.returned(name));
      onDecided();
    });
  };
  return (
    <li>
      <p>
        <a href={url} target="_blank" rel="noopener">
          {name}
          <span class="unseen"> ({words.general.opensInNewTab})</span>
        </a>{" "}
        <span class="hint">{queue.submitted(printedDay(submittedAt))}</span>
      </p>
      {isChanged && <p class="amber">{queue.changed}</p>}
      {asked.kind === "refused" && <ProblemNotice problem={asked.problem} />}
      {isReturning ? (
        <>
          <Field
            label={queue.comment}
            hint={queue.commentHint}
            lines={4}
            value={values["comment"] ?? ""}
            onInput={(value) => {
              set("comment", value);
            }}
          />
          <div class="buttons">
            <Button
              look="main"
              isPending={isPending}
              onClick={() => {
                decide("return");
              }}
            >
              {queue.send}
            </Button>
            <Button
              onClick={() => {
                setIsReturning(false);
              }}
            >
              {queue.cancel}
            </Button>
          </div>
        </>
      ) : (
        <div class="buttons">
          <Button
            look="main"
            isPending={isPending}
            label={`${queue.accept}: ${name}`}
            onClick={() => {
              decide("accept");
            }}
          >
            {queue.accept}
          </Button>
          <Button
            label={`${queue.sendBack}: ${name}`}
            onClick={() => {
              setIsReturning(true);
            }}
          >
            {queue.sendBack}
          </Button>
        </div>
      )}
    </li>
  );
}
