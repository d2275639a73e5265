// Compiling again: what has to change in the report so that it says what the journal says, and what stays because a person wrote it.
import type { DateContext } from "../language/date-as-typed.ts";
import type { ReportCategoryCode } from "../programme/report-categories.ts";
import { editedCells, isSettled } from "./hand-edits.ts";
import { REPORT_CELLS } from "./report-line.ts";
import type { ReportCells, ReportLine } from "./report-line.ts";
import { printsOf, type CellPrints } from "./report-mark.ts";
import { matchLines, type MatchedRow } from "./match-lines.ts";
import type { ReportRow, ReportSection } from "./report-table.ts";
import { placeInSection, type NewRow } from "./place-lines.ts";

export type ReportEdit =
  | NewRow
  /** Cells that are ours say something else now; `cells` holds only those. */
  | {
      readonly kind: "correct";
      readonly place: number;
      readonly cells: Partial<ReportCells>;
      readonly entries: readonly string[];
      readonly prints: CellPrints;
    }
  | { readonly kind: "remove"; readonly place: number }
  /** The category's last row stays, empty, as the form prints it. */
  | { readonly kind: "clear"; readonly place: number };

export interface ChangedLine {
  readonly category: ReportCategoryCode;
  readonly cells: ReportCells;
}

export interface CorrectedLine extends ChangedLine {
  readonly was: ReportCells;
}

export interface KeptLine extends ChangedLine {
  /** EDITED: by hand. ENTRY_GONE, OTHER_CATEGORY: it would go or move, were it not edited. */
  readonly why: "EDITED" | "ENTRY_GONE" | "OTHER_CATEGORY";
}

export interface ReportChanges {
  readonly edits: readonly ReportEdit[];
  readonly added: readonly ChangedLine[];
  readonly corrected: readonly CorrectedLine[];
  /** Their entries were withdrawn, or belong elsewhere now. */
  readonly removed: readonly ChangedLine[];
  readonly kept: readonly KeptLine[];
  /** Lines that already say what the journal says. */
  readonly standing: number;
}

export function reportChanges(
  lines: readonly ReportLine[],
  sections: readonly ReportSection[],
  context: DateContext,
): ReportChanges {
  const { matched, unmatched, orphans } = matchLines(lines, sections);
  const moved = matched.filter((match) => moves(match));
  const stuck = matched.filter((match) => match.category !== match.line.category && !moves(match));
  const staying = matched.filter(
    (match) => match.category === match.line.category && !moves(match),
  );
  const removed = orphans.filter(({ row }) => editedCells(row).length === 0);
  const left = orphans.filter(({ row }) => editedCells(row).length > 0);
  const goingRows = new Set([...moved, ...removed].map(({ row }) => row));
  const added = [...unmatched, ...moved.map(({ line }) => line)];
  const rowsOf = new Map(staying.map(({ row, line }) => [row, line]));
  const corrections = staying.flatMap(correctionOf);
  return {
    edits: [
      ...corrections.map(({ edit }) => edit),
      ...sections.flatMap((section) =>
        sectionEdits(
          section,
          added.filter(({ category }) => category === section.category),
          goingRows,
          rowsOf,
          context,
        ),
      ),
    ],
    added: unmatched.map(changed),
    corrected: [
      ...corrections.filter(({ isSeen }) => isSeen).map(({ line, row }) => corrected(line, row)),
      ...moved.map(({ line, row }) => corrected(line, row)),
    ],
    removed: removed.map(({ category, row }) => ({ category, cells: row.cells })),
    kept: [
      ...staying
        .filter(({ row, line }) => !isSettled(row, line.cells))
        .map((match) => keptLine(match, "EDITED")),
      ...stuck.map((match) => keptLine(match, "OTHER_CATEGORY")),
      ...left.map((orphan) => keptLine(orphan, "ENTRY_GONE")),
    ],
    standing: staying.filter(
      ({ row, line }) => isSettled(row, line.cells) && correctionsIn(row, line.cells) === 0,
    ).length,
  };
}

/** A line that is still all ours goes where its category and its day are now. */
function moves({ row, line, category }: MatchedRow): boolean {
  const elsewhere =
    category !== line.category || row.mark?.prints.date !== printsOf(line.cells).date;
  return row.mark !== null && elsewhere && editedCells(row).length === 0;
}

interface Correction {
  readonly edit: ReportEdit;
  readonly line: ReportLine;
  readonly row: ReportRow;
  /** Not only the mark changes. */
  readonly isSeen: boolean;
}

function correctionOf({ row, line }: MatchedRow): Correction[] {
  const edited = editedCells(row, line.cells);
  const ours = REPORT_CELLS.filter((key) => !edited.includes(key));
  const wrong = ours.filter((key) => row.cells[key] !== line.cells[key]);
  const cells = Object.fromEntries(wrong.map((key) => [key, line.cells[key]]));
  const now = printsOf(line.cells);
  const before = row.mark?.prints ?? now;
  const prints = {
    date: edited.includes("date") ? before.date : now.date,
    text: edited.includes("text") ? before.text : now.text,
    whatWorked: edited.includes("whatWorked") ? before.whatWorked : now.whatWorked,
    difficulties: edited.includes("difficulties") ? before.difficulties : now.difficulties,
  };
  const sameMark =
    row.mark !== null &&
    REPORT_CELLS.every((key) => row.mark?.prints[key] === prints[key]) &&
    row.mark.entries.join(" ") === line.entries.join(" ");
  return sameMark && wrong.length === 0
    ? []
    : [
        {
          edit: { kind: "correct", place: row.place, cells, entries: line.entries, prints },
          line,
          row,
          isSeen: wrong.length > 0,
        },
      ];
}

function correctionsIn(row: ReportRow, cells: ReportCells): number {
  const edited = editedCells(row, cells);
  return REPORT_CELLS.filter((key) => !edited.includes(key) && row.cells[key] !== cells[key])
    .length;
}

function sectionEdits(
  section: ReportSection,
  added: readonly ReportLine[],
  going: ReadonlySet<ReportRow>,
  staying: ReadonlyMap<ReportRow, ReportLine>,
  context: DateContext,
): ReportEdit[] {
  const leaving = section.rows.filter((row) => going.has(row));
  const remaining = section.rows.filter((row) => !going.has(row));
  const [first, ...others] = leaving;
  if (first === undefined) {
    return placeInSection({ ...section, rows: remaining }, added, staying, context);
  }
  const emptied = remaining.length === 0 && added.length === 0;
  return [
    ...placeInSection({ ...section, rows: remaining }, added, staying, context),
    { kind: emptied ? ("clear" as const) : ("remove" as const), place: first.place },
    ...others.map(({ place }) => ({ kind: "remove" as const, place })),
  ];
}

function changed({ category, cells }: ReportLine): ChangedLine {
  return { category, cells };
}

function corrected({ category, cells }: ReportLine, row: ReportRow): CorrectedLine {
  return { category, cells, was: row.cells };
}

function keptLine(
  { category, row }: { readonly category: ReportCategoryCode; readonly row: ReportRow },
  why: KeptLine["why"],
): KeptLine {
  return { category, cells: row.cells, why };
}
