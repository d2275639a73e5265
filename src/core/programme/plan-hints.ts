// Themes to offer beside a year plan, by the age of the class. Proposals, never printed in the plan.

export interface PlanHints {
  /** Annex of the plan: 1–4. */
  readonly annex: 1 | 2 | 3 | 4;
  readonly hints: readonly string[];
}

/** What usually matters in grades 1–3, 7–9 and 10–12; annex 2 is the programme's own and carries none. */
export const PLAN_HINTS: readonly PlanHints[] = [
  { annex: 1, hints: ["dienas režīms", "drošs ceļš uz skolu", "dienasgrāmata", "adaptācija"] },
  { annex: 2, hints: [] },
  { annex: 3, hints: ["karjera", "atkarību profilakse", "eksāmeni", "Pēdējais zvans (9.)"] },
  {
    annex: 4,
    hints: ["uzņemšana vidusskolēnos (10.)", "finanšu pratība", "studijas", "Izlaidums (12.)"],
  },
];
