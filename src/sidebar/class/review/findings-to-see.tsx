// What to look at before submitting, each with what can be done about it at once. Nothing here stops anybody.
import type { SubmissionFinding } from "../../../contract/review.ts";
import { Button } from "../../parts/button.tsx";
import { Notice } from "../../parts/notice.tsx";
import { useClass } from "../class-context.ts";
import { shortened } from "../report/lines.tsx";

interface FindingsProps {
  readonly findings: readonly SubmissionFinding[];
  readonly isReplacing: boolean;
  readonly onReplaceNames: () => void;
  readonly onReport: () => void;
}

export function FindingsToSee({ findings, ...does }: FindingsProps) {
  const { review } = useClass().words;
  return findings.length === 0 ? (
    <p class="hint">{review.allWell}</p>
  ) : (
    <Notice kind="info" title={review.before}>
      {findings.map((finding) => (
        <Finding key={finding.kind} finding={finding} {...does} />
      ))}
      <p class="hint">{review.mayStill}</p>
    </Notice>
  );
}

interface FindingProps extends Omit<FindingsProps, "findings"> {
  readonly finding: SubmissionFinding;
}

function Finding({ finding, isReplacing, onReplaceNames, onReport }: FindingProps) {
  const { review } = useClass().words;
  switch (finding.kind) {
    case "PUPIL_NAMES":
      return (
        <>
          <p>{review.names}</p>
          <ul>
            {finding.places.map((text, at) => (
              <li key={at}>{shortened(text)}</li>
            ))}
          </ul>
          <Button isPending={isReplacing} onClick={onReplaceNames}>
            {review.replaceNames}
          </Button>
        </>
      );
    case "REFLECTION_EMPTY":
      return (
        <>
          <p>{review.reflectionEmpty}</p>
          <ul>
            {finding.lines.map(({ date, text }, at) => (
              <li key={at}>{shortened(`${date} ${text}`)}</li>
            ))}
          </ul>
        </>
      );
    case "REPORT_BEHIND":
      return (
        <>
          <p>{review.reportBehind(finding.added, finding.corrected, finding.removed)}</p>
          <Button onClick={onReport}>{review.goReport}</Button>
        </>
      );
    case "REPORT_ROWS_GONE":
      return <p>{review.rowsGone(finding.rows.map((row) => `„${row}”`).join(", "))}</p>;
    case "FIELDS_EMPTY":
      return (
        <p>{review.fieldsEmpty(finding.fields.map((field) => review.fields[field]).join(", "))}</p>
      );
    case "PLAN_EMPTY":
      return <p>{review.planEmpty}</p>;
  }
}
