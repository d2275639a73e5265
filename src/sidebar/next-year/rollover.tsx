// "Prepare next school year": the list of classes with its questions, checked as often as a person likes, and the button that makes it.
import { useEffect, useState } from "preact/hooks";
import type { JobProgress } from "../../contract/job.ts";
import type { RolloverPreview } from "../../contract/rollover.ts";
import type { RolloverRow } from "../../contract/rollover-row.ts";
import { useAsk } from "../calls/use-ask.ts";
import { Button } from "../parts/button.tsx";
import { Notice } from "../parts/notice.tsx";
import { ProblemNotice } from "../parts/problem-notice.tsx";
import { Screen } from "../parts/screen.tsx";
import { Skeleton } from "../parts/skeleton.tsx";
import { YearChoice } from "../parts/year-choice.tsx";
import { useNextYear } from "./next-year-context.ts";
import { RolloverLine } from "./rollover-line.tsx";
import { RolloverSummary } from "./rollover-summary.tsx";

interface RolloverProps {
  readonly years: readonly string[];
  readonly onBack: () => void;
  readonly onStarted: (progress: JobProgress) => void;
}

const NEW_LINE: RolloverRow = {
  from: null,
  fate: "goes-on",
  to: "",
  teacher: { nominative: "", genitive: "", gender: "", email: "" },
  oldAccess: "rule",
};

export function Rollover({ years, onBack, onStarted }: RolloverProps) {
  const { words, general } = useNextYear();
  const { list } = words;
  const [year, setYear] = useState(years[0] ?? "");
  const [seen, setSeen] = useState<RolloverPreview | null>(null);
  const [rows, setRows] = useState<readonly RolloverRow[]>([]);
  const [isChanged, setIsChanged] = useState(false);
  const [close, setClose] = useState<boolean | null>(null);
  const { asked, isPending, ask } = useAsk("sidebarPreviewRollover");
  const start = useAsk("sidebarStartRollover");
  const check = (typed: readonly RolloverRow[] | null): void => {
    ask({ year, rows: typed === null ? null : [...typed] }, (answer) => {
      setSeen(answer);
      setRows(answer.rows.map(({ row }) => row));
      setIsChanged(false);
    });
  };
  useEffect(() => {
    setSeen(null);
    check(null);
  }, [year]);
  const change = (changed: readonly RolloverRow[]): void => {
    setRows(changed);
    setIsChanged(true);
  };
  const closes = close ?? seen?.oldYearIsOver ?? false;

  return (
    <Screen title={words.tasks.rollover} onBack={onBack}>
      <YearChoice label={words.fromYear} years={years} year={year} onChange={setYear} />
      {isPending && seen === null && <Skeleton lines={8} label={list.checking} />}
      {asked.kind === "refused" && (
        <ProblemNotice problem={asked.problem}>
          <Button
            onClick={() => {
              check(seen === null ? null : rows);
            }}
          >
            {general.retry}
          </Button>
        </ProblemNotice>
      )}
      {seen !== null && (
        <>
          <p>{list.promise(seen.year)}</p>
          <RolloverSummary seen={seen} />
          <h2>{list.rows}</h2>
          <ul class="rows">
            {rows.map((row, at) => (
              <RolloverLine
                key={at}
                row={row}
                seen={isChanged ? undefined : seen.rows[at]}
                onChange={(changed) => {
                  change(rows.map((other, place) => (place === at ? changed : other)));
                }}
                onSplit={() => {
                  const part = { ...row, to: "", fate: "goes-on" } as const;
                  change([...rows.slice(0, at + 1), part, ...rows.slice(at + 1)]);
                }}
                onRemove={() => {
                  change(rows.filter((_, place) => place !== at));
                }}
                isRemovable={
                  row.from === null || rows.findIndex(({ from }) => from === row.from) !== at
                }
              />
            ))}
          </ul>
          <Button
            onClick={() => {
              change([...rows, NEW_LINE]);
            }}
          >
            {list.add}
          </Button>
          <p>
            <label>
              <input
                type="checkbox"
                checked={closes}
                onInput={(event) => {
                  setClose(event.currentTarget.checked);
                }}
              />{" "}
              {list.close}
            </label>
          </p>
          <p class="hint">{list.closeHint(seen.toClose, seen.oldYearIsOver)}</p>
          {isChanged && (
            <Notice kind="info">
              <p>{list.changed}</p>
            </Notice>
          )}
          <div class="buttons">
            <Button
              look={isChanged || seen.questions > 0 ? "main" : "plain"}
              isPending={isPending}
              onClick={() => {
                check(rows);
              }}
            >
              {list.check}
            </Button>
            {!isChanged && seen.questions === 0 && seen.obstacles.length === 0 && (
              <Button
                look="main"
                isPending={start.isPending}
                onClick={() => {
                  const { basis } = seen;
                  start.ask({ year, rows: [...rows], close: closes, basis }, onStarted);
                }}
              >
                {list.start}
              </Button>
            )}
          </div>
          {(isPending || start.isPending) && <p class="hint">{general.wait}</p>}
          {start.asked.kind === "refused" && <ProblemNotice problem={start.asked.problem} />}
        </>
      )}
    </Screen>
  );
}
