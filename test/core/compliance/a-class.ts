// A class's year written the short way, as its journal would say it.
import type { ClassFacts } from "../../../src/core/compliance/class-facts.ts";
import { readClassRecord } from "../../../src/core/journal/class-record.ts";
import type { JournalRow, RowCells } from "../../../src/core/journal/journal-content.ts";
import { NO_DEADLINES } from "../../../src/core/journal/journal-facts.ts";
import { JOURNAL_TABS } from "../../../src/core/journal/journal-tabs.ts";
import type { JournalTabKey } from "../../../src/core/journal/journal-tabs.ts";

export type Written = Readonly<Partial<Record<JournalTabKey, readonly RowCells[]>>>;

/** Class 4.b in 2020./2021., on 15 March 2021 unless told otherwise. */
export function aClass(
  written: Written,
  known: Partial<Pick<ClassFacts, "documents" | "today">> & { readonly pupilCount?: number } = {},
): ClassFacts {
  const { pupilCount = 3, documents = {}, today = "2021-03-15" } = known;
  const rows = Object.fromEntries(
    JOURNAL_TABS.map(({ key }) => [
      key,
      (written[key] ?? []).map((cells, at) => row(key, cells, at)),
    ]),
  ) as Record<JournalTabKey, JournalRow[]>;
  const record = readClassRecord({
    facts: {
      schoolClass: "4.b",
      year: "2020_2021",
      teacher: "Gatis Ķiršpurvs",
      teacherGenitive: "Gata Ķiršpurva",
      teacherGender: "V",
      teacherEmail: "gatis.kirspurvs@skola.example",
      pupilCount,
      dates: {
        schoolYear: { startYear: 2020 },
        h1Start: "2020-09-01",
        h1End: "2020-12-18",
        h2Start: "2021-01-04",
        end: "2021-06-04",
        endGrade9: "2021-06-10",
        endGrade12: "2021-06-18",
        holidays: [],
      },
      priority: null,
      events: [],
      templatesFolder: "",
      forms: {},
      schoolGenitive: "Paraugu vidusskolas",
      schoolLocative: "Paraugu vidusskolā",
      placeLocative: "Paraugos",
      periodWord: "pusgada",
      deadlines: NO_DEADLINES,
    },
    rows,
    layout: {},
    faults: [],
  });
  if (record === null) {
    throw new Error("The class's journal does not say whose it is.");
  }
  return { record, documents, today };
}

function row(tab: JournalTabKey, cells: RowCells, at: number): JournalRow {
  return { tab, rowNumber: at + 2, cells };
}
