// Where new lines of the year plan go: into date order, month by month, those without a date at the end. What is in no order by
// hand stays as it is: a line goes below the last one that is not later than it.
import { readDate } from "../language/date-as-typed.ts";
import type { DateContext } from "../language/date-as-typed.ts";
import { placeInYear, sameLine } from "./plan-line.ts";
import type { NewLine, PlanEdit, PlanTableRow } from "./plan-table.ts";

/** Nothing is done for an entry that already stands; a row that a person typed with the same words becomes the entry's own. */
export function placeLines(
  rows: readonly PlanTableRow[],
  lines: readonly NewLine[],
  context: DateContext,
): PlanEdit[] {
  const standing = new Set(rows.map(({ entry }) => entry));
  const taken = new Set<number>();
  const marks: PlanEdit[] = [];
  const lacking: NewLine[] = [];
  for (const line of lines.filter(({ entry }) => !standing.has(entry))) {
    const same = rows.find(
      (row) =>
        row.entry === null && !row.blank && !taken.has(row.place) && sameLine(row, line.line),
    );
    if (same === undefined) {
      lacking.push(line);
    } else {
      taken.add(same.place);
      marks.push({ kind: "mark", place: same.place, entry: line.entry });
    }
  }
  return [...marks, ...inDateOrder(rows, lacking, context)];
}

function inDateOrder(
  rows: readonly PlanTableRow[],
  lines: readonly NewLine[],
  context: DateContext,
): PlanEdit[] {
  const keyOf = ({ date, topic }: NewLine["line"]) => placeInYear(readDate(date, context), topic);
  const written = rows.map((row) => (row.blank ? null : keyOf(row)));
  const last = lastIndex(rows, ({ blank }) => !blank);
  const empty = rows.slice(last + 1);
  const sorted = [...lines]
    .map((line) => ({ ...line, key: keyOf(line.line) ?? Infinity }))
    .sort((a, b) => compare(a.key, b.key));
  return sorted.map(({ key, ...line }): PlanEdit => {
    const above =
      key === Infinity ? last : lastIndex(written, (other) => other !== null && other <= key);
    if (above !== last) {
      return { kind: "insert", after: rows[belowMerge(rows, above)]?.place ?? null, ...line };
    }
    const blank = empty.shift();
    return blank === undefined
      ? { kind: "insert", after: rows[rows.length - 1]?.place ?? null, ...line }
      : { kind: "fill", place: blank.place, ...line };
  });
}

/** Two keys of lines without a date are both infinite. */
function compare(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

function belowMerge(rows: readonly PlanTableRow[], at: number): number {
  let below = at;
  while (rows[below]?.joinsNext === true) {
    below += 1;
  }
  return below;
}

/** -1 when there is none. */
function lastIndex<T>(list: readonly T[], wanted: (item: T) => boolean): number {
  return list.reduce((found, item, at) => (wanted(item) ? at : found), -1);
}
