// A problem in the person's language, sentence by sentence.
import type { ComponentChildren } from "preact";
import type { Problem } from "../calls/problem.ts";
import { useSidebar } from "../sidebar-context.ts";
import { Notice } from "./notice.tsx";

interface ProblemNoticeProps {
  readonly problem: Problem;
  readonly title?: string;
  /** What can be done about it here. */
  readonly children?: ComponentChildren;
}

export function ProblemNotice({ problem, title, children }: ProblemNoticeProps) {
  const sentences = useSidebar().sentencesOf(problem);
  return (
    <Notice kind="bad" {...(title === undefined ? {} : { title })}>
      {sentences.length === 1 ? (
        <p>{sentences[0]}</p>
      ) : (
        <ul>
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {children}
    </Notice>
  );
}
