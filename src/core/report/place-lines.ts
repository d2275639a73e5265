// Where new lines go below their category: into the order of days, beside what people typed there, the first of all into the empty row that
// the form leaves.
import { readDate, type DateContext } from "../language/date-as-typed.ts";
import type { ReportLine } from "./report-line.ts";
import { isBlankRow, type ReportRow, type ReportSection } from "./report-table.ts";

export type NewRow =
  /** A row of its own below that one. Of several below the same one the first stands highest. */
  | { readonly kind: "insert"; readonly after: number; readonly line: ReportLine }
  /** Into an empty row. */
  | { readonly kind: "fill"; readonly place: number; readonly line: ReportLine };

/**
 * @param section with those of its rows that stay
 * @param standing the lines of rows that are ours
 */
export function placeInSection(
  { heading, rows }: ReportSection,
  lines: readonly ReportLine[],
  standing: ReadonlyMap<ReportRow, ReportLine>,
  context: DateContext,
): NewRow[] {
  const [blank] = rows.every(isBlankRow) ? rows : [];
  const days = rows.map((row) => standing.get(row)?.iso ?? readDate(row.cells.date, context).iso);
  const inOrder = [...lines].sort((a, b) => (a.iso < b.iso ? -1 : a.iso > b.iso ? 1 : 0));
  return inOrder.map((line, at) => {
    if (blank !== undefined) {
      return at === 0
        ? { kind: "fill", place: blank.place, line }
        : { kind: "insert", after: blank.place, line };
    }
    const above = days.reduce<number>(
      (last, day, index) => (day !== null && day <= line.iso ? index : last),
      -1,
    );
    return { kind: "insert", after: belowMerges(rows, rows[above] ?? heading).place, line };
  });
}

function belowMerges(rows: readonly ReportRow[], row: ReportRow): ReportRow {
  const next = row.joinsNext ? rows.find(({ place }) => place === row.place + 1) : undefined;
  return next === undefined ? row : belowMerges(rows, next);
}
