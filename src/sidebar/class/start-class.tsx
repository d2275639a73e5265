// The class's page: the documents and the journal of a class, and any document that is not ours.
import { classSentences } from "../../wording/class-sentences.ts";
import type { ClassWords } from "../../wording/screens.ts";
import type { ClassProblemWords } from "../../wording/words.ts";
import { FirstScreen } from "../first-screen.tsx";
import type { Standing } from "../first-screen.tsx";
import { startSidebar } from "../start-sidebar.tsx";
import { ClassContext } from "./class-context.ts";
import { ClassFile } from "./class-file.tsx";
import { ForeignFile, TemplateFile } from "./other-file.tsx";

export function startClass(words: ClassWords, problems: ClassProblemWords): void {
  startSidebar(
    { general: words.general, sentencesOf: classSentences.bind(null, problems) },
    <ClassContext.Provider value={words}>
      <FirstScreen>{screenOf}</FirstScreen>
    </ClassContext.Provider>,
  );
}

function screenOf({ here }: Standing) {
  switch (here.kind) {
    case "class-file":
      return <ClassFile file={here} />;
    case "template":
      return <TemplateFile name={here.name} />;
    case "document":
    case "spreadsheet":
      return <ForeignFile name={here.name} />;
    case "master":
      return <ForeignFile name={here.settings.nameNominative} />;
  }
}
