// What may stand in a teacher's way, in English.
import type { ClassProblemWords } from "../../words.ts";
import { EN_FORM_NAMES } from "../form-names.ts";
import { EN_PROBLEMS } from "../problems.ts";

export const EN_CLASS_PROBLEMS: ClassProblemWords = {
  problem: {
    ...EN_PROBLEMS,
    NOT_A_JOURNAL: () =>
      "No class's log is found for this file. Open the sidebar in your class's plan, report or log.",
    JOURNAL_TAB_MISSING: ({ tab }) =>
      `The class's log has no tab “${tab}”. Bring it back from the version history and try again.`,
    ENTRY_CHANGED: () =>
      "Somebody has changed this entry meanwhile. Open it again; your text stays here.",
    NO_PUPILS: () => "There is no pupil in the list. Paste first names and surnames.",
    NAMES_NOT_FOUND: () => "It is not clear which column holds the names. Say so at the columns.",
    BROKEN_ENCODING: ({ value }) =>
      `The letters are broken: “${value}”. Copy the list anew or save the file as CSV UTF-8.`,
    TOO_MANY_PUPILS: ({ count }) =>
      `The list has ${count} pupils, many for one class. Confirm that the list is right.`,
    DATE_UNREADABLE: ({ typed }) => `No such date: “${typed}”. Write, for example, 08.09.2020.`,
    FORM_MISSING: ({ form }) =>
      `The school's template folder lacks the form “${EN_FORM_NAMES[form]}”. Contact the school management.`,
    DOCUMENT_BEING_MADE: () =>
      "This document was begun a moment ago. Try again in a few minutes: if it was made, it will be found.",
    NOT_A_PLAN: () =>
      "This document is not this class's year plan. Open the plan from the class folder.",
    PLAN_LOCKED: ({ status }) =>
      status === "ACCEPTED"
        ? "The plan is accepted, so nothing is added to it any more. If it needs a change, ask the school management to return it."
        : "The plan is submitted, so nothing can be added to it now. You can add to it again if it is returned for correction.",
    PLAN_TABLE_MISSING: () =>
      "The plan has no table with the columns “Datums” and “Audzināšanas stundas temats/pasākuma nosaukums”. Restore the table or its header (File → Version history) and try again. What you typed stays here.",
    NO_SUCH_ENTRY: () => "This entry is no longer in the log. Open the list again.",
    REPORT_ROWS_MISSING: ({ rows }) =>
      `The report's table lacks a row of the form: ${rows.map((row) => `“${row}”`).join(", ")}. Type it back (or restore it from the version history) and try again. Nothing in the document has changed.`,
    DOCUMENT_CHANGED: () =>
      "The document has changed meanwhile, so nothing was written into it. Try again.",
    TEXT_TOO_LONG: ({ characters, most }) =>
      `The text is too long: ${characters} characters, and one cell holds ${most}. Shorten it; your text stays here.`,
  },
};
