// A page's words: what all of the class's pages say, and what the areas of this one say. An area asks only for its own.
import type {
  ClassWords,
  DocumentWords,
  EntryWords,
  LoggingWords,
  OccasionWords,
  PlanningWords,
  SharedClassWords,
} from "../../wording/screens.ts";

export function areaWords(
  shared: SharedClassWords,
  own: EntryWords | LoggingWords | PlanningWords | DocumentWords | OccasionWords,
): ClassWords {
  return { ...shared, ...own } as ClassWords;
}
