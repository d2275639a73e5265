// The list as it is first shown: every class of the old year and what usually becomes of it, and below it the classes that are new.
// What next year's class list holds already was typed by a person and counts for more than any rule.
import { compareClasses, printClassLabel } from "../school/class-label.ts";
import type { ClassTeacher } from "../school/class-teacher.ts";
import { promotionOf } from "../school/promotion.ts";
import type { RosterClass } from "../school/roster.ts";
import { NO_TEACHER } from "./rollover-row.ts";
import type { RolloverRow, RolloverTeacher } from "./rollover-row.ts";

export function proposedRows(
  old: readonly RosterClass[],
  listed: readonly RosterClass[],
): RolloverRow[] {
  const ofNextYear = new Map(listed.map((entry) => [printClassLabel(entry.schoolClass), entry]));
  const rows = sorted(old).map((entry): RolloverRow => proposedRow(entry, ofNextYear));
  const taken = new Set(rows.map(({ to }) => to));
  const firstGrade = sorted(old)
    .filter(({ schoolClass }) => schoolClass.grade === 1)
    .map(({ schoolClass }) => printClassLabel(schoolClass))
    .filter((label) => !ofNextYear.has(label))
    .map((label) => newRow(label, NO_TEACHER));
  const others = sorted(listed)
    .filter(({ schoolClass }) => !taken.has(printClassLabel(schoolClass)))
    .map(({ schoolClass, teacher }) => newRow(printClassLabel(schoolClass), asTyped(teacher)));
  return [...rows, ...firstGrade, ...others];
}

function proposedRow(
  { schoolClass, teacher }: RosterClass,
  listed: ReadonlyMap<string, RosterClass>,
): RolloverRow {
  const from = printClassLabel(schoolClass);
  const promotion = promotionOf(schoolClass);
  if (promotion.kind !== "moves-up") {
    const fate = promotion.kind === "leaves" ? "ends" : "unanswered";
    return { from, fate, to: "", teacher: NO_TEACHER, oldAccess: "rule" };
  }
  const to = printClassLabel(promotion.to);
  return {
    from,
    fate: "goes-on",
    to,
    teacher: asTyped(listed.get(to)?.teacher ?? teacher),
    oldAccess: "rule",
  };
}

function newRow(to: string, teacher: RolloverTeacher): RolloverRow {
  return { from: null, fate: "goes-on", to, teacher, oldAccess: "rule" };
}

function asTyped({ nominative, genitive, gender, email }: ClassTeacher): RolloverTeacher {
  return { nominative, genitive, gender: gender ?? "", email };
}

function sorted(classes: readonly RosterClass[]): RosterClass[] {
  return [...classes].sort((a, b) => compareClasses(a.schoolClass, b.schoolClass));
}
