// Which row of the document is which line of the report: by the entries in its mark, else by the same words.
import { tidied } from "../language/typed-text.ts";
import type { ReportCategoryCode } from "../programme/report-categories.ts";
import type { ReportLine } from "./report-line.ts";
import type { ReportRow, ReportSection } from "./report-table.ts";

export interface PlacedRow {
  readonly row: ReportRow;
  /** Of the section it stands in. */
  readonly category: ReportCategoryCode;
}

export interface MatchedRow extends PlacedRow {
  readonly line: ReportLine;
}

export interface LineMatch {
  readonly matched: readonly MatchedRow[];
  /** Lines that the document lacks. */
  readonly unmatched: readonly ReportLine[];
  /** Rows that we wrote for entries which the report has no more. */
  readonly orphans: readonly PlacedRow[];
}

export function matchLines(
  lines: readonly ReportLine[],
  sections: readonly ReportSection[],
): LineMatch {
  const placed = sections.flatMap(({ category, rows }) => rows.map((row) => ({ row, category })));
  const byEntry = new Map<string, PlacedRow[]>();
  for (const each of placed) {
    for (const entry of each.row.mark?.entries ?? []) {
      byEntry.set(entry, [...(byEntry.get(entry) ?? []), each]);
    }
  }
  const taken = new Set<ReportRow>();
  const take = (line: ReportLine, found: PlacedRow | undefined): MatchedRow | null => {
    if (found === undefined) {
      return null;
    }
    taken.add(found.row);
    return { ...found, line };
  };
  const byMark = lines.map((line) =>
    take(
      line,
      line.entries
        .flatMap((entry) => byEntry.get(entry) ?? [])
        .filter((each) => mayStandFor(each, line))
        .find(({ row }) => !taken.has(row)),
    ),
  );
  const typed = placed.filter(({ row }) => row.mark === null && !row.untouchable);
  const all = lines.map(
    (line, at) =>
      byMark[at] ??
      take(
        line,
        typed.find((each) => !taken.has(each.row) && saysTheSame(each, line)),
      ),
  );
  return {
    matched: all.flatMap((match) => match ?? []),
    unmatched: lines.filter((_, at) => all[at] === null),
    orphans: placed.filter(({ row }) => row.mark !== null && !taken.has(row)),
  };
}

/** A row of another category stands for a line only when it holds all its entries: the others would be in no row. */
function mayStandFor({ row, category }: PlacedRow, line: ReportLine): boolean {
  return (
    category === line.category ||
    line.entries.every((entry) => row.mark?.entries.includes(entry) === true)
  );
}

/** A row that lost its mark, or that a person typed out of the journal. */
function saysTheSame({ row: { cells }, category }: PlacedRow, line: ReportLine): boolean {
  return (
    category === line.category &&
    tidied(cells.text) !== "" &&
    tidied(cells.text) === tidied(line.cells.text) &&
    tidied(cells.date) === tidied(line.cells.date)
  );
}
