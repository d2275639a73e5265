// The documents of closed years: what is due for the act of destruction, what waits for a decision, and the rest.
import { useEffect } from "preact/hooks";
import type { KeepingLine } from "../../contract/keeping.ts";
import { useAsk } from "../calls/use-ask.ts";
import { ProblemNotice } from "../parts/problem-notice.tsx";
import { Screen } from "../parts/screen.tsx";
import { Skeleton } from "../parts/skeleton.tsx";
import { useUpkeep } from "./upkeep-context.ts";

export function Keeping({ onBack }: { readonly onBack: () => void }) {
  const { words, general } = useUpkeep();
  const { keeping } = words;
  const { asked, isPending, ask } = useAsk("sidebarKeepingList");
  useEffect(() => {
    ask(null);
  }, []);
  const lines = asked.kind === "answered" ? asked.value : [];
  const due = lines.filter(({ isDue }) => isDue);
  const awaiting = lines.filter(({ isDue, awaitsDecision }) => awaitsDecision && !isDue);
  const rest = lines.filter(({ isDue, awaitsDecision }) => !awaitsDecision && !isDue);
  return (
    <Screen title={words.tasks.keeping} onBack={onBack}>
      <p>{keeping.intro}</p>
      {isPending && <Skeleton lines={5} label={general.loading} />}
      {asked.kind === "refused" && <ProblemNotice problem={asked.problem} />}
      {asked.kind === "answered" && lines.length === 0 && <p>{keeping.none}</p>}
      <Lines title={keeping.due} lines={due} />
      <Lines title={keeping.awaits} lines={awaiting} />
      <Lines title={keeping.kept} lines={rest} />
    </Screen>
  );
}

interface LinesProps {
  readonly title: string;
  readonly lines: readonly KeepingLine[];
}

function Lines({ title, lines }: LinesProps) {
  const { words, general } = useUpkeep();
  const { keeping } = words;
  return lines.length === 0 ? null : (
    <>
      <h2>{title}</h2>
      <ul class="files">
        {lines.map(({ year, kind, count, until, decision }) => (
          <li key={`${year} ${kind}`}>
            {general.yearShort(year)} {keeping.kinds[kind]}: {count}{" "}
            <span class="hint">– {decision === "" ? keeping.until(printed(until)) : decision}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** "2026-08-31" is "31.08.2026." */
function printed(iso: string | null): string {
  return iso === null ? "" : `${iso.slice(8)}.${iso.slice(5, 7)}.${iso.slice(0, 4)}.`;
}
