// Asks the server where the person stands; until it answers, grey bars, and a way to ask again when it cannot.
import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { FirstScreen as Answer } from "../contract/first-screen.ts";
import { useAsk } from "./calls/use-ask.ts";
import { Button } from "./parts/button.tsx";
import { ProblemNotice } from "./parts/problem-notice.tsx";
import { Skeleton } from "./parts/skeleton.tsx";
import { useSidebar } from "./sidebar-context.ts";

export interface Standing<H = Answer["here"]> {
  readonly here: H;
  /** A person comes back to it from a task, and the focus with him or her. */
  readonly isReturning: boolean;
  /** Asks the server anew and starts from there. */
  readonly reload: () => void;
}

interface FirstScreenProps {
  readonly children: (standing: Standing) => ComponentChildren;
}

export function FirstScreen({ children }: FirstScreenProps) {
  const { general } = useSidebar();
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
          <Button onClick={load}>{general.retry}</Button>
        </ProblemNotice>
      )}
      {answer === null && asked.kind !== "refused" && (
        <Skeleton lines={6} label={general.loading} />
      )}
      {answer !== null && (
        <>
          {children({ here: answer.here, isReturning, reload })}
          <p class="person">{general.person(answer.person)}</p>
        </>
      )}
    </>
  );
}
