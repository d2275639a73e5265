// What may stand in the way of preparing the next year, in Latvian.
import type { NextYearProblemWords } from "../../words.ts";
import { LV_YEAR_PROBLEMS } from "../deputy/year-problems.ts";

export const LV_NEXT_YEAR_PROBLEMS: NextYearProblemWords = {
  ...LV_YEAR_PROBLEMS,
  problem: {
    ...LV_YEAR_PROBLEMS.problem,
    ROLLOVER_QUESTIONS: ({ lines }) =>
      `Sarakstā vēl ir neatbildēti jautājumi (${lines}). Atbildiet uz tiem un pārbaudiet sarakstu vēlreiz.`,
    ROLLOVER_LIST_CHANGED: () =>
      "Klašu saraksts kopš pārbaudes ir mainīts. Pārbaudiet to vēlreiz: nekas vēl nav izveidots.",
    NOTHING_TO_UNDO: () => "No šī darba nav palicis nekā, ko atsaukt.",
    NOTHING_TO_MIGRATE: () => "Nav failu, ko varētu pārcelt uz jauno veidlapu.",
    NO_SUCH_CLASS: ({ year, schoolClass }) =>
      `Klasei ${schoolClass} mācību gadā ${year.replace("_", "./")}. nav mapes.`,
  },
};
