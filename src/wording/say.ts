// A problem said in the words of one language: one sentence for each thing that a person has to see to.
import type { Problem } from "../core/problem.ts";
import type { SentenceOf, Words } from "./words.ts";

export function problemSentences(words: Words, problem: Problem): readonly string[] {
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

export function say<U extends { readonly kind: string }>(
  sentences: SentenceOf<U>,
  data: U,
): string {
  const sentence = sentences[data.kind as U["kind"]] as (data: U) => string;
  return sentence(data);
}
