// What may stand in a teacher's way, in English.
import type { ClassProblemWords } from "../../words.ts";
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
    NO_SUCH_ENTRY: () => "This entry is no longer in the log. Open the list again.",
    TEXT_TOO_LONG: ({ characters, most }) =>
      `The text is too long: ${characters} characters, and one cell holds ${most}. Shorten it; your text stays here.`,
  },
};
