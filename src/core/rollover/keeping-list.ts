// The tab `Glabāšana`: of every closed school year which documents there are, how many, and how long the school keeps them. The add-on
// writes a row once; terms, decisions and notes are the school's, and a new year takes over the terms of the last one.
import { isoDate } from "../language/iso-date.ts";
import type { IsoDate } from "../language/iso-date.ts";
import { printDate } from "../language/date-text.ts";
import { parseSchoolYear, printSchoolYear } from "../school/school-year.ts";
import { KEPT_KINDS, KEPT_NAMES } from "./kept-documents.ts";
import type { KeptDocuments, KeptKind } from "./kept-documents.ts";

type Cells = readonly (readonly unknown[])[];

export const KEEPING_HEADERS = [
  "Mācību gads",
  "Dokumenti",
  "Skaits",
  "Termiņš (gadi)",
  "Glabāt līdz",
  "Lēmums",
  "Piezīmes",
  "Atslēga",
] as const;

const PLACE = Object.fromEntries(KEEPING_HEADERS.map((header, at) => [header, at])) as Readonly<
  Record<(typeof KEEPING_HEADERS)[number], number>
>;

export interface KeptRow {
  /** "2020_2021" */
  readonly year: string;
  readonly kind: KeptKind;
  readonly count: number;
  /** Whole years after the school year's end; null while nobody has said, or for "pastāvīgi". */
  readonly term: number | null;
  /** As typed: "5", "pastāvīgi". */
  readonly typedTerm: string;
  /** The last day of keeping; null without a term. */
  readonly until: IsoDate | null;
  readonly decision: string;
}

/** The rows to add below: those that the year still lacks. */
export function lackingRows(
  cells: Cells,
  year: string,
  documents: readonly KeptDocuments[],
): (string | number)[][] {
  const there = new Set(cells.map((row) => row[PLACE.Atslēga]));
  const known = readKeeping(cells);
  return documents
    .filter(({ kind }) => !there.has(`${year}/${kind}`))
    .map(({ kind, count }) => {
      const typedTerm = known.filter((row) => row.kind === kind).pop()?.typedTerm ?? "";
      const until = keptUntil(year, typedTerm);
      return [
        printedYear(year),
        KEPT_NAMES[kind],
        count,
        typedTerm,
        until === null ? "" : printDate(until),
        "",
        "",
        `${year}/${kind}`,
      ];
    });
}

/** Rows that the add-on wrote; what a person wrote between them is not looked at. */
export function readKeeping(cells: Cells): KeptRow[] {
  return cells.slice(1).flatMap((row): KeptRow[] => {
    const [year = "", kind = ""] = textOf(row[PLACE.Atslēga]).split("/");
    if (!isKeptKind(kind)) {
      return [];
    }
    const typedTerm = textOf(row[PLACE["Termiņš (gadi)"]]).trim();
    const count = row[PLACE.Skaits];
    return [
      {
        year,
        kind,
        count: typeof count === "number" ? count : 0,
        term: termOf(typedTerm),
        typedTerm,
        until: keptUntil(year, typedTerm),
        decision: textOf(row[PLACE.Lēmums]),
      },
    ];
  });
}

/** The column "Glabāt līdz" as the typed terms make it, below its header; cells that are not ours stay. */
export function keptUntilCells(cells: Cells): {
  readonly place: number;
  readonly values: readonly string[];
  readonly isStale: boolean;
} {
  const place = PLACE["Glabāt līdz"];
  const now = cells.slice(1).map((row) => textOf(row[place]));
  const values = cells.slice(1).map((row, at) => {
    const [kept] = readKeeping([[], row]);
    if (kept === undefined) {
      return now[at] ?? "";
    }
    return kept.until === null ? "" : printDate(kept.until);
  });
  return { place, values, isStale: values.some((value, at) => value !== now[at]) };
}

/** A term runs from the end of the school year, 31 August. */
function keptUntil(year: string, typedTerm: string): IsoDate | null {
  const schoolYear = parseSchoolYear(year);
  const term = termOf(typedTerm);
  return schoolYear === null || term === null
    ? null
    : isoDate(schoolYear.startYear + 1 + term, 8, 31);
}

function termOf(typed: string): number | null {
  return /^\d{1,2}$/.test(typed) ? Number(typed) : null;
}

function printedYear(year: string): string {
  const schoolYear = parseSchoolYear(year);
  return schoolYear === null ? year : printSchoolYear(schoolYear);
}

function isKeptKind(kind: string): kind is KeptKind {
  return KEPT_KINDS.some((known) => known === kind);
}

function textOf(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}
