// A problem as the deputy's page says it: one sentence for each thing that a person has to see to.
import type { Problem } from "../core/problem.ts";
import { say } from "./say.ts";
import type { DeputyProblemWords } from "./words.ts";
import { yearSentences } from "./year-sentences.ts";

export function deputySentences(words: DeputyProblemWords, problem: Problem): readonly string[] {
  return problem.kind === "SETTING_FAULTS"
    ? problem.faults.map((fault) => say(words.settingFault, fault))
    : yearSentences(words, problem);
}
