// What came of the work: all made, a part with the reasons for the rest, or stopped by a person.
import { useEffect } from "preact/hooks";
import type { JobProgress } from "../../../contract/job.ts";
import { Button } from "../../parts/button.tsx";
import { Notice } from "../../parts/notice.tsx";
import { useWork } from "./work-context.ts";

interface WorkResultProps {
  readonly progress: JobProgress;
  readonly isRepeating: boolean;
  readonly onRepeat: () => void;
  readonly onHome: () => void;
}

export function WorkResult({ progress, isRepeating, onRepeat, onHome }: WorkResultProps) {
  const { work, failureSentence, say } = useWork();
  const { done, total, faults, state } = progress;
  const isComplete = state === "done" && faults.length === 0;
  const sentence =
    state === "cancelled"
      ? work.cancelled(done, total)
      : isComplete
        ? work.allDone(total)
        : work.doneWithFaults(done, total);
  useEffect(() => {
    say(sentence);
  }, [sentence]);
  return (
    <>
      <Notice kind={isComplete ? "good" : "info"}>
        <p>{sentence}</p>
      </Notice>
      {faults.length > 0 && (
        <>
          <h2>{work.faults}</h2>
          <ul class="rows">
            {faults.map(({ key, name, reason }) => (
              <li key={key}>
                <span class="strong">{name}</span>: {failureSentence(reason)}.
              </li>
            ))}
          </ul>
          <p>{work.repeatHint}</p>
        </>
      )}
      <div class="buttons">
        {!isComplete && (
          <Button look="main" isPending={isRepeating} onClick={onRepeat}>
            {work.repeat}
          </Button>
        )}
        <Button look={isComplete ? "main" : "plain"} onClick={onHome}>
          {work.home}
        </Button>
      </div>
    </>
  );
}
