// One row of the class list: each cell read on its own, so that every fault of the row is told.
import { suggestGenitive } from "../language/genitive.ts";
import { parseClassLabel, type SchoolClass } from "./class-label.ts";
import { parseEmail, parseGender, type ClassTeacher } from "./class-teacher.ts";
import { parsePupilCount } from "./pupil-count.ts";
import type { RosterFault } from "./roster-fault.ts";
import type { RosterColumn } from "./roster-header.ts";

export interface RosterClass {
  /** 1-based, as the sheet counts. */
  readonly row: number;
  readonly schoolClass: SchoolClass;
  readonly teacher: ClassTeacher;
  readonly pupilCount: number | null;
}

export interface RosterRow {
  /** 1-based, as the sheet counts. */
  readonly number: number;
  /** The tidied text of a cell, "" when blank; undefined when the sheet lacks the column, which the header tells. */
  readonly text: (column: RosterColumn) => string | undefined;
}

export interface RosterRowReading {
  /** Known even where the rest of the row is faulty, so that a second row of the class is noticed. */
  readonly schoolClass: SchoolClass | undefined;
  readonly found: RosterClass | undefined;
  readonly faults: readonly RosterFault[];
}

/** No value means that a fault stands beside it, or that the column is missing. */
interface Read<Value> {
  readonly value?: Value;
  readonly faults: readonly RosterFault[];
}

export function readRosterRow(row: RosterRow): RosterRowReading {
  const schoolClass = readClass(row);
  const teacher = readTeacher(row);
  const pupilCount = readPupilCount(row);
  const complete =
    schoolClass.value !== undefined &&
    teacher.value !== undefined &&
    pupilCount.value !== undefined;
  return {
    schoolClass: schoolClass.value,
    found: complete
      ? {
          row: row.number,
          schoolClass: schoolClass.value,
          teacher: teacher.value,
          pupilCount: pupilCount.value,
        }
      : undefined,
    faults: [...schoolClass.faults, ...teacher.faults, ...pupilCount.faults],
  };
}

function readClass({ number, text }: RosterRow): Read<SchoolClass> {
  const typed = text("class");
  if (typed === undefined) {
    return { faults: [] };
  }
  const label = parseClassLabel(typed);
  return label.kind === "class"
    ? { value: label.schoolClass, faults: [] }
    : fault({
        kind: "IMPOSSIBLE_CLASS",
        row: number,
        column: "class",
        value: typed,
        because: label.fault,
      });
}

function readTeacher(row: RosterRow): Read<ClassTeacher> {
  const nominative = readName(row, "teacher");
  const genitive = readName(row, "genitive");
  const gender = readGender(row);
  const email = readEmail(row);
  const faults = [...nominative.faults, ...genitive.faults, ...gender.faults, ...email.faults];
  if (nominative.value === undefined || gender.value === undefined || email.value === undefined) {
    return { faults };
  }
  const teacher: ClassTeacher = {
    nominative: nominative.value,
    genitive: genitive.value || suggestGenitive(nominative.value, gender.value),
    gender: gender.value,
    email: email.value,
  };
  return faults.length === 0 ? { value: teacher, faults } : { faults };
}

function readName({ number, text }: RosterRow, column: "teacher" | "genitive"): Read<string> {
  const typed = text(column);
  if (typed === undefined) {
    return { faults: [] };
  }
  if (typed === "" && column === "teacher") {
    return fault({ kind: "MISSING_TEACHER", row: number, column });
  }
  return typed.includes("{{") || typed.includes("}}")
    ? fault({ kind: "BRACES_IN_NAME", row: number, column, value: typed })
    : { value: typed, faults: [] };
}

function readGender({ number, text }: RosterRow): Read<ClassTeacher["gender"]> {
  const typed = text("gender");
  if (typed === undefined) {
    return { faults: [] };
  }
  const gender = parseGender(typed);
  return gender === undefined
    ? fault({ kind: "UNKNOWN_GENDER", row: number, column: "gender", value: typed })
    : { value: gender, faults: [] };
}

function readEmail({ number, text }: RosterRow): Read<string> {
  const typed = text("email");
  if (typed === undefined) {
    return { faults: [] };
  }
  if (typed === "") {
    return fault({ kind: "MISSING_EMAIL", row: number, column: "email" });
  }
  const email = parseEmail(typed);
  return email === null
    ? fault({ kind: "BAD_EMAIL", row: number, column: "email", value: typed })
    : { value: email, faults: [] };
}

function readPupilCount({ number, text }: RosterRow): Read<number | null> {
  const typed = text("pupilCount");
  if (typed === undefined) {
    return { faults: [] };
  }
  const count = parsePupilCount(typed);
  return count === undefined
    ? fault({ kind: "BAD_PUPIL_COUNT", row: number, column: "pupilCount", value: typed })
    : { value: count, faults: [] };
}

function fault(found: RosterFault): { readonly faults: readonly RosterFault[] } {
  return { faults: [found] };
}
