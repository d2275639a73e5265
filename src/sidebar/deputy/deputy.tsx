// The deputy's way through the sidebar: from the master's start to a task and back. A spreadsheet that is not ours starts at set-up.
import { useRef, useState } from "preact/hooks";
import type { FirstScreen } from "../../contract/first-screen.ts";
import type { JobProgress } from "../../contract/job.ts";
import { useDeputy } from "./deputy-context.ts";
import { ClassList } from "./class-list/class-list.tsx";
import { MasterHome } from "./home/master-home.tsx";
import type { Task } from "./home/master-home.tsx";
import { SetUp, SET_UP_FORM } from "./set-up/set-up.tsx";
import { Work } from "./work/work.tsx";
import { YearPreview } from "./year/year-preview.tsx";

type Place =
  Task | { readonly at: "start" } | { readonly at: "work"; readonly progress: JobProgress };

interface DeputyProps {
  readonly here: Extract<FirstScreen["here"], { readonly kind: "spreadsheet" | "master" }>;
  readonly isReturning: boolean;
  /** Asks the server anew and starts from there. */
  readonly reload: () => void;
}

export function Deputy({ here, isReturning, reload }: DeputyProps) {
  const { draft } = useDeputy();
  const [place, setPlace] = useState<Place>({ at: "start" });
  const [hasMoved, setHasMoved] = useState(isReturning);
  /** What the server said of this master is no longer so. */
  const isStale = useRef(false);
  const go = (next: Place): void => {
    setHasMoved(true);
    setPlace(next);
  };
  const home = (): void => {
    if (isStale.current) {
      reload();
    } else {
      go({ at: "start" });
    }
  };
  const watch = (progress: JobProgress): void => {
    isStale.current = true;
    go({ at: "work", progress });
  };
  const back = here.kind === "master" || isStale.current ? home : undefined;

  switch (place.at) {
    case "work":
      return (
        <Work
          progress={place.progress}
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
          onImported={() => {
            isStale.current = true;
          }}
          onPreview={(year) => {
            go({ at: "preview", year });
          }}
        />
      );
    case "preview":
      return <YearPreview year={place.year} onBack={home} onStarted={watch} />;
    case "set-up":
      return (
        <SetUp
          given={here.kind === "master" ? { ...here.settings, driveId: here.driveId } : null}
          takesFocus
          onBack={back}
          onStarted={watch}
        />
      );
    case "start":
      return here.kind === "spreadsheet" ? (
        <SetUp given={null} takesFocus={hasMoved} onBack={undefined} onStarted={watch} />
      ) : (
        <MasterHome here={here} takesFocus={hasMoved} onTask={go} onJob={watch} />
      );
  }
}
