// The class list that the lines come to: one class for every label, with its teacher. Merged classes are one; a split one is several.
import { tidied } from "../language/typed-text.ts";
import { suggestGenitive } from "../language/genitive.ts";
import { parseClassLabel, printClassLabel } from "../school/class-label.ts";
import type { SchoolClass } from "../school/class-label.ts";
import { parseEmail, parseGender } from "../school/class-teacher.ts";
import type { ClassTeacher } from "../school/class-teacher.ts";
import type { RosterClass } from "../school/roster.ts";
import type { RolloverRow, RolloverTeacher } from "./rollover-row.ts";

/**
 * The classes of the next year, for lines without open questions; a line that cannot be read is left out. The number of pupils is what
 * the list of the next year already says, else unknown: nothing about pupils is taken along.
 */
export function nextClasses(
  rows: readonly RolloverRow[],
  listed: readonly RosterClass[],
): RosterClass[] {
  const counts = new Map(
    listed.map(({ schoolClass, pupilCount }) => [printClassLabel(schoolClass), pupilCount]),
  );
  const classes = new Map<string, RosterClass>();
  for (const row of rows) {
    const schoolClass = targetOf(row);
    const teacher = readTeacher(row.teacher);
    if (schoolClass !== null && teacher !== null) {
      const label = printClassLabel(schoolClass);
      const pupilCount = counts.get(label) ?? null;
      classes.set(label, { row: 0, schoolClass, teacher, pupilCount });
    }
  }
  return [...classes.values()];
}

/** The class a line goes on as; null when it ends, is not answered or cannot be read. */
export function targetOf({ fate, to }: RolloverRow): SchoolClass | null {
  const read = parseClassLabel(to);
  return fate === "goes-on" && read.kind === "class" ? read.schoolClass : null;
}

/** The label of `targetOf`, empty for none. */
export function targetLabel(row: RolloverRow): string {
  const target = targetOf(row);
  return target === null ? "" : printClassLabel(target);
}

function readTeacher(typed: RolloverTeacher): ClassTeacher | null {
  const nominative = tidied(typed.nominative);
  const gender = parseGender(typed.gender);
  const email = parseEmail(typed.email);
  if (nominative === "" || gender === undefined || email === null) {
    return null;
  }
  const genitive = tidied(typed.genitive) || suggestGenitive(nominative, gender);
  return { nominative, genitive, gender, email };
}
