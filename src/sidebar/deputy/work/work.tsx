// Bulk work while a person watches: how far, how long still, what stands in the way, and what came of it.
import { useEffect, useState } from "preact/hooks";
import type { JobProgress } from "../../../contract/job.ts";
import { useAsk } from "../../calls/use-ask.ts";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { Progress } from "../../parts/progress.tsx";
import { Screen } from "../../parts/screen.tsx";
import { milestone } from "../../work/milestone.ts";
import { useWatch } from "../../work/use-watch.ts";
import { useWork } from "./work-context.ts";
import { WorkResult } from "./work-result.tsx";
import { WorkStanding } from "./work-standing.tsx";
import { workTitle } from "./work-title.ts";

interface WorkProps {
  readonly progress: JobProgress;
  readonly onHome: () => void;
  readonly onSetUpAgain: () => void;
  /** Called once when everything is made and nothing failed. */
  readonly onComplete: (progress: JobProgress) => void;
}

export function Work({ progress: begun, onHome, onSetUpAgain, onComplete }: WorkProps) {
  const { work, say } = useWork();
  const [current, setCurrent] = useState(begun);
  const { watch, watcher } = useWatch(current);
  const again = useAsk("sidebarOpenYear");
  const { kind, progress } = watch;
  const made = work.made(progress.done, progress.total);
  const isComplete = kind === "ended" && progress.state === "done" && progress.faults.length === 0;

  useEffect(() => {
    if (isComplete) {
      onComplete(progress);
    }
  }, [isComplete]);
  useEffect(() => {
    if (kind === "working") {
      say(`${work.progress}: ${made}`);
    }
  }, [kind, milestone(progress)]);

  const repeat = (): void => {
    if (progress.what === "set-up" || progress.year === null) {
      onSetUpAgain();
    } else if (progress.what === "undo" || progress.what === "migrate-templates") {
      // What is still to be done is shown there anew.
      onHome();
    } else {
      again.ask({ year: progress.year }, (restarted) => {
        setCurrent(restarted);
      });
    }
  };

  return (
    <Screen title={workTitle(progress, work)}>
      <Progress label={work.progress} done={progress.done} total={progress.total} text={made} />
      <p class="between">
        <span class="strong">{made}</span>
        {kind === "working" && progress.secondsLeft !== null && (
          <span class="hint">{work.left(progress.secondsLeft)}</span>
        )}
      </p>
      {kind === "ended" ? (
        <WorkResult
          progress={progress}
          isRepeating={again.isPending}
          onRepeat={repeat}
          onHome={onHome}
        />
      ) : (
        <WorkStanding
          watch={watch}
          onGoOn={() => watcher.current?.goOn()}
          onCancel={() => watcher.current?.cancel()}
        />
      )}
      {again.asked.kind === "refused" && <ProblemNotice problem={again.asked.problem} />}
    </Screen>
  );
}
