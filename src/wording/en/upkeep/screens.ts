// What the page of forms and past years says in English.
import { countedEn } from "../../counted.ts";
import type { UpkeepWords } from "../../screens.ts";
import { faults } from "../counts.ts";
import { EN_FORM_NAMES } from "../form-names.ts";
import { EN_GENERAL } from "../general.ts";

const files = (n: number) => countedEn(n, "file", "files");

export const EN_UPKEEP: UpkeepWords = {
  general: EN_GENERAL,
  forms: EN_FORM_NAMES,
  others: "Other work",
  year: "School year",
  tasks: {
    drift: "Check the versions of forms",
    oldClass: "A class of last year",
    keeping: "What is kept",
  },
  templates: {
    title: "Templates",
    checking: "Checking the templates…",
    allGood: "All templates are in order.",
    faulty: (n) => `To correct in the templates: ${faults(n)}.`,
    good: "In order",
    bad: faults,
    proposal: "The school must confirm it",
    proposalHint:
      "Templates marked “The school must confirm it” are our samples: the programme has none. Check them or use your own.",
    own: "Use our own document",
    address: "Document's address",
    addressHint: "Copy it from the browser. A copy of the document becomes the template.",
    use: "Use",
    replaced: (form) =>
      `A copy of your document is now used for “${form}”. The one before stays in the same folder.`,
    again: "Check again",
  },
  drift: {
    allNew: "All files of this year are of the form's present version.",
    intro:
      "These files were made from an older version of their form. Drafts that nobody touched can be made anew; the others stay as they are.",
    free: "Can be made anew",
    stay: "Stay",
    why: {
      TOUCHED: (person) => (person === "" ? "somebody wrote in it" : `changed by ${person}`),
      SUBMITTED: () => "submitted already",
    },
    start: (n) => `Make ${files(n)} anew`,
  },
  oldClass: {
    classHint: "For example, 4.a",
    class: "Class in that year",
    open: "Open the class for corrections",
    close: "Close the class",
    opened: (person) => `${person} may write in this class's folder again.`,
    closed: (person) => `${person} now only reads this class's folder.`,
    handover: "Prepare the handover",
    handoverHint:
      "The handover opens the table of talks; that is written into the class's history. What was said and pupils' names are not shown.",
    documents: "Documents",
    plan: "Year plan",
    agreements: "Agreements still to be kept",
    none: "none",
    restricted: (n) =>
      n === 0 ? "" : `Agreements about health or family that are not handed over: ${n}.`,
    due: (day) => (day === "" ? "without a term" : `until ${day}`),
    statuses: {
      DRAFT: "draft",
      SUBMITTED: "submitted",
      RETURNED: "returned for correction",
      ACCEPTED: "accepted",
    },
    planStatuses: {
      PLANNED: "planned",
      DONE: "done",
      MOVED: "moved",
      CANCELLED: "cancelled",
    },
    entries: (n) => countedEn(n, "entry in the year", "entries in the year"),
  },
  keeping: {
    intro:
      "Write the terms of the school's scheme of files into the tab “Glabāšana”. The add-on deletes nothing by itself: destroying needs an act agreed with the National Archives.",
    none: "No school year is closed yet.",
    due: "The term is over: for the act of destruction",
    awaits: "To be decided: keep, anonymise or list for destruction",
    kept: "Kept",
    until: (day) => (day === "" ? "no term written" : `until ${day}`),
    kinds: {
      plan: "Year plans",
      "report-1": "Reports of the 1st half-year",
      "report-2": "Reports of the 2nd half-year",
      journal: "Logs",
      analyses: "Event analyses",
      minutes: "Meeting minutes",
      trips: "Trip applications",
      materials: "Activity materials",
      research: "Pupil research folders",
    },
  },
};
