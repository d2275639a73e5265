// A problem in words: one sentence for each thing that a person has to see to.
import type { Problem } from "../core/problem.ts";
import type { WorkFailure } from "../contract/job.ts";
import { EN } from "./en/words.ts";
import { LV } from "./lv/words.ts";
import type { SentenceOf, Words } from "./words.ts";

export type Language = "lv" | "en";

const WORDS: Readonly<Record<Language, Words>> = { lv: LV, en: EN };

export function sentencesOf(problem: Problem, language: Language): readonly string[] {
  const words = WORDS[language];
  switch (problem.kind) {
    case "ROSTER_FAULTS":
      return problem.faults.map((fault) => say(words.rosterFault, fault));
    case "SETTING_FAULTS":
      return problem.faults.map((fault) => say(words.settingFault, fault));
    case "DRIVE_UNSUITABLE":
      return problem.points.map((point) => say(words.drivePoint, point));
    case "TEMPLATE_FAULTS":
      return problem.faults.map((fault) => say(words.templateFault, fault));
    case "YEAR_TABLE_FAULTS":
      return problem.faults.map((fault) => say(words.yearTableFault, fault));
    default:
      return [say(words.problem, problem)];
  }
}

export function failureSentence(failure: WorkFailure, language: Language): string {
  return say(WORDS[language].workFailure, failure);
}

function say<U extends { readonly kind: string }>(sentences: SentenceOf<U>, data: U): string {
  const sentence = sentences[data.kind as U["kind"]] as (data: U) => string;
  return sentence(data);
}
