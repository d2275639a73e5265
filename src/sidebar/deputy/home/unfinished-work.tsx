// Work that was begun and not finished: how far it is, why it rests, and the button that goes on.
import type { JobProgress } from "../../../contract/job.ts";
import { Button } from "../../parts/button.tsx";
import { Notice } from "../../parts/notice.tsx";
import { Progress } from "../../parts/progress.tsx";
import { useDeputy } from "../deputy-context.ts";
import { workTitle } from "../work/work-title.ts";

interface UnfinishedWorkProps {
  readonly progress: JobProgress;
  readonly onGoOn: (progress: JobProgress) => void;
}

export function UnfinishedWork({ progress, onGoOn }: UnfinishedWorkProps) {
  const { words, failureSentence } = useDeputy();
  const { done, total, pausedBecause } = progress;
  const made = words.work.made(done, total);
  return (
    <Notice kind="info" title={words.work.unfinished}>
      <p>{workTitle(progress, words)}</p>
      <Progress label={words.work.progress} done={done} total={total} text={made} />
      <p class="hint">{made}</p>
      {pausedBecause && (
        <p>
          {words.work.pausedBecause}: {failureSentence(pausedBecause)}.
        </p>
      )}
      <Button
        look="main"
        onClick={() => {
          onGoOn(progress);
        }}
      >
        {words.work.goOn}
      </Button>
    </Notice>
  );
}
