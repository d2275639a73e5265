// The school's overview: a wide dialog over the master.
import { overviewSentences } from "../../wording/overview-sentences.ts";
import type { OverviewWords } from "../../wording/screens.ts";
import type { OverviewProblemWords } from "../../wording/words.ts";
import { startSidebar } from "../start-sidebar.tsx";
import { OverviewContext } from "./overview-context.ts";
import { Overview } from "./overview.tsx";

export function startOverview(words: OverviewWords, problems: OverviewProblemWords): void {
  startSidebar(
    { general: words.general, sentencesOf: overviewSentences.bind(null, problems) },
    <OverviewContext.Provider value={words}>
      <Overview />
    </OverviewContext.Provider>,
  );
}
