// What a person should know or decide about each line of the list. Pure: what the Drive shows is found elsewhere.
import { tidied } from "../language/typed-text.ts";
import { parseClassLabel, printClassLabel } from "../school/class-label.ts";
import type { SchoolClass } from "../school/class-label.ts";
import { parseEmail, parseGender } from "../school/class-teacher.ts";
import { annexOf, bandOf } from "../school/grade-band.ts";
import type { RosterClass } from "../school/roster.ts";
import { targetLabel, targetOf } from "./next-classes.ts";
import type { RolloverFinding, RolloverRow, RolloverTeacher } from "./rollover-row.ts";

export interface ListAround {
  readonly rows: readonly RolloverRow[];
  readonly old: readonly RosterClass[];
  /** What next year's class list holds already. */
  readonly listed: readonly RosterClass[];
}

/** Of one line, questions first. */
export function rowFindings(row: RolloverRow, around: ListAround): RolloverFinding[] {
  const old = around.old.find(({ schoolClass }) => printClassLabel(schoolClass) === row.from);
  if (row.from !== null && old === undefined) {
    return [{ kind: "UNKNOWN_CLASS", typed: row.from }];
  }
  if (row.fate === "unanswered") {
    return [{ kind: "NO_AUTOMATIC_TARGET" }];
  }
  if (row.fate === "ends") {
    return old?.schoolClass.grade === 12 ? [{ kind: "LEAVES_SCHOOL" }] : [];
  }
  const target = targetOf(row);
  return [
    ...targetQuestions(row),
    ...teacherQuestions(row.teacher),
    ...(target === null ? [] : sharedTarget(row, around.rows)),
    ...(target === null || old === undefined ? [] : promotionNotes(old.schoolClass, target)),
    ...splitNote(row, around.rows),
    ...(old === undefined ? [] : teacherChange(row, old)),
    ...otherClasses(row, around.rows),
    ...(around.listed.some(({ schoolClass }) => printClassLabel(schoolClass) === targetLabel(row))
      ? [{ kind: "LISTED_ALREADY" } as const]
      : []),
  ];
}

function targetQuestions({ to }: RolloverRow): RolloverFinding[] {
  const read = parseClassLabel(to);
  if (read.kind === "class") {
    return [];
  }
  return read.fault === "EMPTY"
    ? [{ kind: "CLASS_MISSING" }]
    : [{ kind: "CLASS_UNREADABLE", typed: to }];
}

function teacherQuestions(teacher: RolloverTeacher): RolloverFinding[] {
  const names = [teacher.nominative, teacher.genitive];
  const braces = names.find((name) => name.includes("{{") || name.includes("}}"));
  const findings: RolloverFinding[] = [];
  if (tidied(teacher.nominative) === "") {
    findings.push({ kind: "TEACHER_MISSING" });
  }
  if (braces !== undefined) {
    findings.push({ kind: "NAME_HAS_BRACES", typed: braces });
  }
  if (parseGender(teacher.gender) === undefined) {
    findings.push({ kind: "GENDER_UNREADABLE", typed: teacher.gender });
  }
  if (tidied(teacher.email) === "") {
    findings.push({ kind: "EMAIL_MISSING" });
  } else if (parseEmail(teacher.email) === null) {
    findings.push({ kind: "EMAIL_UNREADABLE", typed: teacher.email });
  }
  return findings;
}

/** Other lines that make the same class: merged when they all come from somewhere, a mistake when two are new. */
function sharedTarget(row: RolloverRow, rows: readonly RolloverRow[]): RolloverFinding[] {
  const schoolClass = targetLabel(row);
  const others = rows.filter((other) => other !== row && targetLabel(other) === schoolClass);
  if (others.length === 0) {
    return [];
  }
  if (others.some(({ from }) => from === row.from)) {
    return [{ kind: "CLASS_TWICE", schoolClass }];
  }
  const from = others.flatMap((other) => other.from ?? []);
  return [
    ...(others.some((other) => !sameTeacher(other.teacher, row.teacher))
      ? [{ kind: "TWO_TEACHERS", schoolClass } as const]
      : []),
    ...(from.length === 0 ? [] : [{ kind: "MERGED", with: from } as const]),
  ];
}

/** The form is filled with one name, one genitive and one gender, and the folder is shared with one address. */
function sameTeacher(a: RolloverTeacher, b: RolloverTeacher): boolean {
  return (["nominative", "genitive", "gender", "email"] as const).every(
    (field) => tidied(a[field]).toLowerCase() === tidied(b[field]).toLowerCase(),
  );
}

function promotionNotes(from: SchoolClass, to: SchoolClass): RolloverFinding[] {
  const annexes = { from: annexOf(bandOf(from.grade)), to: annexOf(bandOf(to.grade)) };
  return [
    ...(annexes.from === annexes.to ? [] : [{ kind: "ANNEX_CHANGES", ...annexes } as const]),
    ...(from.grade === to.grade ? [{ kind: "REPEATS_GRADE" } as const] : []),
    ...(from.letter === to.letter
      ? []
      : [{ kind: "RENAMED", from: printClassLabel(from), to: printClassLabel(to) } as const]),
    ...(to.grade === from.grade || to.grade === from.grade + 1
      ? []
      : [{ kind: "SKIPS_GRADE", from: from.grade, to: to.grade } as const]),
  ];
}

function splitNote(row: RolloverRow, rows: readonly RolloverRow[]): RolloverFinding[] {
  const into = rows
    .filter((other) => other.from !== null && other.from === row.from)
    .map(targetLabel)
    .filter((label) => label !== "");
  return new Set(into).size > 1 ? [{ kind: "SPLIT", into }] : [];
}

function teacherChange({ teacher }: RolloverRow, old: RosterClass): RolloverFinding[] {
  const email = parseEmail(teacher.email);
  return email === null || email === old.teacher.email
    ? []
    : [{ kind: "TEACHER_CHANGES", from: old.teacher.nominative }];
}

function otherClasses(row: RolloverRow, rows: readonly RolloverRow[]): RolloverFinding[] {
  const email = parseEmail(row.teacher.email);
  const others = rows
    .filter((other) => email !== null && parseEmail(other.teacher.email) === email)
    .map(targetLabel)
    .filter((label) => label !== "" && label !== targetLabel(row));
  return [...new Set(others)].map((other) => ({ kind: "TEACHER_OF_TWO", other }));
}
