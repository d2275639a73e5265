// The deputy's way through the sidebar: from the master's start to a task and back. A spreadsheet that is not ours starts at set-up.
import { useState } from "preact/hooks";
import type { FirstScreen } from "../../contract/first-screen.ts";
import type { JobProgress } from "../../contract/job.ts";
import { useSidebar } from "../sidebar-context.ts";
import { ClassList } from "./class-list.tsx";
import { MasterHome } from "./master-home.tsx";
import type { Task } from "./master-home.tsx";
import { SetUp, SET_UP_FORM } from "./set-up.tsx";
import { Templates } from "./templates.tsx";
import { Work } from "./work.tsx";
import { YearPreview } from "./year-preview.tsx";

type Place = Task | { readonly at: "start" } | { readonly at: "work"; readonly work: Begun };

interface Begun {
  readonly progress: JobProgress;
  /** False for work found unfinished: a person says when it goes on. */
  readonly goesOn: boolean;
}

interface DeputyProps {
  readonly here: Extract<FirstScreen["here"], { readonly kind: "spreadsheet" | "master" }>;
  readonly reload: () => void;
}

export function Deputy({ here, reload }: DeputyProps) {
  const { draft } = useSidebar();
  const [place, setPlace] = useState<Place>({ at: "start" });
  const [hasMoved, setHasMoved] = useState(false);
  const go = (next: Place): void => {
    setHasMoved(true);
    setPlace(next);
  };
  const home = (): void => {
    go({ at: "start" });
    reload();
  };
  const watch = (progress: JobProgress): void => {
    go({ at: "work", work: { progress, goesOn: true } });
  };
  const back = here.kind === "master" ? home : undefined;

  switch (place.at) {
    case "work":
      return (
        <Work
          {...place.work}
          onHome={home}
          onSetUpAgain={() => {
            go({ at: "set-up" });
          }}
          onComplete={({ what }) => {
            if (what === "set-up") {
              draft(SET_UP_FORM, "browser").clear();
            }
          }}
        />
      );
    case "class-list":
      return (
        <ClassList
          onBack={home}
          onPreview={(year) => {
            go({ at: "preview", year });
          }}
        />
      );
    case "templates":
      return <Templates onBack={home} />;
    case "preview":
      return <YearPreview year={place.year} onBack={home} onStarted={watch} />;
    case "set-up":
      return <SetUp isAgain={here.kind === "master"} takesFocus onBack={back} onStarted={watch} />;
    case "start":
      return here.kind === "spreadsheet" ? (
        <SetUp isAgain={false} takesFocus={hasMoved} onBack={undefined} onStarted={watch} />
      ) : (
        <MasterHome
          here={here}
          takesFocus={hasMoved}
          onTask={go}
          onJob={(progress) => {
            go({ at: "work", work: { progress, goesOn: true } });
          }}
        />
      );
  }
}
