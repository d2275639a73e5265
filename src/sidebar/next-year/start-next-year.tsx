// The page of next year: a page of the sidebar of its own, in the place of the deputy's, since both together would weigh too much.
import type { RolloverFinding } from "../../contract/rollover.ts";
import { yearSentences } from "../../wording/year-sentences.ts";
import { say } from "../../wording/say.ts";
import type { DeputyWords, GeneralWords, NextYearWords } from "../../wording/screens.ts";
import type { NextYearProblemWords, SentenceOf } from "../../wording/words.ts";
import { WorkContext } from "../deputy/work/work-context.ts";
import { FirstScreen } from "../first-screen.tsx";
import { startSidebar } from "../start-sidebar.tsx";
import { NextYearContext } from "./next-year-context.ts";
import { NextYear } from "./next-year.tsx";

interface PageWords {
  readonly general: GeneralWords;
  readonly work: DeputyWords["work"];
  readonly nextYear: NextYearWords;
  readonly findings: SentenceOf<RolloverFinding>;
}

export function startNextYear(
  { general, work, nextYear, findings }: PageWords,
  problems: NextYearProblemWords,
): void {
  startSidebar(
    { general, sentencesOf: yearSentences.bind(null, problems) },
    <WorkContext.Provider
      value={{ work, failureSentence: (failure) => say(problems.workFailure, failure) }}
    >
      <NextYearContext.Provider
        value={{ words: nextYear, findingSentence: (finding) => say(findings, finding) }}
      >
        <FirstScreen>
          {({ here, reload }) =>
            here.kind === "master" ? <NextYear here={here} reload={reload} /> : null
          }
        </FirstScreen>
      </NextYearContext.Provider>
    </WorkContext.Provider>,
  );
}
