// The class's page: the documents and the journal of a class, and any document that is not ours.
import { classSentences } from "../../wording/class-sentences.ts";
import type { ClassWords } from "../../wording/screens.ts";
import type { ClassProblemWords } from "../../wording/words.ts";
import { FirstScreen } from "../first-screen.tsx";
import type { Standing } from "../first-screen.tsx";
import { startSidebar } from "../start-sidebar.tsx";
import { ClassContext } from "./class-context.ts";
import { SchoolClass } from "./class.tsx";
import { ClassLinks } from "./home/class-links.tsx";
import { ForeignFile, TemplateFile } from "./home/other-file.tsx";

export function startClass(words: ClassWords, problems: ClassProblemWords): void {
  startSidebar(
    { general: words.general, sentencesOf: classSentences.bind(null, problems) },
    <ClassContext.Provider value={words}>
      <FirstScreen>{screenOf}</FirstScreen>
    </ClassContext.Provider>,
  );
}

function screenOf({ here, ...rest }: Standing) {
  switch (here.kind) {
    case "class-file":
      return <SchoolClass here={here} {...rest} />;
    case "template":
      return <TemplateFile name={here.name} />;
    case "document":
      return (
        <ForeignFile name={here.name}>
          <ClassLinks classes={here.classes} />
        </ForeignFile>
      );
    case "spreadsheet":
      return <ForeignFile name={here.name} />;
    case "master":
      return <ForeignFile name={here.settings.nameNominative} />;
  }
}
