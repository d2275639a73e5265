// What the journal of the invented 4.b of 2020./2021. was told.
import { NO_DEADLINES } from "../../src/core/journal/journal-facts.ts";
import type { JournalFacts } from "../../src/core/journal/journal-facts.ts";

export const SOME_FACTS: JournalFacts = {
  schoolClass: "4.b",
  year: "2020_2021",
  teacher: "Gatis Ķiršpurvs",
  teacherGenitive: "Gata Ķiršpurva",
  teacherGender: "V",
  teacherEmail: "gatis.kirspurvs@skola.example",
  pupilCount: 24,
  dates: {
    schoolYear: { startYear: 2020 },
    h1Start: "2020-09-01",
    h1End: "2020-12-18",
    h2Start: "2021-01-04",
    end: "2021-05-31",
    endGrade9: "2021-06-11",
    endGrade12: "2021-06-18",
    holidays: [{ name: "autumn", from: "2020-10-19", to: "2020-10-23" }],
  },
  priority: null,
  events: ["Zinību diena", "=Lāčplēša diena"],
  templatesFolder: "folder-1",
  forms: { "event-analysis": "form-6" },
  schoolGenitive: "Paraugskolas",
  schoolLocative: "Paraugskolā",
  placeLocative: "Paraugciemā",
  periodWord: "pusgada",
  deadlines: NO_DEADLINES,
};
