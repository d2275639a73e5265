// "Take work back": which work, what would go into the bin and what stays, and the button that does it.
import { useEffect } from "preact/hooks";
import type { JobProgress } from "../../contract/job.ts";
import type { UndoPreview } from "../../contract/undo.ts";
import { useAsk } from "../calls/use-ask.ts";
import { Button } from "../parts/button.tsx";
import { ProblemNotice } from "../parts/problem-notice.tsx";
import { Screen } from "../parts/screen.tsx";
import { Skeleton } from "../parts/skeleton.tsx";
import { useNextYear } from "./next-year-context.ts";

interface UndoProps {
  readonly onBack: () => void;
  readonly onStarted: (progress: JobProgress) => void;
}

export function Undo({ onBack, onStarted }: UndoProps) {
  const { words, general } = useNextYear();
  const { undo } = words;
  const jobs = useAsk("sidebarUndoableJobs");
  const preview = useAsk("sidebarPreviewUndo");
  useEffect(() => {
    jobs.ask(null);
  }, []);
  return (
    <Screen title={words.tasks.undo} onBack={onBack}>
      <p>{undo.intro}</p>
      {jobs.isPending && <Skeleton lines={3} label={general.loading} />}
      {jobs.asked.kind === "refused" && <ProblemNotice problem={jobs.asked.problem} />}
      {jobs.asked.kind === "answered" && jobs.asked.value.length === 0 && <p>{undo.none}</p>}
      {jobs.asked.kind === "answered" && (
        <ul class="rows">
          {jobs.asked.value.map(({ jobId, what, year, startedBy, startedAt }) => (
            <li key={jobId}>
              <p class="strong">
                {what === "rollover" ? undo.what.rollover(year) : undo.what["open-year"](year)}
              </p>
              <p class="hint">{undo.by(startedBy, new Date(startedAt).toLocaleDateString("lv"))}</p>
              <Button
                isPending={preview.isPending}
                onClick={() => {
                  preview.ask({ jobId });
                }}
              >
                {undo.look}
              </Button>
              {preview.asked.kind === "answered" && preview.asked.value.jobId === jobId && (
                <Previewed preview={preview.asked.value} onStarted={onStarted} />
              )}
            </li>
          ))}
        </ul>
      )}
      {preview.asked.kind === "refused" && <ProblemNotice problem={preview.asked.problem} />}
    </Screen>
  );
}

interface PreviewedProps {
  readonly preview: UndoPreview;
  readonly onStarted: (progress: JobProgress) => void;
}

function Previewed({ preview, onStarted }: PreviewedProps) {
  const { words, general } = useNextYear();
  const { undo } = words;
  const start = useAsk("sidebarUndoBatch");
  const { jobId, files, folders, access, staying } = preview;
  return (
    <>
      <p>{undo.trash(files, folders)}</p>
      {access > 0 && <p>{undo.access(access)}</p>}
      {staying.length > 0 && (
        <>
          <p class="strong">{undo.staying}:</p>
          <ul class="files">
            {staying.map(({ name, person }) => (
              <li key={name}>
                {name} <span class="hint">– {person}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <Button
        look="main"
        isPending={start.isPending}
        onClick={() => {
          start.ask({ jobId }, onStarted);
        }}
      >
        {undo.start}
      </Button>
      {start.isPending && <p class="hint">{general.wait}</p>}
      {start.asked.kind === "refused" && <ProblemNotice problem={start.asked.problem} />}
    </>
  );
}
