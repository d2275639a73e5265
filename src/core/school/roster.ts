// The school's class list as the deputy keeps it: one row a class, with its teacher.
import { hasBrokenEncoding } from "../language/broken-encoding.ts";
import { tidied } from "../language/typed-text.ts";
import { printClassLabel, type SchoolClass } from "./class-label.ts";
import type { RosterFault } from "./roster-fault.ts";
import { REQUIRED_ROSTER_COLUMNS, rosterColumnOf, type RosterColumn } from "./roster-header.ts";
import { readRosterRow, type RosterClass, type RosterRow } from "./roster-row.ts";

export type { RosterFault } from "./roster-fault.ts";
export type { RosterClass } from "./roster-row.ts";

export type RosterReading =
  | { readonly ok: true; readonly classes: readonly RosterClass[] }
  | { readonly ok: false; readonly faults: readonly RosterFault[] };

type Cells = readonly (readonly unknown[])[];

interface Header {
  readonly row: number;
  readonly places: ReadonlyMap<RosterColumn, number>;
  readonly faults: readonly RosterFault[];
}

/**
 * Reads the cells of the sheet or file. The first row that is not blank is the header, blank rows are skipped, columns
 * that are not the roster's are not looked at. All faults of all rows come together, so that a person mends them once.
 */
export function readRoster(cells: Cells): RosterReading {
  const rows = cells.map((row) => row.map(cellText));
  const header = readHeader(rows);
  const readings = rows
    .map((row, index) => rosterRow(row, index + 1, header))
    .filter((row) => row.number > header.row && !isBlankRow(row, header))
    .map((row) => ({ row, ...readRosterRow(row) }));
  const classes = readings.flatMap(({ found }) => (found ? [found] : []));
  const faults: RosterFault[] = [
    ...encodingFaults(cells),
    ...header.faults,
    ...readings.flatMap((reading) => reading.faults),
    ...duplicateFaults(readings),
  ];
  if (faults.length > 0) {
    return { ok: false, faults };
  }
  return classes.length > 0
    ? { ok: true, classes }
    : { ok: false, faults: [{ kind: "NO_CLASSES", row: header.row }] };
}

function readHeader(rows: readonly (readonly string[])[]): Header {
  const index = Math.max(
    0,
    rows.findIndex((row) => row.some((text) => text !== "")),
  );
  const row = index + 1;
  const places = new Map<RosterColumn, number>();
  const faults: RosterFault[] = [];
  for (const [place, value] of (rows[index] ?? []).entries()) {
    const column = rosterColumnOf(value);
    if (column && places.has(column)) {
      faults.push({ kind: "DUPLICATE_COLUMN", row, column, value });
    } else if (column) {
      places.set(column, place);
    }
  }
  for (const column of REQUIRED_ROSTER_COLUMNS.filter((required) => !places.has(required))) {
    faults.push({ kind: "MISSING_COLUMN", row, column });
  }
  return { row, places, faults };
}

function rosterRow(texts: readonly string[], number: number, { places }: Header): RosterRow {
  return {
    number,
    text: (column) => {
      const place = places.get(column);
      return place === undefined ? undefined : (texts[place] ?? "");
    },
  };
}

function isBlankRow(row: RosterRow, { places }: Header): boolean {
  return [...places.keys()].every((column) => row.text(column) === "");
}

function duplicateFaults(
  readings: readonly { readonly row: RosterRow; readonly schoolClass: SchoolClass | undefined }[],
): RosterFault[] {
  const firstRows = new Map<string, number>();
  const faults: RosterFault[] = [];
  for (const { row, schoolClass } of readings) {
    const value = schoolClass && printClassLabel(schoolClass);
    const firstRow = value && firstRows.get(value);
    if (value && firstRow) {
      faults.push({ kind: "DUPLICATE_CLASS", row: row.number, column: "class", value, firstRow });
    } else if (value) {
      firstRows.set(value, row.number);
    }
  }
  return faults;
}

function encodingFaults(cells: Cells): RosterFault[] {
  return cells.flatMap((row, rowIndex) =>
    row.flatMap((value, columnIndex) =>
      typeof value === "string" && hasBrokenEncoding(value)
        ? [
            {
              kind: "BROKEN_ENCODING" as const,
              row: rowIndex + 1,
              columnNumber: columnIndex + 1,
              value,
            },
          ]
        : [],
    ),
  );
}

function cellText(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? tidied(String(value)) : "";
}
