// The overview's frame: which year, which view, and the view itself.
import { useEffect, useState } from "preact/hooks";
import type { SchoolOverview } from "../../contract/school-overview.ts";
import { useAsk } from "../calls/use-ask.ts";
import { Button } from "../parts/button.tsx";
import { ProblemNotice } from "../parts/problem-notice.tsx";
import { Skeleton } from "../parts/skeleton.tsx";
import { HeatMap } from "./heat-map.tsx";
import { useOverview } from "./overview-context.ts";
import { Queue } from "./queue.tsx";
import { Results } from "./results.tsx";
import { Talks } from "./talks.tsx";
import { YearCalendar } from "./year-calendar.tsx";

const VIEWS = ["map", "calendar", "talks", "results", "queue"] as const;
type View = (typeof VIEWS)[number];

export function Overview() {
  const { words } = useOverview();
  const { general } = words;
  const { asked, ask, isPending } = useAsk("sidebarSchoolOverview");
  const [shown, setShown] = useState<SchoolOverview | null>(null);
  const [view, setView] = useState<View>("map");
  const load = (year: string | null): void => {
    ask({ driveId: null, year }, setShown);
  };
  useEffect(() => {
    load(null);
  }, []);

  return (
    <>
      <h1 class="unseen">{words.title}</h1>
      {asked.kind === "refused" && (
        <ProblemNotice problem={asked.problem}>
          <Button
            onClick={() => {
              load(shown?.year ?? null);
            }}
          >
            {general.retry}
          </Button>
        </ProblemNotice>
      )}
      {shown === null && isPending && <Skeleton lines={12} label={general.loading} />}
      {shown !== null && shown.year === null && <p>{words.noYear}</p>}
      {shown !== null && shown.year !== null && (
        <>
          <div class="between">
            <div class="views" role="tablist">
              {VIEWS.map((one) => (
                <button
                  key={one}
                  id={`tab-${one}`}
                  type="button"
                  role="tab"
                  aria-selected={one === view}
                  aria-controls="view"
                  onClick={() => {
                    setView(one);
                  }}
                >
                  {words.views[one]}
                  {one === "queue" && shown.queue.length > 0 && (
                    <span class="badge">{shown.queue.length}</span>
                  )}
                </button>
              ))}
            </div>
            <label>
              {words.year}{" "}
              <select
                value={shown.year}
                aria-busy={isPending}
                onInput={(event) => {
                  load(event.currentTarget.value);
                }}
              >
                {shown.years.map((year) => (
                  <option key={year} value={year}>
                    {general.yearShort(year)}
                  </option>
                ))}
              </select>
            </label>
          </div>
          <div id="view" role="tabpanel" aria-labelledby={`tab-${view}`} tabIndex={0}>
            {view === "map" && <HeatMap shown={shown} />}
            {view === "calendar" && <YearCalendar entries={shown.entries} year={shown.year} />}
            {view === "talks" && <Talks classes={shown.classes} />}
            {view === "results" && <Results results={shown.results} />}
            {view === "queue" && (
              <Queue
                queue={shown.queue}
                onDecided={(documentId) => {
                  setShown({
                    ...shown,
                    queue: shown.queue.filter((one) => one.documentId !== documentId),
                  });
                }}
              />
            )}
          </div>
        </>
      )}
    </>
  );
}
