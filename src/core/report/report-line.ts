// A line of the half-year report (annex 5): one entry of the journal, or several that say the same of one day.
import { fingerprint } from "../language/fingerprint.ts";
import type { IsoDate } from "../language/iso-date.ts";
import { REPORT_CATEGORIES, type ReportCategoryCode } from "../programme/report-categories.ts";

/** The four printed columns, left to right. */
export const REPORT_CELLS = ["date", "text", "whatWorked", "difficulties"] as const;
export type ReportCellKey = (typeof REPORT_CELLS)[number];
export type ReportCells = Readonly<Record<ReportCellKey, string>>;

export interface ReportLine {
  readonly category: ReportCategoryCode;
  readonly iso: IsoDate;
  readonly cells: ReportCells;
  /** The keys of the entries it stands for; see `entryKey`. */
  readonly entries: readonly string[];
  /** A pupil of the class list is named in what the entry says, whether or not the line prints the name. */
  readonly named: boolean;
}

const OWN_ID = /^[\w-]{1,60}$/;

/**
 * What a line's mark calls an entry: its id; of a row typed by hand, which has none, a sign of what it says. Such a row that is edited
 * is another entry.
 */
export function entryKey(id: string | null, says: readonly string[]): string {
  return id !== null && OWN_ID.test(id) ? id : `typed-${fingerprint(JSON.stringify(says))}`;
}

/** What Docs takes out of inserted text: controls, halves of characters and the private use area of the basic plane. */
const NOT_IN_DOCS = /[\u0000-\u0008\u000c-\u001f\p{Cs}\uE000-\uF8FF]/gu;

export function asPrinted(cells: ReportCells): ReportCells {
  const inDocs = (text: string): string => text.replace(NOT_IN_DOCS, "");
  return {
    date: inDocs(cells.date),
    text: inDocs(cells.text),
    whatWorked: inDocs(cells.whatWorked),
    difficulties: inDocs(cells.difficulties),
  };
}

export type CategoryCounts = Readonly<Record<ReportCategoryCode, number>>;

export function countsBy(count: (category: ReportCategoryCode) => number): CategoryCounts {
  return Object.fromEntries(REPORT_CATEGORIES.map(({ code }) => [code, count(code)])) as Record<
    ReportCategoryCode,
    number
  >;
}
