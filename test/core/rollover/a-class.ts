// Classes and lines of next year's list, written the short way.
import type { RolloverRow } from "../../../src/core/rollover/rollover-row.ts";
import { parseClassLabel } from "../../../src/core/school/class-label.ts";
import type { RosterClass } from "../../../src/core/school/roster.ts";
import { addressOf } from "../../support/a-roster.ts";

export function aClass(label: string, teacher: string): RosterClass {
  const read = parseClassLabel(label);
  if (read.kind !== "class") {
    throw new Error(`${label} is no class.`);
  }
  const email = addressOf(teacher);
  return {
    row: 2,
    schoolClass: read.schoolClass,
    teacher: { nominative: teacher, genitive: "", gender: null, email },
    pupilCount: 20,
  };
}

export function aLine(from: string | null, to: string, teacher = ""): RolloverRow {
  const email = teacher === "" ? "" : addressOf(teacher);
  return {
    from,
    fate: to === "" ? "ends" : "goes-on",
    to,
    teacher: { nominative: teacher, genitive: "", gender: "", email },
    oldAccess: "rule",
  };
}

/** "3.a → 4.a ruta.ozola@skola.example" */
export function line({ from, to, teacher }: RolloverRow): string {
  return `${from ?? "new"} → ${to} ${teacher.email}`;
}
