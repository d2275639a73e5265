// On the way to an area that another of the class's pages carries: the server puts that page in this one's place.
import { useEffect } from "preact/hooks";
import { useAsk } from "../calls/use-ask.ts";
import { Button } from "../parts/button.tsx";
import { ProblemNotice } from "../parts/problem-notice.tsx";
import { Screen } from "../parts/screen.tsx";
import { Skeleton } from "../parts/skeleton.tsx";
import type { AreaKey, Arrival } from "./areas.ts";
import { useClass } from "./class-context.ts";

interface TurningProps {
  readonly area: AreaKey;
  readonly arrival: Arrival;
  readonly onBack: () => void;
}

export function Turning({ area, arrival, onBack }: TurningProps) {
  const { words, general } = useClass();
  const { asked, ask } = useAsk("sidebarTurnTo");
  const turn = (): void => {
    ask({ area, arrival });
  };
  useEffect(turn, []);
  return (
    <Screen title={words.areas[area]} onBack={onBack}>
      {asked.kind === "refused" ? (
        <ProblemNotice problem={asked.problem}>
          <Button onClick={turn}>{general.retry}</Button>
        </ProblemNotice>
      ) : (
        <Skeleton lines={4} label={general.loading} />
      )}
    </Screen>
  );
}
