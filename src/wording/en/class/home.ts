// What the class's first screen says in English, and what is said in a file that is no class's.
import type { ClassWords } from "../../screens.ts";
import { date } from "../dates.ts";

export const EN_CLASS_HOME: ClassWords["home"] = {
  title: "My class",
  class: "Class",
  year: "School year",
  teacher: "Class teacher",
  unknownTeacher: "not given",
  priority: "This school year's priority",
  when: {
    past: (year) =>
      `This is a file of the school year ${year}. Write new entries in this year's files.`,
    future: (year) => `This is a file of the school year ${year}, which has not begun yet.`,
  },
  noJournal:
    "The class's log is not found, or you have no access to it. Contact the school management.",
  faults: "To mend in the log",
  faultyTab: (tab) =>
    `The tab “${tab}” is deleted or damaged. Bring it back from the version history.`,
  missingColumn: (tab, header) =>
    `The tab “${tab}” has no column “${header}”. Put the header back.`,
  due: "To be handed in",
  until: (day) => `by ${date(day)}`,
  late: (day) => `was due ${date(day)}`,
  addContact: "Record contact with parents",
  tasks: "Work",
  findings: "Done so far",
  files: "The class's files",
  thisOne: "open now",
  noFiles: "You have no other files of this class.",
  classes: "Folders of your classes",
  otherClasses: "My other classes",
  noClasses: "You have no other class folders.",
  foundClasses: (n) => `Other classes: ${n}`,
  classOfYear: (schoolClass, year) => `Class ${schoolClass}, ${year}`,
  template: "The school's template",
  templateText:
    "Class files are made from this document. Leave the placeholders in double braces, like {{…}}: the class's data is written there. Changes hold for files made later.",
  templateCheck: "After editing, open the master and check the templates.",
  foreign: "This is no class file",
  foreignText: "“Audzināšanas darbs” did not make this document, so there is nothing to do here.",
  wayHome:
    "Open your class's folder and in it the plan, a report or the log: the sidebar works there.",
};
