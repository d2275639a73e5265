// Above the list: what would be made and how long it takes, what stands in the way, and how many questions are open.
import type { RolloverPreview } from "../../contract/rollover.ts";
import { Notice } from "../parts/notice.tsx";
import { ProblemNotice } from "../parts/problem-notice.tsx";
import { useNextYear } from "./next-year-context.ts";

export function RolloverSummary({ seen }: { readonly seen: RolloverPreview }) {
  const { list } = useNextYear().words;
  const limits = seen.limits.map((limit) => ({
    ...limit,
    left: Math.max(0, limit.limit - limit.made),
  }));
  return (
    <>
      {seen.obstacles.map((problem) => (
        <ProblemNotice key={problem.kind} problem={problem} title={list.obstacles} />
      ))}
      <dl class="facts">
        <dt>{list.toMake}</dt>
        <dd>{seen.toMake}</dd>
        <dt>{list.toKeep}</dt>
        <dd>{seen.toKeep}</dd>
        <dt>{list.time}</dt>
        <dd>{list.duration(seen.seconds)}</dd>
        {limits.map(({ what, needed, left }) => (
          <>
            <dt>{list.limits[what]}</dt>
            <dd>{list.limit(needed, left)}</dd>
          </>
        ))}
      </dl>
      <details>
        <summary>{list.priority}</summary>
        <p>{seen.priority ?? list.noPriority}</p>
      </details>
      {limits.some(({ needed, left }) => needed > left) && (
        <Notice kind="info">
          <p>{list.overLimit}</p>
        </Notice>
      )}
      {seen.strangeFolder && (
        <Notice kind="info">
          <p>{list.strangeFolder}</p>
        </Notice>
      )}
      <Notice kind={seen.questions === 0 ? "good" : "info"}>
        <p>{seen.questions === 0 ? list.noQuestions : list.questions(seen.questions)}</p>
      </Notice>
    </>
  );
}
