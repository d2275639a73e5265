// Any problem in words, in whichever language is asked for: for those who are on no page of the sidebar.
import type { Problem } from "../core/problem.ts";
import { classSentences } from "./class-sentences.ts";
import { deputySentences } from "./deputy-sentences.ts";
import { EN_CLASS_PROBLEMS } from "./en/class/problems.ts";
import { EN_DEPUTY_PROBLEMS } from "./en/deputy/problems.ts";
import { EN_NEXT_YEAR_PROBLEMS } from "./en/next-year/problems.ts";
import { LV_CLASS_PROBLEMS } from "./lv/class/problems.ts";
import { LV_DEPUTY_PROBLEMS } from "./lv/deputy/problems.ts";
import { LV_NEXT_YEAR_PROBLEMS } from "./lv/next-year/problems.ts";
import type { Language } from "./words.ts";

const WORDS = {
  lv: { class: LV_CLASS_PROBLEMS, deputy: { ...LV_DEPUTY_PROBLEMS, ...LV_NEXT_YEAR_PROBLEMS } },
  en: { class: EN_CLASS_PROBLEMS, deputy: { ...EN_DEPUTY_PROBLEMS, ...EN_NEXT_YEAR_PROBLEMS } },
} as const;

export function sentencesOf(problem: Problem, language: Language): readonly string[] {
  const words = WORDS[language];
  return problem.kind in words.class.problem
    ? classSentences(words.class, problem)
    : deputySentences(words.deputy, problem);
}
