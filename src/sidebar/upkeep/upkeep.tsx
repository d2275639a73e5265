// The page of forms and past years: the check of the templates first, from it to the other tasks, and back to the deputy's page.
import { useState } from "preact/hooks";
import type { FirstScreen } from "../../contract/first-screen.ts";
import type { JobProgress } from "../../contract/job.ts";
import { useAsk } from "../calls/use-ask.ts";
import { Work } from "../deputy/work/work.tsx";
import { Button } from "../parts/button.tsx";
import { ProblemNotice } from "../parts/problem-notice.tsx";
import { Keeping } from "./keeping.tsx";
import { OldClass } from "./old-class.tsx";
import { TemplateDrift } from "./template-drift.tsx";
import { Templates } from "./templates.tsx";
import { useUpkeep } from "./upkeep-context.ts";

const TASKS = ["drift", "oldClass", "keeping"] as const;

type Place =
  | { readonly at: "templates" | (typeof TASKS)[number] }
  | { readonly at: "work"; readonly progress: JobProgress };

interface UpkeepProps {
  readonly here: Extract<FirstScreen["here"], { readonly kind: "master" }>;
  /** Asks the server anew and starts from there. */
  readonly reload: () => void;
}

export function Upkeep({ here, reload }: UpkeepProps) {
  const { words } = useUpkeep();
  const [place, setPlace] = useState<Place>({ at: "templates" });
  const leaving = useAsk("sidebarShowDeputy");
  const years = here.years.filter(({ opened }) => opened).map(({ id }) => id);
  const back = (): void => {
    setPlace({ at: "templates" });
  };

  switch (place.at) {
    case "work":
      return (
        <Work
          progress={place.progress}
          onHome={reload}
          onSetUpAgain={reload}
          onComplete={() => undefined}
        />
      );
    case "drift":
      return (
        <TemplateDrift
          years={years}
          onBack={back}
          onStarted={(progress) => {
            setPlace({ at: "work", progress });
          }}
        />
      );
    case "oldClass":
      return <OldClass years={years} onBack={back} />;
    case "keeping":
      return <Keeping onBack={back} />;
    case "templates":
      return (
        <Templates
          onBack={() => {
            leaving.ask(null);
          }}
        >
          {leaving.asked.kind === "refused" && <ProblemNotice problem={leaving.asked.problem} />}
          {years.length > 0 && (
            <>
              <h2>{words.others}</h2>
              <div class="tasks">
                {TASKS.map((at) => (
                  <Button
                    key={at}
                    onClick={() => {
                      setPlace({ at });
                    }}
                  >
                    {words.tasks[at]}
                  </Button>
                ))}
              </div>
            </>
          )}
        </Templates>
      );
  }
}
