// A problem as the school's overview says it: one sentence for each thing that a person has to see to.
import type { Problem } from "../core/problem.ts";
import { sayProblem } from "./say.ts";
import type { OverviewProblemWords } from "./words.ts";

export function overviewSentences(
  words: OverviewProblemWords,
  problem: Problem,
): readonly string[] {
  return [sayProblem(words.problem, problem)];
}
