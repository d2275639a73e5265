// What the form parts of the class's page say in English.
import type { ClassWords } from "../../screens.ts";
import { date } from "../dates.ts";

export const EN_PARTS: ClassWords["parts"] = {
  date: "Date",
  dateHint: "For example, 08.09. or 8. septembris",
  dateRead: (iso) => `Read as ${date(iso)}`,
  pupil: "Pupil",
  choose: "Choose",
  noPupils: "A class list can be read in under “Pupils”.",
  length: (n, enough) => `${n} characters; ${enough} are usually enough.`,
  privacy:
    "Do not write diagnoses, family circumstances or other pupils' names. Topic and agreement are enough.",
  save: "Save",
  cancel: "Cancel",
  open: "Open",
  saved: "Entry saved.",
  undo: "Undo",
};
