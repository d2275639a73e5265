// A problem as the class's page says it: one sentence for each thing that a person has to see to.
import type { Problem } from "../core/problem.ts";
import { sayProblem } from "./say.ts";
import type { ClassProblemWords } from "./words.ts";

export function classSentences(words: ClassProblemWords, problem: Problem): readonly string[] {
  return [sayProblem(words.problem, problem)];
}
