// Compiling the half-year report: the half-year's entries as lines below the six rows of annex 5, in the order of their days.
import type { ClassRecord, RecordedEntry } from "../journal/class-record.ts";
import { printDate } from "../language/date-text.ts";
import { REPORT_CATEGORIES, type ReportCategoryCode } from "../programme/report-categories.ts";
import type { HalfYear } from "../school/half-year.ts";
import { discreetText, printDiscreet, type DiscreetText } from "./discreet-text.ts";
import { leftOut, type LeftOutEntry } from "./left-out.ts";
import { asPrinted, countsBy, entryKey } from "./report-line.ts";
import type { CategoryCounts, ReportCells, ReportLine } from "./report-line.ts";

/** Whether lines print pupils' names as their entries do, or „skolēns” in their place. */
export type NamesInReport = "kept" | "replaced";

export interface CompiledReport {
  /** Category by category in the printed order, in each by day and then by the time of entry. */
  readonly lines: readonly ReportLine[];
  /** Entries, not lines. */
  readonly counts: CategoryCounts;
  readonly leftOut: readonly LeftOutEntry[];
}

/** What stands in a report in the place of a pupil's name. */
export const A_PUPIL = "skolēns";

interface DatedEntry {
  readonly entry: RecordedEntry;
  readonly iso: string;
}

export function compileReport(
  record: ClassRecord,
  half: HalfYear,
  names: NamesInReport,
): CompiledReport {
  const counted = record.entries.filter(({ reading }) => reading.counted && reading.half === half);
  const ofCategory = (code: ReportCategoryCode) =>
    inOrder(counted.filter(({ category }) => category === code));
  return {
    lines: REPORT_CATEGORIES.flatMap(({ code, aboutPersons }) =>
      aboutPersons
        ? discreetLines(ofCategory(code))
        : ofCategory(code).map((dated) => openLine(dated, record, names)),
    ),
    counts: countsBy((code) => counted.filter(({ category }) => category === code).length),
    leftOut: leftOut(record, half),
  };
}

/** Rows typed by hand have no time of entry and come first in their day. */
function inOrder(entries: readonly RecordedEntry[]): DatedEntry[] {
  const sign = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
  return entries
    .flatMap((entry) => {
      const { iso } = entry.reading.date;
      return iso === null ? [] : [{ entry, iso }];
    })
    .sort((a, b) => sign(a.iso, b.iso) || sign(a.entry.row.at, b.entry.row.at));
}

/** Rows 1–3: as the entry says it. */
function openLine(
  { entry, iso }: DatedEntry,
  { context: { pupils } }: ClassRecord,
  names: NamesInReport,
): ReportLine {
  const { text, whatWorked, difficulties } = entry.reading.entry;
  const event = entry.tab === "log" ? entry.row.event : "";
  const said = { text: text.trim() === "" ? event : text, whatWorked, difficulties };
  const named = Object.values(said).some((each) => pupils.findIn(each).length > 0);
  const print = (each: string): string =>
    named && names === "replaced" ? pupils.maskIn(each, A_PUPIL) : each;
  return {
    category: entry.category,
    iso,
    cells: asPrinted({
      date: printDate(iso),
      text: print(said.text),
      whatWorked: print(said.whatWorked),
      difficulties: print(said.difficulties),
    }),
    entries: [keyOf(entry)],
    named,
  };
}

/** Rows 4–6: entries of one day that would print the same share a line, where the first of them stands. */
function discreetLines(entries: readonly DatedEntry[]): ReportLine[] {
  const groups = new Map<string, { readonly says: DiscreetText; readonly dated: DatedEntry[] }>();
  for (const dated of entries) {
    const says = discreetText(dated.entry);
    const key = `${dated.iso} ${printDiscreet(says, 1)}`;
    const group = groups.get(key) ?? { says, dated: [] };
    group.dated.push(dated);
    groups.set(key, group);
  }
  return [...groups.values()].flatMap(({ says, dated }) => {
    const [first] = dated;
    return first === undefined ? [] : [discreetLine(says, first, dated)];
  });
}

function discreetLine(
  says: DiscreetText,
  { entry: { category }, iso }: DatedEntry,
  dated: readonly DatedEntry[],
): ReportLine {
  const cells: ReportCells = {
    date: printDate(iso),
    text: printDiscreet(says, dated.length),
    whatWorked: "",
    difficulties: "",
  };
  return {
    category,
    iso,
    cells: asPrinted(cells),
    entries: dated.map(({ entry }) => keyOf(entry)),
    named: false,
  };
}

function keyOf({ row, category, reading: { entry, date } }: RecordedEntry): string {
  return entryKey(row.id, [category, date.iso ?? "", entry.text, entry.contact?.pupil ?? ""]);
}
