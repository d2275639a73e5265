// "What will be made?" — class by class, before anything is; and the button that begins.
import { useEffect } from "preact/hooks";
import type { JobProgress } from "../../../contract/job.ts";
import { useAsk } from "../../calls/use-ask.ts";
import { Button } from "../../parts/button.tsx";
import { Notice } from "../../parts/notice.tsx";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { Screen } from "../../parts/screen.tsx";
import { Skeleton } from "../../parts/skeleton.tsx";
import { useDeputy } from "../deputy-context.ts";
import { PreviewedClass } from "./previewed-class.tsx";

interface YearPreviewProps {
  /** "2020_2021", or as a person typed it. */
  readonly year: string;
  readonly onBack: () => void;
  readonly onStarted: (progress: JobProgress) => void;
}

export function YearPreview({ year, onBack, onStarted }: YearPreviewProps) {
  const { words } = useDeputy();
  const { preview, general } = words;
  const { asked, ask } = useAsk("sidebarPreviewYear");
  const open = useAsk("sidebarOpenYear");
  const load = (): void => {
    ask({ year });
  };
  useEffect(load, [year]);

  return (
    <Screen
      title={asked.kind === "answered" ? general.yearName(asked.value.year) : words.classList.year}
      onBack={onBack}
    >
      {asked.kind === "pending" && <Skeleton lines={8} label={preview.checking} />}
      {asked.kind === "refused" && (
        <ProblemNotice problem={asked.problem}>
          <Button onClick={load}>{general.retry}</Button>
        </ProblemNotice>
      )}
      {asked.kind === "answered" && (
        <>
          <dl class="facts">
            <dt>{preview.toMake}</dt>
            <dd>{asked.value.toMake}</dd>
            <dt>{preview.toKeep}</dt>
            <dd>{asked.value.toKeep}</dd>
            <dt>{preview.time}</dt>
            <dd>{preview.duration(asked.value.seconds)}</dd>
          </dl>
          {asked.value.toMake === 0 && (
            <Notice kind="good">
              <p>{preview.nothingToMake}</p>
            </Notice>
          )}
          <p class="hint">{preview.promise}</p>
          {open.asked.kind === "refused" && <ProblemNotice problem={open.asked.problem} />}
          <Button
            look="main"
            isPending={open.isPending}
            onClick={() => {
              open.ask({ year: asked.value.year }, onStarted);
            }}
          >
            {preview.start}
          </Button>
          {open.isPending && <p class="hint">{general.wait}</p>}
          <h2>{preview.classes}</h2>
          <ul class="rows">
            {asked.value.classes.map((schoolClass) => (
              <PreviewedClass key={schoolClass.label} schoolClass={schoolClass} />
            ))}
          </ul>
        </>
      )}
    </Screen>
  );
}
