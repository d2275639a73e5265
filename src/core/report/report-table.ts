// The report's table as it stands in the document: six category rows, found by their words wherever a person moved them, and what stands
// below each.
import { plainLetters } from "../language/plain-letters.ts";
import { REPORT_CATEGORIES, type ReportCategoryCode } from "../programme/report-categories.ts";
import type { CellPrints } from "./report-mark.ts";
import { REPORT_CELLS, type ReportCells } from "./report-line.ts";

export interface ReportRow {
  /** Counts the table's rows from 0, those above the header included. */
  readonly place: number;
  readonly cells: ReportCells;
  /** Whose line it is, by what we left with it; null for a row that a person put there. */
  readonly mark: { readonly entries: readonly string[]; readonly prints: CellPrints } | null;
  /** Cells were merged, somebody suggests another wording, or more than text stands in it: nothing is written into it. */
  readonly untouchable: boolean;
  /** A merged cell reaches into the row below: nothing can be put between them. */
  readonly joinsNext: boolean;
}

export interface ReportSection {
  readonly category: ReportCategoryCode;
  readonly heading: ReportRow;
  /** Down to the next category's row. */
  readonly rows: readonly ReportRow[];
}

export interface ReportSections {
  readonly sections: readonly ReportSection[];
  /** Categories whose row is gone, as annex 5 prints them. */
  readonly missing: readonly string[];
}

/** Of a heading cut short so much is enough to know it by. */
const ENOUGH_LETTERS = 18;

export function reportSections(rows: readonly ReportRow[]): ReportSections {
  const headings = REPORT_CATEGORIES.map((category) => ({
    category,
    heading: rows.find((row) => isHeading(row, category)) ?? null,
  }));
  const places = headings.flatMap(({ heading }) => (heading === null ? [] : [heading.place]));
  return {
    sections: headings.flatMap(({ category, heading }) =>
      heading === null
        ? []
        : [{ category: category.code, heading, rows: below(heading, rows, places) }],
    ),
    missing: headings.flatMap(({ category, heading }) => (heading === null ? [category.text] : [])),
  };
}

export function isBlankRow({ cells, mark, untouchable }: ReportRow): boolean {
  return mark === null && !untouchable && REPORT_CELLS.every((key) => cells[key].trim() === "");
}

function below(
  heading: ReportRow,
  rows: readonly ReportRow[],
  places: readonly number[],
): ReportRow[] {
  const next = Math.min(...places.filter((place) => place > heading.place));
  return rows.filter(({ place }) => heading.place < place && place < next);
}

/** A row without a date that says the category: in other capitals, without its marks, with something behind it, or cut short. */
function isHeading(
  { mark, cells }: ReportRow,
  { text, shortText }: { readonly text: string; readonly shortText: string },
): boolean {
  const said = letters(cells.text);
  const whole = letters(text);
  return (
    mark === null &&
    cells.date.trim() === "" &&
    (said === letters(shortText) ||
      said.startsWith(whole) ||
      (said.length >= ENOUGH_LETTERS && whole.startsWith(said)))
  );
}

function letters(text: string): string {
  return plainLetters(text).replace(/[^a-z]/g, "");
}
