// What the class's first screen says in English, and what is said in a file that is no class's.
import type { ClassWords } from "../../screens.ts";

export const EN_CLASS_HOME: ClassWords["home"] = {
  class: "Class",
  year: "School year",
  teacher: "Class teacher",
  unknownTeacher: "not given",
  others: "The class's files",
  thisOne: "open now",
  noOthers: "You have no other files of this class.",
  template: "The school's template",
  templateText:
    "Class files are made from this document. Leave the placeholders in double braces, like {{…}}: the class's data is written there. Changes hold for files made later.",
  templateCheck: "After editing, open the master and check the templates.",
  foreign: "This is no class file",
  foreignText: "“Audzināšanas darbs” did not make this document, so there is nothing to do here.",
  wayHome:
    "Open your class's plan, report or log from the class folder in Google Drive and open the sidebar there. The school management opens it in the master.",
};
