// "Which classes still have the old form?" — and the button that makes the untouched drafts anew.
import { useEffect, useState } from "preact/hooks";
import type { JobProgress } from "../../contract/job.ts";
import type { TemplateDrift as Drift } from "../../contract/template-drift.ts";
import { useAsk } from "../calls/use-ask.ts";
import { Button } from "../parts/button.tsx";
import { Notice } from "../parts/notice.tsx";
import { ProblemNotice } from "../parts/problem-notice.tsx";
import { Screen } from "../parts/screen.tsx";
import { Skeleton } from "../parts/skeleton.tsx";
import { useUpkeep } from "./upkeep-context.ts";
import { YearChoice } from "../parts/year-choice.tsx";

interface TemplateDriftProps {
  readonly years: readonly string[];
  readonly onBack: () => void;
  readonly onStarted: (progress: JobProgress) => void;
}

export function TemplateDrift({ years, onBack, onStarted }: TemplateDriftProps) {
  const { words, general } = useUpkeep();
  const { drift } = words;
  const [year, setYear] = useState(years[0] ?? "");
  const { asked, isPending, ask } = useAsk("sidebarTemplateDrift");
  const start = useAsk("sidebarMigrateTemplates");
  useEffect(() => {
    ask({ year });
  }, [year]);
  const files = asked.kind === "answered" ? asked.value.files : [];
  const free = files.filter(({ stays }) => stays === null);
  const staying = files.filter(({ stays }) => stays !== null);
  return (
    <Screen title={words.tasks.drift} onBack={onBack}>
      <YearChoice label={words.year} years={years} year={year} onChange={setYear} />
      {isPending && <Skeleton lines={5} label={general.loading} />}
      {asked.kind === "refused" && <ProblemNotice problem={asked.problem} />}
      {asked.kind === "answered" && files.length === 0 && (
        <Notice kind="good">
          <p>{drift.allNew}</p>
        </Notice>
      )}
      {files.length > 0 && <p>{drift.intro}</p>}
      <Files title={drift.free} files={free} />
      <Files title={drift.stay} files={staying} />
      {free.length > 0 && (
        <Button
          look="main"
          isPending={start.isPending}
          onClick={() => {
            start.ask({ year }, onStarted);
          }}
        >
          {drift.start(free.length)}
        </Button>
      )}
      {start.asked.kind === "refused" && <ProblemNotice problem={start.asked.problem} />}
    </Screen>
  );
}

interface FilesProps {
  readonly title: string;
  readonly files: Drift["files"];
}

function Files({ title, files }: FilesProps) {
  const { why } = useUpkeep().words.drift;
  return files.length === 0 ? null : (
    <>
      <h2>{title}</h2>
      <ul class="files">
        {files.map(({ name, url, stays, person }) => (
          <li key={url}>
            <a href={url} target="_blank" rel="noopener">
              {name}
            </a>
            {stays !== null && <span class="hint"> – {why[stays](person)}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}
