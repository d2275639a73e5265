// The class teacher as the forms name them: "klases audzinātājas Annas Bērziņas".
import type { Gender } from "../language/declension.ts";
import { plainLetters } from "../language/plain-letters.ts";
import { tidied } from "../language/typed-text.ts";

export interface ClassTeacher {
  readonly nominative: string;
  /** Typed by a person or suggested from the nominative. */
  readonly genitive: string;
  /** Null when not told: the forms then keep their own wording. */
  readonly gender: Gender | null;
  /** Trimmed, lower case. */
  readonly email: string;
}

const GENDER_WORDS: ReadonlyMap<string, Gender | null> = new Map([
  ["", null],
  ["s", "S"],
  ["siev", "S"],
  ["sieviete", "S"],
  ["sieviesu", "S"],
  ["v", "V"],
  ["vir", "V"],
  ["virietis", "V"],
  ["viriesu", "V"],
]);

const LONGEST_EMAIL = 254;
const LONGEST_LOCAL_PART = 64;
const EMAIL =
  /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{2,59})$/;

/** The title's genitive before the name; null leaves the form's own "audzinātājas/tāja". */
export function titleGenitive(gender: Gender | null): "audzinātājas" | "audzinātāja" | null {
  if (gender === null) {
    return null;
  }
  return gender === "S" ? "audzinātājas" : "audzinātāja";
}

/** S, V or the words for them; null when left empty, undefined when the text says neither. */
export function parseGender(text: string): Gender | null | undefined {
  return GENDER_WORDS.get(plainLetters(tidied(text)).replace(/\.$/, ""));
}

/** The address trimmed and in lower case, or null for anything a school's account could not have. */
export function parseEmail(text: string): string | null {
  const email = tidied(text).toLowerCase();
  const fits = email.length <= LONGEST_EMAIL && email.indexOf("@") <= LONGEST_LOCAL_PART;
  return fits && EMAIL.test(email) ? email : null;
}
