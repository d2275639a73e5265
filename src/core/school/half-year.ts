// The two halves of a school year: reports are written for one of them.
import type { SchoolYear } from "./school-year.ts";

export type HalfYear = "H1" | "H2";
export type HalfYearCase = "nominative" | "genitive" | "locative";

export const HALF_YEARS: readonly HalfYear[] = ["H1", "H2"];

const WORDS: Readonly<Record<HalfYearCase, string>> = {
  nominative: "pusgads",
  genitive: "pusgada",
  locative: "pusgadā",
};

export function halfYearNumber(half: HalfYear): 1 | 2 {
  return half === "H1" ? 1 : 2;
}

/** The calendar year in a report's title: "2021.gada 2. pusgada" in 2020./2021. */
export function calendarYearOf(half: HalfYear, { startYear }: SchoolYear): number {
  return half === "H1" ? startYear : startYear + 1;
}

/** "1. pusgads" */
export function halfYearPhrase(half: HalfYear, wordCase: HalfYearCase = "nominative"): string {
  return `${halfYearNumber(half)}. ${WORDS[wordCase]}`;
}
