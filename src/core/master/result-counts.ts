// The measurable results of section III (2, 3, 6, 7, 11–14), counted from the gathered rows. Counts show activity, not effect.
import { ENTRY_TAGS } from "../programme/entry-tags.ts";
import { PARTNERS } from "../programme/partners.ts";
import { readWord } from "../programme/word-list.ts";
import type { CellValue } from "../journal/journal-content.ts";

type Row = Readonly<Record<string, CellValue>>;

export interface ResultCount {
  /** As the programme numbers the results. */
  readonly number: number;
  /** As the row prints the year. */
  readonly year: string;
  readonly entries: number;
  readonly participants: number;
}

const ACTIVITY_RESULTS: readonly {
  readonly number: number;
  readonly counts: (row: Row) => boolean;
}[] = [
  { number: 2, counts: (row) => hasTagOf(row, 2) },
  { number: 3, counts: (row) => hasTagOf(row, 3) },
  { number: 6, counts: (row) => hasTagOf(row, 6) },
  { number: 7, counts: (row) => hasTagOf(row, 7) },
  { number: 11, counts: (row) => row["themeGroup"] === "Karjeras izvēle" },
  { number: 12, counts: (row) => hasPartner(row, "institution") },
  { number: 14, counts: (row) => hasPartner(row, "ngo") },
];

/** Every result for every year that has rows, results first. */
export function resultCounts(activities: readonly Row[], contacts: readonly Row[]): ResultCount[] {
  const counted = (rows: readonly Row[]): Row[] => rows.filter((row) => row["counted"] === "jā");
  const all = [...counted(activities), ...counted(contacts)];
  const years = [...new Set(all.map((row) => String(row["year"] ?? "")))].sort();
  const count = (number: number, year: string, rows: readonly Row[]): ResultCount => ({
    number,
    year,
    entries: rows.length,
    participants: rows.reduce(
      (sum, row) => sum + numberIn(row, "participants") + numberIn(row, "attendees"),
      0,
    ),
  });
  const ofYear = (rows: readonly Row[], year: string): Row[] =>
    counted(rows).filter((row) => row["year"] === year);
  return years.flatMap((year) => [
    ...ACTIVITY_RESULTS.map(({ number, counts }) =>
      count(number, year, ofYear(activities, year).filter(counts)),
    ),
    count(13, year, ofYear(contacts, year)),
  ]);
}

function hasTagOf(row: Row, result: 2 | 3 | 6 | 7): boolean {
  return wordsIn(row, "tags").some(
    (word) =>
      readWord(ENTRY_TAGS, word) !== null &&
      ENTRY_TAGS.some(
        (tag) => tag.result === result && tag.code === readWord(ENTRY_TAGS, word)?.code,
      ),
  );
}

function hasPartner(row: Row, side: "institution" | "ngo"): boolean {
  return wordsIn(row, "partners").some((word) => {
    const known = readWord(PARTNERS, word);
    return (
      known !== null && PARTNERS.some(({ code, side: of }) => code === known.code && of === side)
    );
  });
}

function wordsIn(row: Row, key: string): string[] {
  return String(row[key] ?? "").split(",");
}

function numberIn(row: Row, key: string): number {
  const value = row[key];
  return typeof value === "number" ? value : 0;
}
