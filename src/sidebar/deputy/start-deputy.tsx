// The deputy's page: the school's master, and a blank spreadsheet that may become one.
import { deputySentences } from "../../wording/deputy-sentences.ts";
import { say } from "../../wording/say.ts";
import type { DeputyWords } from "../../wording/screens.ts";
import type { DeputyProblemWords } from "../../wording/words.ts";
import { FirstScreen } from "../first-screen.tsx";
import type { Standing } from "../first-screen.tsx";
import { startSidebar } from "../start-sidebar.tsx";
import { DeputyContext } from "./deputy-context.ts";
import { Deputy } from "./deputy.tsx";
import { OtherFile } from "./other-file.tsx";
import { WorkContext } from "./work/work-context.ts";

export function startDeputy(words: DeputyWords, problems: DeputyProblemWords): void {
  const voice = {
    general: words.general,
    sentencesOf: deputySentences.bind(null, problems),
  };
  startSidebar(
    voice,
    <DeputyContext.Provider value={{ words }}>
      <WorkContext.Provider
        value={{
          work: words.work,
          failureSentence: (failure) => say(problems.workFailure, failure),
        }}
      >
        <FirstScreen>{screenOf}</FirstScreen>
      </WorkContext.Provider>
    </DeputyContext.Provider>,
  );
}

function screenOf({ here, ...rest }: Standing) {
  switch (here.kind) {
    case "spreadsheet":
    case "master":
      return <Deputy here={here} {...rest} />;
    case "document":
    case "template":
    case "class-file":
      return <OtherFile name={here.name} />;
  }
}
