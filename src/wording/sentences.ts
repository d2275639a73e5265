// A problem in words, in whichever language is asked for.
import type { Problem } from "../core/problem.ts";
import { EN } from "./en/words.ts";
import { LV } from "./lv/words.ts";
import { problemSentences } from "./say.ts";
import type { Language, Words } from "./words.ts";

const WORDS: Readonly<Record<Language, Words>> = { lv: LV, en: EN };

export function sentencesOf(problem: Problem, language: Language): readonly string[] {
  return problemSentences(WORDS[language], problem);
}
