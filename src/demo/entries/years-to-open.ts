// Which years are opened with which classes: the roster's, and every scenario's class where the roster lacks it.
import { printClassLabel } from "../../core/school/class-label.ts";
import { readRoster, type RosterClass } from "../../core/school/roster.ts";
import { ROSTER_HEADERS, type RosterColumn } from "../../core/school/roster-header.ts";
import { parseSchoolYear, schoolYearId } from "../../core/school/school-year.ts";
import { tidied } from "../../core/language/typed-text.ts";
import type { Cells } from "../roster-file.ts";
import type { ReadScenario } from "./read-entries-file.ts";

export interface RosterGiven {
  readonly cells: Cells;
  readonly year: string;
  /** As messages call it; null for the demo school, whose teachers give way to a scenario's. */
  readonly file: string | null;
}

export interface YearToOpen {
  readonly year: string;
  readonly cells: Cells;
}

export type YearsReading =
  | { readonly ok: true; readonly years: readonly YearToOpen[] }
  | { readonly ok: false; readonly faults: readonly string[] };

const COLUMNS: readonly RosterColumn[] = [
  "class",
  "teacher",
  "gender",
  "email",
  "pupilCount",
  "genitive",
];

/** Earlier years first. A roster with faults goes to the add-on as it is: it names them. */
export function yearsToOpen(
  roster: RosterGiven | null,
  scenarios: readonly ReadScenario[],
): YearsReading {
  const faults: string[] = [];
  const years = new Map<string, string[][]>();
  if (roster !== null) {
    const read = readRoster(roster.cells);
    const year = parseSchoolYear(roster.year);
    if (!read.ok || year === null) {
      return { ok: true, years: [{ year: roster.year, cells: roster.cells }] };
    }
    const id = schoolYearId(year);
    years.set(
      id,
      read.classes.flatMap((entry) => {
        const other = scenarios.find(
          (one) => one.year === id && one.label === printClassLabel(entry.schoolClass),
        );
        if (other === undefined) {
          return [rosterRow(entry)];
        }
        const differs = !sameName(entry.teacher.nominative, other.scenario.audzinatajs.vards);
        if (differs && roster.file !== null) {
          faults.push(
            `${roster.file}, ${entry.row}. rinda: klasei ${other.label} ierakstos ir cits audzinātājs. / Class ${other.label} has another teacher in the entries.`,
          );
        }
        return [differs || roster.file === null ? scenarioRow(other) : rosterRow(entry)];
      }),
    );
  }
  for (const one of scenarios) {
    const rows = years.get(one.year) ?? [];
    const isThere = rows.some(([label]) => label === one.label);
    years.set(one.year, isThere ? rows : [...rows, scenarioRow(one)]);
  }
  return faults.length > 0
    ? { ok: false, faults }
    : {
        ok: true,
        years: [...years]
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([id, rows]) => ({
            year: id.replace("_", "/"),
            cells: [COLUMNS.map((column) => ROSTER_HEADERS[column]), ...rows],
          })),
      };
}

/** "name.surname@skola.example", without diacritics. */
export function addressOf(name: string): string {
  const plain = tidied(name).normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return `${plain.replace(/[^a-z0-9-]+/g, ".").replace(/^\.|\.$/g, "")}@skola.example`;
}

function rosterRow({ schoolClass, teacher, pupilCount }: RosterClass): string[] {
  return [
    printClassLabel(schoolClass),
    teacher.nominative,
    teacher.gender ?? "",
    teacher.email,
    pupilCount === null ? "" : `${pupilCount}`,
    teacher.genitive,
  ];
}

function scenarioRow({ scenario, label }: ReadScenario): string[] {
  const { vards, genitivs, dzimte } = scenario.audzinatajs;
  return [
    label,
    tidied(vards),
    dzimte ?? "",
    addressOf(vards),
    `${scenario.skolenu_skaits}`,
    genitivs ?? "",
  ];
}

function sameName(a: string, b: string): boolean {
  return tidied(a).toLowerCase() === tidied(b).toLowerCase();
}
