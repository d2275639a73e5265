// "My class": whose class, which year, what is due, what the year shows so far, the files, and the way to each area of the work.
import type { ClassHome } from "../../../contract/class-home.ts";
import { Button } from "../../parts/button.tsx";
import { Notice } from "../../parts/notice.tsx";
import { Screen } from "../../parts/screen.tsx";
import { AREA_PAGES } from "../../../contract/class-areas.ts";
import type { AreaKey, Arrival } from "../areas.ts";
import { useClass } from "../class-context.ts";
import { ClassFacts } from "./class-facts.tsx";
import { ClassFiles } from "./class-files.tsx";
import { DueList } from "./due-list.tsx";
import { FindingList } from "./finding-list.tsx";
import { JournalFaults } from "./journal-faults.tsx";
import { OtherClasses } from "./other-classes.tsx";

interface HomeProps {
  readonly home: ClassHome;
  readonly takesFocus: boolean;
  readonly onGo: (area: AreaKey, arrival?: Arrival) => void;
}

export function Home({ home, takesFocus, onGo }: HomeProps) {
  const { words } = useClass();
  const { journal } = home;
  return (
    <Screen title={words.home.title} takesFocus={takesFocus}>
      <ClassFacts home={home} />
      {journal === null ? (
        <Notice kind="bad">
          <p>{words.home.noJournal}</p>
        </Notice>
      ) : (
        <>
          {journal.when !== "now" && (
            <Notice kind="info">
              <p>{words.home.when[journal.when](words.general.yearShort(home.year))}</p>
            </Notice>
          )}
          <JournalFaults faults={journal.faults} />
          <DueList due={journal.due} />
          <Button
            look="main"
            onClick={() => {
              onGo("parents", "new");
            }}
          >
            {words.home.addContact}
          </Button>
          <nav class="tasks" aria-label={words.home.tasks}>
            {(Object.keys(AREA_PAGES) as AreaKey[]).map((key) => (
              <Button
                key={key}
                onClick={() => {
                  onGo(key);
                }}
              >
                {words.areas[key]}
              </Button>
            ))}
          </nav>
          <FindingList findings={journal.findings} />
        </>
      )}
      <ClassFiles home={home} />
      <OtherClasses home={home} />
    </Screen>
  );
}
