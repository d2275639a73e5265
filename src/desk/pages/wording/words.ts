// What the desk says, in the language of the person who looks.
import type { Refusal } from "../ask/answer.ts";
import { EN } from "./en.ts";
import { LV } from "./lv.ts";

export type Words = typeof LV;

/** `locale` as Google and browsers write it: "lv", "lv_LV", "en-GB". English for all that is not Latvian. */
export function wordsOf(locale: string): Words {
  return /^lv(?![a-z])/i.test(locale) ? LV : EN;
}

export function refusalSentence(words: Words, refusal: Refusal): string {
  return refusal.kind === "REFUSED"
    ? words.refusedBecause(refusal.message)
    : words.refusals[refusal.kind];
}

/** Why a file does not open: Google says of some files that they are closed to a person, of others that there are none. */
export function openingSentence(words: Words, refusal: Refusal): string {
  return refusalSentence(words, refusal.kind === "FORBIDDEN" ? { kind: "NOT_FOUND" } : refusal);
}
