// The master's start: unfinished work first, then the school years, then what prepares them.
import type { FirstScreen } from "../../../contract/first-screen.ts";
import type { JobProgress } from "../../../contract/job.ts";
import { useAsk } from "../../calls/use-ask.ts";
import { Button } from "../../parts/button.tsx";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { Screen } from "../../parts/screen.tsx";
import { useDeputy } from "../deputy-context.ts";
import { Refresh } from "../refresh/refresh.tsx";
import { UnfinishedWork } from "./unfinished-work.tsx";

export type Task =
  { readonly at: "set-up" | "class-list" } | { readonly at: "preview"; readonly year: string };

interface MasterHomeProps {
  readonly here: Extract<FirstScreen["here"], { readonly kind: "master" }>;
  readonly takesFocus: boolean;
  readonly onTask: (task: Task) => void;
  readonly onJob: (progress: JobProgress) => void;
}

export function MasterHome({ here, takesFocus, onTask, onJob }: MasterHomeProps) {
  const { words } = useDeputy();
  const { home } = words;
  const turning = useAsk("sidebarShowNextYear");
  const upkeep = useAsk("sidebarShowUpkeep");
  return (
    <Screen title={here.settings.nameNominative} takesFocus={takesFocus}>
      {here.job && <UnfinishedWork progress={here.job} onGoOn={onJob} />}
      {here.job === null && here.years.some(({ opened }) => opened) && (
        <Refresh driveId={here.driveId} />
      )}
      <h2>{home.years}</h2>
      {here.years.length === 0 && <p>{home.noYears}</p>}
      <ul class="rows">
        {here.years.map(({ id, printed, classes, opened }) => (
          <li key={id}>
            <p>
              <span class="strong">{printed}</span>{" "}
              <span class={opened ? "badge good" : "badge"}>
                {opened ? home.opened : home.notOpened}
              </span>
            </p>
            <p class="hint">{home.classes(classes)}</p>
            <Button
              look={opened ? "plain" : "main"}
              label={`${opened ? home.lookAgain : home.openYear}: ${words.general.yearName(id)}`}
              onClick={() => {
                onTask({ at: "preview", year: id });
              }}
            >
              {opened ? home.lookAgain : home.openYear}
            </Button>
          </li>
        ))}
      </ul>
      <h2>{home.tasks}</h2>
      <div class="tasks">
        {(
          [
            ["class-list", home.classList],
            ["set-up", words.setUp.title],
          ] as const
        ).map(([at, text]) => (
          <Button
            key={at}
            look={at === "class-list" && here.years.length === 0 ? "main" : "plain"}
            onClick={() => {
              onTask({ at });
            }}
          >
            {text}
          </Button>
        ))}
        <Button
          isPending={upkeep.isPending}
          onClick={() => {
            upkeep.ask(null);
          }}
        >
          {home.templates}
        </Button>
        {here.years.some(({ opened }) => opened) && (
          <Button
            isPending={turning.isPending}
            onClick={() => {
              turning.ask(null);
            }}
          >
            {home.nextYear}
          </Button>
        )}
      </div>
      {upkeep.asked.kind === "refused" && <ProblemNotice problem={upkeep.asked.problem} />}
      {turning.asked.kind === "refused" && <ProblemNotice problem={turning.asked.problem} />}
    </Screen>
  );
}
