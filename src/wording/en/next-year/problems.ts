// What may stand in the way of preparing the next year, in English.
import type { NextYearProblemWords } from "../../words.ts";
import { EN_YEAR_PROBLEMS } from "../deputy/year-problems.ts";

export const EN_NEXT_YEAR_PROBLEMS: NextYearProblemWords = {
  ...EN_YEAR_PROBLEMS,
  problem: {
    ...EN_YEAR_PROBLEMS.problem,
    ROLLOVER_QUESTIONS: ({ lines }) =>
      `The list still has questions without an answer (${lines}). Answer them and check the list again.`,
    ROLLOVER_LIST_CHANGED: () =>
      "The class list has changed since it was checked. Check it again: nothing was made yet.",
    NOTHING_TO_UNDO: () => "Nothing is left of this work that could be undone.",
    NOTHING_TO_MIGRATE: () => "There is no file that could be moved to the new form.",
    NO_SUCH_CLASS: ({ year, schoolClass }) =>
      `Class ${schoolClass} has no folder in the school year ${year.replace("_", "/")}.`,
  },
};
