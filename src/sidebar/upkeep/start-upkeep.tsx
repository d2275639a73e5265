// The page of forms and past years: a page of the sidebar of its own, in the place of the deputy's, since all together would weigh too much.
import { say } from "../../wording/say.ts";
import type { DeputyWords, UpkeepWords } from "../../wording/screens.ts";
import type { NextYearProblemWords } from "../../wording/words.ts";
import { yearSentences } from "../../wording/year-sentences.ts";
import { WorkContext } from "../deputy/work/work-context.ts";
import { FirstScreen } from "../first-screen.tsx";
import { startSidebar } from "../start-sidebar.tsx";
import { UpkeepContext } from "./upkeep-context.ts";
import { Upkeep } from "./upkeep.tsx";

export function startUpkeep(
  words: UpkeepWords,
  work: DeputyWords["work"],
  problems: NextYearProblemWords,
): void {
  startSidebar(
    { general: words.general, sentencesOf: yearSentences.bind(null, problems) },
    <WorkContext.Provider
      value={{ work, failureSentence: (failure) => say(problems.workFailure, failure) }}
    >
      <UpkeepContext.Provider value={words}>
        <FirstScreen>
          {({ here, reload }) =>
            here.kind === "master" ? <Upkeep here={here} reload={reload} /> : null
          }
        </FirstScreen>
      </UpkeepContext.Provider>
    </WorkContext.Provider>,
  );
}
