// Brings a gathered tab up to date without losing what the deputy wrote beside a row: rows change in place, new ones are added, and a row
// whose entry is gone goes only when nothing of the deputy's stands in it.
import type { CellValue } from "../journal/journal-content.ts";
import type { GatheredLine } from "./gathered-line.ts";
import type { GatheredTab } from "./master-view.ts";

export interface StandingRow {
  readonly rowNumber: number;
  readonly cells: Readonly<Record<string, CellValue>>;
}

export interface RowWrite {
  readonly cells: Readonly<Record<string, CellValue>>;
  readonly amber: readonly string[];
}

export interface TabChange {
  /** Row numbers as they stand before the change. */
  readonly remove: readonly number[];
  readonly update: readonly (RowWrite & { readonly rowNumber: number })[];
  readonly add: readonly RowWrite[];
}

export const GONE = "ieraksta klases tabulā vairs nav";

/**
 * `isGathered` says of a row's id whether its source was read this time; the rows of the others stay as they are.
 * `notes` are the deputy's cells of rows of other tabs, by id, for an entry that changes its tab.
 */
export function mergeLines(
  tab: GatheredTab,
  standing: readonly StandingRow[],
  lines: readonly GatheredLine[],
  isGathered: (id: string) => boolean,
  notes: ReadonlyMap<string, Readonly<Record<string, CellValue>>> = new Map(),
): TabChange {
  const wanted = new Map(lines.map((line) => [line.id, line]));
  const seen = new Set<string>();
  const remove: number[] = [];
  const update: (RowWrite & { rowNumber: number })[] = [];
  for (const row of standing) {
    const id = idOf(row);
    const line = wanted.get(id);
    if (id === "" || (!isGathered(id) && line === undefined)) {
      continue;
    }
    if (seen.has(id)) {
      remove.push(row.rowNumber);
    } else if (line !== undefined) {
      seen.add(id);
      if (line.amber !== undefined || differs(tab, row, line)) {
        update.push({ rowNumber: row.rowNumber, ...written(line) });
      }
    } else if (deputysCells(tab, row) === null) {
      remove.push(row.rowNumber);
    } else if (row.cells["warnings"] !== GONE && row.cells["reason"] !== GONE) {
      update.push({ rowNumber: row.rowNumber, cells: goneCells(tab), amber: [] });
    }
  }
  const add = lines
    .filter(({ id }) => !seen.has(id))
    .map((line) => ({
      cells: { ...line.cells, id: line.id, ...notes.get(line.id) },
      amber: line.amber ?? [],
    }));
  return { remove, update, add };
}

/** What the deputy wrote in the row; null when nothing. */
export function deputysCells(
  { columns }: GatheredTab,
  { cells }: StandingRow,
): Readonly<Record<string, CellValue>> | null {
  const filled = columns.flatMap(({ key, deputys }): [string, CellValue][] => {
    const value = cells[key];
    return deputys === true && value !== undefined && value !== "" ? [[key, value]] : [];
  });
  return filled.length === 0 ? null : Object.fromEntries(filled);
}

export function idOf({ cells }: StandingRow): string {
  const id = cells["id"];
  return typeof id === "string" ? id : "";
}

function written({ id, cells, amber }: GatheredLine): RowWrite {
  return { cells: { ...cells, id }, amber: amber ?? [] };
}

function differs({ columns }: GatheredTab, row: StandingRow, line: GatheredLine): boolean {
  return columns.some(
    ({ key, deputys }) =>
      deputys !== true && key !== "id" && (row.cells[key] ?? "") !== (line.cells[key] ?? ""),
  );
}

function goneCells({ columns }: GatheredTab): Record<string, CellValue> {
  const has = (key: string): boolean => columns.some((column) => column.key === key);
  return {
    ...(has("warnings") ? { warnings: GONE } : {}),
    ...(has("reason") ? { reason: GONE } : {}),
    ...(has("counted") ? { counted: "nē" } : {}),
  };
}
