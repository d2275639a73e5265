// Grade bands: three grades plan on the same form (annexes 1–4 of the programme).
import type { Grade } from "./grade.ts";

export type GradeBand = "G1_3" | "G4_6" | "G7_9" | "G10_12";
export type PlanAnnex = 1 | 2 | 3 | 4;

export const GRADE_BANDS: readonly GradeBand[] = ["G1_3", "G4_6", "G7_9", "G10_12"];

interface BandFacts {
  readonly annex: PlanAnnex;
  readonly id: "1-3" | "4-6" | "7-9" | "10-12";
  readonly printed: string;
}

const FACTS: Readonly<Record<GradeBand, BandFacts>> = {
  G1_3: { annex: 1, id: "1-3", printed: "1. – 3.klašu" },
  G4_6: { annex: 2, id: "4-6", printed: "4. – 6.klašu" },
  G7_9: { annex: 3, id: "7-9", printed: "7. – 9.klašu" },
  G10_12: { annex: 4, id: "10-12", printed: "10. – 12.klašu" },
};

export function bandOf(grade: Grade): GradeBand {
  if (grade <= 3) {
    return "G1_3";
  }
  if (grade <= 6) {
    return "G4_6";
  }
  return grade <= 9 ? "G7_9" : "G10_12";
}

/** The annex that holds the band's year plan. */
export function annexOf(band: GradeBand): PlanAnnex {
  return FACTS[band].annex;
}

/** "1-3": the band's name towards the outside. */
export function bandId(band: GradeBand): BandFacts["id"] {
  return FACTS[band].id;
}

/** "4. – 6.klašu", spaced as on the form of annex 2. */
export function printBand(band: GradeBand): string {
  return FACTS[band].printed;
}
