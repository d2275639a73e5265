// Work that was begun and not finished: how far it is, why it rests, and the button that goes on.
import type { JobProgress } from "../../../contract/job.ts";
import { Button } from "../../parts/button.tsx";
import { Notice } from "../../parts/notice.tsx";
import { Progress } from "../../parts/progress.tsx";
import { useWork } from "../work/work-context.ts";
import { workTitle } from "../work/work-title.ts";

interface UnfinishedWorkProps {
  readonly progress: JobProgress;
  readonly onGoOn: (progress: JobProgress) => void;
}

export function UnfinishedWork({ progress, onGoOn }: UnfinishedWorkProps) {
  const { work, failureSentence } = useWork();
  const { done, total, pausedBecause } = progress;
  const made = work.made(done, total);
  return (
    <Notice kind="info" title={work.unfinished}>
      <p>{workTitle(progress, work)}</p>
      <Progress label={work.progress} done={done} total={total} text={made} />
      <p class="hint">{made}</p>
      {pausedBecause && (
        <p>
          {work.pausedBecause}: {failureSentence(pausedBecause)}.
        </p>
      )}
      <Button
        look="main"
        onClick={() => {
          onGoOn(progress);
        }}
      >
        {work.goOn}
      </Button>
    </Notice>
  );
}
