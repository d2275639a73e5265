// The deputy's way through the page of next year: its start, a task and back, and the work that a task began.
import { useRef, useState } from "preact/hooks";
import type { FirstScreen } from "../../contract/first-screen.ts";
import type { JobProgress } from "../../contract/job.ts";
import { useAsk } from "../calls/use-ask.ts";
import { UnfinishedWork } from "../deputy/home/unfinished-work.tsx";
import { Work } from "../deputy/work/work.tsx";
import { Button } from "../parts/button.tsx";
import { ProblemNotice } from "../parts/problem-notice.tsx";
import { Screen } from "../parts/screen.tsx";
import { useNextYear } from "./next-year-context.ts";
import { Rollover } from "./rollover.tsx";
import { Undo } from "./undo.tsx";

const TASKS = ["rollover", "undo"] as const;

type Place =
  | { readonly at: "start" | (typeof TASKS)[number] }
  | { readonly at: "work"; readonly progress: JobProgress };

interface NextYearProps {
  readonly here: Extract<FirstScreen["here"], { readonly kind: "master" }>;
  /** Asks the server anew and starts from there. */
  readonly reload: () => void;
}

export function NextYear({ here, reload }: NextYearProps) {
  const { words } = useNextYear();
  const [place, setPlace] = useState<Place>({ at: "start" });
  const leaving = useAsk("sidebarShowDeputy");
  /** What the server said of this master is no longer so. */
  const isStale = useRef(false);
  const years = here.years.filter(({ opened }) => opened).map(({ id }) => id);
  const back = (): void => {
    if (isStale.current) {
      reload();
    } else {
      setPlace({ at: "start" });
    }
  };
  const watch = (progress: JobProgress): void => {
    isStale.current = true;
    setPlace({ at: "work", progress });
  };

  switch (place.at) {
    case "work":
      return (
        <Work
          progress={place.progress}
          onHome={back}
          onSetUpAgain={back}
          onComplete={() => undefined}
        />
      );
    case "rollover":
      return <Rollover years={years} onBack={back} onStarted={watch} />;
    case "undo":
      return <Undo onBack={back} onStarted={watch} />;
    case "start":
      return (
        <Screen title={words.title}>
          {here.job && <UnfinishedWork progress={here.job} onGoOn={watch} />}
          {years.length === 0 && <p>{words.noYear}</p>}
          <div class="tasks">
            {years.length > 0 &&
              TASKS.map((at) => (
                <Button
                  key={at}
                  look={at === "rollover" ? "main" : "plain"}
                  onClick={() => {
                    setPlace({ at });
                  }}
                >
                  {words.tasks[at]}
                </Button>
              ))}
            <Button
              isPending={leaving.isPending}
              onClick={() => {
                leaving.ask(null);
              }}
            >
              {words.home}
            </Button>
          </div>
          {leaving.asked.kind === "refused" && <ProblemNotice problem={leaving.asked.problem} />}
        </Screen>
      );
  }
}
