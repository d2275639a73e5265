// What may stand in the way of the school's overview, in English.
import type { OverviewProblemWords } from "../../words.ts";
import { EN_PROBLEMS } from "../problems.ts";

export const EN_OVERVIEW_PROBLEMS: OverviewProblemWords = {
  problem: {
    ...EN_PROBLEMS,
    NOT_A_MASTER: () => "This spreadsheet is not the school's master. Open the overview there.",
    NOT_A_JOURNAL: () => "The document does not name its class's log. Open the school year again.",
    COMMENT_MISSING: () => "Write what is to be corrected.",
    COLUMNS_MOVED: ({ tab }) =>
      `In the tab “${tab}” columns were moved or added. Put them back in order; nothing was changed.`,
    MASTER_TAB_MISSING: () =>
      "The master lacks a tab. Repeat “Set up the school” in the sidebar: it makes the tab.",
    JOURNAL_TAB_MISSING: ({ tab }) =>
      `The class's log lacks the tab “${tab}”. Restore it from the version history.`,
  },
};
