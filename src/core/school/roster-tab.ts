// The tab `Klases`: the class lists of all school years, one under another, each row naming its year.
import { plainLetters } from "../language/plain-letters.ts";
import { parseClassLabel, printClassLabel } from "./class-label.ts";
import { readRoster } from "./roster.ts";
import type { RosterClass, RosterReading } from "./roster.ts";
import { parseSchoolYear, printSchoolYear } from "./school-year.ts";
import type { SchoolYear } from "./school-year.ts";

type Cells = readonly (readonly unknown[])[];

export const ROSTER_TAB_HEADERS = [
  "Mācību gads",
  "Klase",
  "Klases audzinātājs/-a",
  "Ģenitīvs",
  "Dzimte",
  "E-pasts",
  "Skolēnu skaits",
] as const;

/** The rows of one year, read; a row's number is the sheet's. */
export function readRosterOf(cells: Cells, year: SchoolYear): RosterReading {
  const column = yearColumn(cells);
  return readRoster(cells.map((row, at) => (at === 0 || isOfYear(row[column], year) ? row : [])));
}

/** One of the tab's own columns: where it stands, and its cells below the header. */
export interface RosterTabColumn {
  readonly place: number;
  readonly values: readonly (string | number)[];
}

export type RosterTabChange =
  | { readonly kind: "columns"; readonly columns: readonly RosterTabColumn[] }
  | { readonly kind: "no-column"; readonly header: string };

/**
 * The tab's own columns once this list is the year's. No row moves: a class keeps its row, a new one comes below, one that is gone leaves
 * its row empty. So what a person keeps in columns beside ours stays with its row.
 */
export function withRosterOf(
  cells: Cells,
  year: SchoolYear,
  classes: readonly RosterClass[],
): RosterTabChange {
  const places = ROSTER_TAB_HEADERS.map((header) => placeOf(cells, header));
  const lacking = places.indexOf(-1);
  if (lacking !== -1) {
    return { kind: "no-column", header: ROSTER_TAB_HEADERS[lacking] ?? "" };
  }
  const [yearPlace = 0, classPlace = 0] = places;
  const waiting = new Map(classes.map((entry) => [printClassLabel(entry.schoolClass), entry]));
  const rows = cells.slice(1).map((row) => {
    if (!isOfYear(row[yearPlace], year)) {
      return places.map((place) => kept(row[place]));
    }
    const label = labelIn(row[classPlace]);
    const entry = waiting.get(label);
    waiting.delete(label);
    return entry === undefined ? ROSTER_TAB_HEADERS.map(() => "") : rowOf(year, entry);
  });
  rows.push(...[...waiting.values()].map((entry) => rowOf(year, entry)));
  return {
    kind: "columns",
    columns: places.map((place, at) => ({ place, values: rows.map((row) => row[at] ?? "") })),
  };
}

/** The tab as it would be with these classes and no others, header first. */
export function rosterCells(year: SchoolYear, classes: readonly RosterClass[]): Cells {
  return [ROSTER_TAB_HEADERS, ...classes.map((entry) => rowOf(year, entry))];
}

function rowOf(
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

function labelIn(value: unknown): string {
  const typed = kept(value);
  const read = parseClassLabel(typed);
  return read.kind === "class" ? printClassLabel(read.schoolClass) : "";
}

function kept(value: unknown): string | number {
  return typeof value === "number" || typeof value === "string" ? value : "";
}

/** Whether the tab lists any class of that year at all. */
export function hasRowsOf(cells: Cells, year: SchoolYear): boolean {
  const column = yearColumn(cells);
  return cells.slice(1).some((row) => isOfYear(row[column], year));
}

function yearColumn(cells: Cells): number {
  return placeOf(cells, ROSTER_TAB_HEADERS[0]);
}

function placeOf(cells: Cells, name: string): number {
  const wanted = plainLetters(name);
  return (cells[0] ?? []).findIndex(
    (header) => typeof header === "string" && plainLetters(header.trim()) === wanted,
  );
}

function isOfYear(value: unknown, year: SchoolYear): boolean {
  return typeof value === "string" && parseSchoolYear(value)?.startYear === year.startYear;
}
