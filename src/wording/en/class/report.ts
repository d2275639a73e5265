// What the half-year report's screen says in English.
import type { ClassWords } from "../../screens.ts";
import { countedEn } from "../../counted.ts";

export const EN_REPORT: ClassWords["report"] = {
  half: "Half-year",
  halves: { H1: "Half-year 1", H2: "Half-year 2" },
  noDocument: "The class's folder lacks this report's document. Contact the school management.",
  closed: "The report is submitted or accepted, so it stays as it is.",
  comparing: "Comparing the log with the report…",
  noEntries: "No entries in this half-year yet.",
  entries: (n) => `In this half-year: ${countedEn(n, "entry", "entries")}.`,
  upToDate: "The report already has everything that is in the log.",
  compile: "Compile report",
  update: "Update report table",
  promise: "What was written in the document by hand stays untouched.",
  added: (n) => `Lines to be added: ${n}`,
  corrected: (n) => `Lines to be corrected: ${n}`,
  removed: (n) => `Lines to be taken out: ${n}`,
  kept: (n) => `Staying as edited by hand: ${n}`,
  leftOut: (n) => `Left out of the report: ${n}`,
  leftOutHint: "Correct the date or the category in the log and update the report.",
  why: {
    EDITED: "",
    ENTRY_GONE: "the entry is no longer in the log",
    OTHER_CATEGORY: "in another category of the log by now",
  },
  reason: {
    NO_DATE: "no date",
    INVALID_DATE: "no such date",
    MONTH_ONLY: "only a month",
    DUPLICATE: "the same entry is there already",
    NO_CATEGORY: "no report category",
  },
  names: (n) => (n === 1 ? "The report names a pupil." : `${n} lines of the report name pupils.`),
  replaceNames: "Replace the names with “skolēns” (pupil)",
  done: (added, corrected, removed) =>
    `Report compiled. Added: ${added}, corrected: ${corrected}, taken out: ${removed}.`,
  open: "Open the report",
  goSubmit: "Go to submission",
};
