// What a file of ours is called, in English.
import type { ClassWords } from "../../screens.ts";

export const EN_KINDS: ClassWords["kinds"] = {
  master: "Master",
  templates: "Templates",
  template: "Template",
  "journal-template": "Template of the log",
  year: "School year's folder",
  folder: "Class folder",
  subfolder: "Folder",
  plan: "Year plan",
  "report-1": "1st half-year report",
  "report-2": "2nd half-year report",
  journal: "Log",
  analysis: "Event analysis",
  minutes: "Parent-meeting minutes",
  trip: "Trip application",
};
