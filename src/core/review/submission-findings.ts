// What to look at before a document is submitted. Nothing here stops anybody: the programme recommends, and names are the teacher's
// to take out.
import type { ClassRecord } from "../journal/class-record.ts";
import type { PupilNames } from "../journal/pupil-names.ts";
import { REPORT_CATEGORIES } from "../programme/report-categories.ts";
import { compileReport } from "../report/compile-report.ts";
import { reportChanges } from "../report/report-changes.ts";
import { isBlankRow, reportSections, type ReportRow } from "../report/report-table.ts";
import { emptyFields, type AnalysisField } from "./analysis-fields.ts";
import type { ReviewedKind } from "./review-step.ts";

export type SubmissionFinding =
  /** Pupils of the class list are named; the paragraphs in which they are. */
  | { readonly kind: "PUPIL_NAMES"; readonly places: readonly string[] }
  /** Lines of rows 1–3 that say neither what worked nor what was difficult. */
  | { readonly kind: "REFLECTION_EMPTY"; readonly lines: readonly DatedText[] }
  /** The journal says what the report does not say yet, or no longer should. */
  | {
      readonly kind: "REPORT_BEHIND";
      readonly added: number;
      readonly corrected: number;
      readonly removed: number;
    }
  /** Category rows of the form that somebody took out. */
  | { readonly kind: "REPORT_ROWS_GONE"; readonly rows: readonly string[] }
  | { readonly kind: "FIELDS_EMPTY"; readonly fields: readonly AnalysisField[] }
  /** No line stands in the plan's table. */
  | { readonly kind: "PLAN_EMPTY" };

export interface DatedText {
  readonly date: string;
  readonly text: string;
}

export interface SubmittedText {
  /** Every paragraph of the document, those of tables cell by cell. */
  readonly paragraphs: readonly string[];
  /** Of a report; null when it has no such table. */
  readonly reportRows: readonly ReportRow[] | null;
  /** Of a plan: lines below its header in which something stands. */
  readonly planLines: number;
}

export function submissionFindings(
  kind: ReviewedKind,
  text: SubmittedText,
  record: ClassRecord,
): readonly SubmissionFinding[] {
  return [...namesIn(text, record.context.pupils), ...findingsOf(kind, text, record)];
}

function namesIn({ paragraphs }: SubmittedText, pupils: PupilNames): SubmissionFinding[] {
  const places = paragraphs.filter((text) => pupils.findIn(text).length > 0);
  return places.length === 0 ? [] : [{ kind: "PUPIL_NAMES", places }];
}

function findingsOf(
  kind: ReviewedKind,
  text: SubmittedText,
  record: ClassRecord,
): SubmissionFinding[] {
  switch (kind) {
    case "plan":
      return text.planLines === 0 ? [{ kind: "PLAN_EMPTY" }] : [];
    case "analysis": {
      const fields = emptyFields(text.paragraphs);
      return fields.length === 0 ? [] : [{ kind: "FIELDS_EMPTY", fields }];
    }
    case "report-1":
    case "report-2":
      return ofReport(kind, text.reportRows ?? [], record);
  }
}

function ofReport(
  kind: "report-1" | "report-2",
  rows: readonly ReportRow[],
  record: ClassRecord,
): SubmissionFinding[] {
  const { sections, missing } = reportSections(rows);
  if (missing.length > 0) {
    return [{ kind: "REPORT_ROWS_GONE", rows: missing }];
  }
  const half = kind === "report-1" ? "H1" : "H2";
  // Whether names are printed was the teacher's choice: either report is up to date.
  const [nearest] = (["replaced", "kept"] as const)
    .map((names) =>
      reportChanges(compileReport(record, half, names).lines, sections, record.context.dates),
    )
    .map(({ added, corrected, removed }) => ({
      added: added.length,
      corrected: corrected.length,
      removed: removed.length,
    }))
    .sort((a, b) => sumOf(a) - sumOf(b));
  const open = REPORT_CATEGORIES.filter(({ aboutPersons }) => !aboutPersons).map(
    ({ code }) => code,
  );
  const lines = sections
    .filter(({ category }) => open.includes(category))
    .flatMap((section) => section.rows)
    .filter((row) => !isBlankRow(row) && isUnreflected(row))
    .map(({ cells: { date, text } }) => ({ date, text }));
  return [
    ...(nearest === undefined || sumOf(nearest) === 0
      ? []
      : [{ kind: "REPORT_BEHIND" as const, ...nearest }]),
    ...(lines.length === 0 ? [] : [{ kind: "REFLECTION_EMPTY" as const, lines }]),
  ];
}

function isUnreflected({ cells: { whatWorked, difficulties } }: ReportRow): boolean {
  return whatWorked.trim() === "" && difficulties.trim() === "";
}

function sumOf(counts: { added: number; corrected: number; removed: number }): number {
  return counts.added + counts.corrected + counts.removed;
}
