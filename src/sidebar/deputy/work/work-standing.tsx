// How the work stands right now: going on, waiting for Google, resting, or stuck. And what a person can do about it.
import { useEffect } from "preact/hooks";
import { Button } from "../../parts/button.tsx";
import { Notice } from "../../parts/notice.tsx";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import type { Watch } from "../../work/watch.ts";
import { CancelButton } from "./cancel-button.tsx";
import { useWork } from "./work-context.ts";

interface WorkStandingProps {
  readonly watch: Watch;
  readonly onGoOn: () => void;
  readonly onCancel: () => void;
}

export function WorkStanding({ watch, onGoOn, onCancel }: WorkStandingProps) {
  const { work } = useWork();
  return (
    <>
      <Standing watch={watch} />
      {watch.kind !== "cancelling" && (
        <div class="buttons">
          {watch.kind !== "working" && (
            <Button look="main" onClick={onGoOn}>
              {watch.kind === "waiting" ? work.goOnNow : work.goOn}
            </Button>
          )}
          <CancelButton onCancel={onCancel} />
        </div>
      )}
    </>
  );
}

function Standing({ watch }: { readonly watch: Watch }) {
  const { work, failureSentence } = useWork();
  const { progress } = watch;
  switch (watch.kind) {
    case "working":
      return (
        <>
          <p class="hint">{progress.now === "" ? work.beginning : work.last(progress.now)}</p>
          <p class="hint">{work.mayClose}</p>
        </>
      );
    case "waiting":
      return <Waiting reason={work.waitingFor[watch.because.kind]} seconds={watch.seconds} />;
    case "stuck":
      return <ProblemNotice problem={watch.because} />;
    case "resting":
      return progress.pausedBecause === null ? (
        <Notice kind="info">
          <p>{work.unfinished}</p>
        </Notice>
      ) : (
        <Notice kind="bad">
          <p>
            {work.pausedBecause}: {failureSentence(progress.pausedBecause)}.
          </p>
        </Notice>
      );
    case "cancelling":
      return <p aria-busy="true">{work.cancelling}</p>;
    case "ended":
      return null;
  }
}

/** Said once, not every second. */
function Waiting({ reason, seconds }: { readonly reason: string; readonly seconds: number }) {
  const { work, say } = useWork();
  useEffect(() => {
    say(`${reason} ${work.waiting(seconds)}`);
  }, [reason]);
  return (
    <Notice kind="info">
      <p>{reason}</p>
      <p>{work.waiting(seconds)}</p>
    </Notice>
  );
}
