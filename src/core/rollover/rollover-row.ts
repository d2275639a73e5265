// A line of the list that next year is prepared from: a class as it was, and what becomes of it. A person may change every line of it.

export type RolloverFate = "goes-on" | "ends" | "unanswered";

export interface RolloverRow {
  /** The class as it was, "3.a"; null for a class that is new in the school. */
  readonly from: string | null;
  readonly fate: RolloverFate;
  /** The class as it will be, as typed; empty while nobody has said, and for a class that ends. */
  readonly to: string;
  readonly teacher: RolloverTeacher;
  /** May last year's class teacher go on reading last year's folder? "rule": yes, unless the class gets another teacher. */
  readonly oldAccess: "rule" | "read" | "end";
}

/** As typed; checked by the same rules as the class list. */
export interface RolloverTeacher {
  readonly nominative: string;
  /** Empty: suggested from the name. */
  readonly genitive: string;
  /** "S", "V" or empty. */
  readonly gender: string;
  readonly email: string;
}

export const NO_TEACHER: RolloverTeacher = { nominative: "", genitive: "", gender: "", email: "" };

/**
 * What a person should know or decide before anything is made. A question has to be answered first; the rest is said so that nothing
 * surprises afterwards.
 */
export type RolloverFinding = RolloverQuestion | RolloverNote;

export type RolloverQuestion =
  /** Grade 10 is formed of new classes. */
  | { readonly kind: "NO_AUTOMATIC_TARGET" }
  | { readonly kind: "CLASS_MISSING" }
  | { readonly kind: "CLASS_UNREADABLE"; readonly typed: string }
  | { readonly kind: "TEACHER_MISSING" }
  | { readonly kind: "NAME_HAS_BRACES"; readonly typed: string }
  | { readonly kind: "GENDER_UNREADABLE"; readonly typed: string }
  | { readonly kind: "EMAIL_MISSING" }
  | { readonly kind: "EMAIL_UNREADABLE"; readonly typed: string }
  /** Two lines make one class and name different teachers. */
  | { readonly kind: "TWO_TEACHERS"; readonly schoolClass: string }
  /** Two new classes of one label. */
  | { readonly kind: "CLASS_TWICE"; readonly schoolClass: string }
  /** The class list of the old year has no such class. */
  | { readonly kind: "UNKNOWN_CLASS"; readonly typed: string };

export type RolloverNote =
  | { readonly kind: "ANNEX_CHANGES"; readonly from: number; readonly to: number }
  | { readonly kind: "MERGED"; readonly with: readonly string[] }
  | { readonly kind: "SPLIT"; readonly into: readonly string[] }
  | { readonly kind: "REPEATS_GRADE" }
  | { readonly kind: "RENAMED"; readonly from: string; readonly to: string }
  | { readonly kind: "SKIPS_GRADE"; readonly from: number; readonly to: number }
  | { readonly kind: "LEAVES_SCHOOL" }
  | { readonly kind: "TEACHER_CHANGES"; readonly from: string }
  /** The teacher has another class as well. */
  | { readonly kind: "TEACHER_OF_TWO"; readonly other: string }
  /** Next year's class list has the class already: it is shown as it stands there. */
  | { readonly kind: "LISTED_ALREADY" }
  | { readonly kind: "MADE_ALREADY" }
  | { readonly kind: "OLD_FOLDER_GONE" }
  | { readonly kind: "OLD_FOLDER_RENAMED"; readonly name: string }
  /** Somebody besides the class teacher may write in last year's folder: will only read. */
  | { readonly kind: "OTHERS_WRITE"; readonly people: readonly string[] };

const QUESTIONS: Readonly<Record<RolloverQuestion["kind"], true>> = {
  NO_AUTOMATIC_TARGET: true,
  CLASS_MISSING: true,
  CLASS_UNREADABLE: true,
  TEACHER_MISSING: true,
  NAME_HAS_BRACES: true,
  GENDER_UNREADABLE: true,
  EMAIL_MISSING: true,
  EMAIL_UNREADABLE: true,
  TWO_TEACHERS: true,
  CLASS_TWICE: true,
  UNKNOWN_CLASS: true,
};

export function isQuestion(finding: RolloverFinding): finding is RolloverQuestion {
  return finding.kind in QUESTIONS;
}
