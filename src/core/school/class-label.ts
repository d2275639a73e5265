// A class's label: "4.a", or "10." where the grade has no parallel classes.
import { compareLatvian } from "../language/alphabet.ts";
import { tidied } from "../language/typed-text.ts";
import { isGrade, type Grade } from "./grade.ts";

export interface SchoolClass {
  readonly grade: Grade;
  /** One lower-case letter; null for the only class of its grade. */
  readonly letter: string | null;
}

export type ClassLabelFault = "EMPTY" | "NOT_A_CLASS" | "NO_SUCH_GRADE" | "TWO_LETTERS";

export type ClassLabelReading =
  | { readonly kind: "class"; readonly schoolClass: SchoolClass }
  | { readonly kind: "fault"; readonly fault: ClassLabelFault };

export type ClassCase = "nominative" | "genitive" | "dative" | "accusative" | "locative";

const WORDS: Readonly<Record<ClassCase, string>> = {
  nominative: "klase",
  genitive: "klases",
  dative: "klasei",
  accusative: "klasi",
  locative: "klasē",
};
const CLASS_WORD = /[\s.]*(?:klas(?:e|es|ei|i|ē)|kl)\.?$/u;
const LABEL = /^(\d{1,3})\s*\.?\s*["„“”'’«»]?\s*(\p{L}*)\s*["„“”'’«»]?\s*\.?$/u;

/** Reads "4a", "4. A", "12. b klases", "10. klase", "4.\"a\"" and a cell's plain number 10. */
export function parseClassLabel(typed: string | number): ClassLabelReading {
  const text = tidied(String(typed)).toLowerCase().normalize("NFC");
  if (text === "") {
    return { kind: "fault", fault: "EMPTY" };
  }
  const [, digits, letters] = LABEL.exec(text.replace(CLASS_WORD, "")) ?? [];
  if (digits === undefined || letters === undefined) {
    return { kind: "fault", fault: "NOT_A_CLASS" };
  }
  const grade = Number(digits);
  if (!isGrade(grade)) {
    return { kind: "fault", fault: "NO_SUCH_GRADE" };
  }
  if ([...letters].length > 1) {
    return { kind: "fault", fault: "TWO_LETTERS" };
  }
  return { kind: "class", schoolClass: { grade, letter: letters || null } };
}

/** "4.a" or "10.": the dot belongs to the label, forms print no other. */
export function printClassLabel({ grade, letter }: SchoolClass): string {
  return `${grade}.${letter ?? ""}`;
}

/** "4.a klase", "10. klasē" */
export function classPhrase(schoolClass: SchoolClass, wordCase: ClassCase = "nominative"): string {
  return `${printClassLabel(schoolClass)} ${WORDS[wordCase]}`;
}

/** By grade as a number, then by letter; the class without a letter first. */
export function compareClasses(a: SchoolClass, b: SchoolClass): number {
  return a.grade - b.grade || compareLatvian(a.letter ?? "", b.letter ?? "");
}
