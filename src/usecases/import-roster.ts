// "Take over this class list": cells pasted or read from a file become the rows of `Klases` for one school year.
import { parseSchoolYear, printSchoolYear } from "../core/school/school-year.ts";
import type { SchoolYear } from "../core/school/school-year.ts";
import { printClassLabel } from "../core/school/class-label.ts";
import { done, refused } from "../core/result.ts";
import type { Result } from "../core/result.ts";
import { readRoster } from "../core/school/roster.ts";
import type { RosterClass } from "../core/school/roster.ts";
import { ROSTER_TAB_HEADERS, rowsOfOtherYears } from "../core/school/roster-tab.ts";
import type { Cells, Master } from "./ports/master.ts";

export interface RosterInput {
  readonly year: string;
  /** Header first. */
  readonly cells: Cells;
}

export function importRoster(
  tools: { readonly master: Master },
  input: RosterInput,
): Result<{ readonly classes: number }> {
  const year = parseSchoolYear(input.year);
  if (year === null) {
    return refused({ kind: "NOT_A_YEAR", typed: input.year });
  }
  const reading = readRoster(input.cells);
  if (!reading.ok) {
    return refused({ kind: "ROSTER_FAULTS", faults: reading.faults });
  }
  const state = tools.master.open();
  if (state === null) {
    return refused({ kind: "NOT_A_MASTER" });
  }
  tools.master.writeRoster([
    ...rowsOfOtherYears(state.roster, year),
    ...reading.classes.map((entry) => inOrderOf(state.roster[0] ?? [], rosterRow(year, entry))),
  ]);
  return done({ classes: reading.classes.length });
}

function rosterRow(
  year: SchoolYear,
  { schoolClass, teacher, pupilCount }: RosterClass,
): (string | number)[] {
  return [
    printSchoolYear(year),
    printClassLabel(schoolClass),
    teacher.nominative,
    teacher.genitive,
    teacher.gender ?? "",
    teacher.email,
    pupilCount ?? "",
  ];
}

/** The cells under the headers as they stand now: the deputy may have moved the tab's columns among themselves. */
function inOrderOf(
  header: Cells[number],
  row: readonly (string | number)[],
): readonly (string | number)[] {
  const places = header
    .slice(0, ROSTER_TAB_HEADERS.length)
    .map((name) => ROSTER_TAB_HEADERS.findIndex((known) => known === name));
  return new Set(places).size === ROSTER_TAB_HEADERS.length && !places.includes(-1)
    ? places.map((place) => row[place] ?? "")
    : row;
}
