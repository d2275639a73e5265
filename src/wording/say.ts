// A kind said in the words of one language.
import type { GeneralProblem, Problem } from "../core/problem.ts";
import type { SentenceOf } from "./words.ts";

export function say<U extends { readonly kind: string }>(
  sentences: SentenceOf<U>,
  data: U,
): string {
  const sentence = sentences[data.kind as U["kind"]] as (data: U) => string;
  return sentence(data);
}

/** A page carries the kinds that its endpoints answer. Another kind there can only be our mistake, and is said as one. */
export function sayProblem(sentences: SentenceOf<GeneralProblem>, problem: Problem): string {
  return problem.kind in sentences
    ? say(sentences as SentenceOf<Problem>, problem)
    : sentences.DEFECT({ kind: "DEFECT", incident: problem.kind });
}
