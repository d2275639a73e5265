// The tab `Klases`: the class lists of all school years, one under another, each row naming its year.
import { plainLetters } from "../language/plain-letters.ts";
import { readRoster } from "./roster.ts";
import type { RosterReading } from "./roster.ts";
import { parseSchoolYear } from "./school-year.ts";
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

/** The rows that another year's list must leave as they are, in the tab's own order of columns. */
export function rowsOfOtherYears(cells: Cells, year: SchoolYear): (string | number)[][] {
  const column = yearColumn(cells);
  return cells
    .slice(1)
    .filter(
      (row) => row.some((value) => value !== "" && value !== null) && !isOfYear(row[column], year),
    )
    .map((row) =>
      ROSTER_TAB_HEADERS.map((_, at) => {
        const value = row[at];
        return typeof value === "number" || typeof value === "string" ? value : "";
      }),
    );
}

/** Whether the tab lists any class of that year at all. */
export function hasRowsOf(cells: Cells, year: SchoolYear): boolean {
  const column = yearColumn(cells);
  return cells.slice(1).some((row) => isOfYear(row[column], year));
}

function yearColumn(cells: Cells): number {
  const wanted = plainLetters(ROSTER_TAB_HEADERS[0]);
  return (cells[0] ?? []).findIndex(
    (header) => typeof header === "string" && plainLetters(header) === wanted,
  );
}

function isOfYear(value: unknown, year: SchoolYear): boolean {
  return typeof value === "string" && parseSchoolYear(value)?.startYear === year.startYear;
}
