// The class's pages: the documents and the journal of a class, and any document that is not ours.
import type { AreaStart } from "../../contract/class-areas.ts";
import { classSentences } from "../../wording/class-sentences.ts";
import type { ClassProblemWords } from "../../wording/words.ts";
import { FirstScreen } from "../first-screen.tsx";
import type { Standing } from "../first-screen.tsx";
import { readPage } from "../page.ts";
import { startSidebar } from "../start-sidebar.tsx";
import { ClassContext } from "./class-context.ts";
import type { ClassPage } from "./class-context.ts";
import { SchoolClass } from "./class.tsx";
import { ClassLinks } from "./home/class-links.tsx";
import { ForeignFile, TemplateFile } from "./home/other-file.tsx";

export function startClass(page: ClassPage, problems: ClassProblemWords): void {
  const { start } = readPage();
  startSidebar(
    { general: page.words.general, sentencesOf: classSentences.bind(null, problems) },
    <ClassContext.Provider value={page}>
      <FirstScreen>
        {screenFrom(start === "" ? null : (JSON.parse(decodeURIComponent(start)) as AreaStart))}
      </FirstScreen>
    </ClassContext.Provider>,
  );
}

/** `start`: as the server wrote it into the page. */
function screenFrom(start: AreaStart | null) {
  return ({ here, ...rest }: Standing) => {
    switch (here.kind) {
      case "class-file":
        return <SchoolClass here={here} start={start} {...rest} />;
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
  };
}
