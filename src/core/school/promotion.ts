// What becomes of a class in the next school year: it moves up, is formed anew, or leaves.
import type { SchoolClass } from "./class-label.ts";
import { annexOf, bandOf, type PlanAnnex } from "./grade-band.ts";
import { isGrade } from "./grade.ts";

export type Promotion =
  | {
      readonly kind: "moves-up";
      readonly to: SchoolClass;
      readonly annex: PlanAnnex;
      /** After grades 3 and 6 the plan is another form. */
      readonly annexChanges: boolean;
    }
  /** Grade 10 is formed of new classes. */
  | { readonly kind: "no-automatic-target" }
  | { readonly kind: "leaves" };

export function promotionOf({ grade, letter }: SchoolClass): Promotion {
  if (grade === 9) {
    return { kind: "no-automatic-target" };
  }
  const next = grade + 1;
  if (!isGrade(next)) {
    return { kind: "leaves" };
  }
  const annex = annexOf(bandOf(next));
  return {
    kind: "moves-up",
    to: { grade: next, letter },
    annex,
    annexChanges: annex !== annexOf(bandOf(grade)),
  };
}
