// Where the person stands: one question to the server, and the screen that its answer calls for.
import { useEffect, useState } from "preact/hooks";
import type { FirstScreen as Answer } from "../../contract/first-screen.ts";
import { useAsk } from "../calls/use-ask.ts";
import { Button } from "../parts/button.tsx";
import { ProblemNotice } from "../parts/problem-notice.tsx";
import { Skeleton } from "../parts/skeleton.tsx";
import { useSidebar } from "../sidebar-context.ts";
import { ClassFile } from "./class-file.tsx";
import { Deputy } from "./deputy.tsx";
import { ForeignDocument, TemplateFile } from "./other-file.tsx";

export function FirstScreen() {
  const { words } = useSidebar();
  const { asked, ask } = useAsk("sidebarFirstScreen");
  const [answer, setAnswer] = useState<Answer | null>(null);
  const load = (): void => {
    ask(null, setAnswer);
  };
  const [isReturning, setIsReturning] = useState(false);
  useEffect(load, []);
  const reload = (): void => {
    setAnswer(null);
    setIsReturning(true);
    load();
  };

  return (
    <>
      {asked.kind === "refused" && (
        <ProblemNotice problem={asked.problem}>
          <Button onClick={load}>{words.general.retry}</Button>
        </ProblemNotice>
      )}
      {answer === null && asked.kind !== "refused" && (
        <Skeleton lines={6} label={words.general.loading} />
      )}
      {answer !== null && (
        <>
          <Here here={answer.here} isReturning={isReturning} reload={reload} />
          <p class="person">{words.general.person(answer.person)}</p>
        </>
      )}
    </>
  );
}

interface HereProps {
  readonly here: Answer["here"];
  /** A person comes back to it from a task, and the focus with him or her. */
  readonly isReturning: boolean;
  readonly reload: () => void;
}

function Here({ here, isReturning, reload }: HereProps) {
  switch (here.kind) {
    case "spreadsheet":
    case "master":
      return <Deputy here={here} isReturning={isReturning} reload={reload} />;
    case "class-file":
      return <ClassFile file={here} />;
    case "template":
      return <TemplateFile name={here.name} />;
    case "document":
      return <ForeignDocument name={here.name} />;
  }
}
