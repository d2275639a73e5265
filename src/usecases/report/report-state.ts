// A half-year's report as the journal says it and as the document has it, and what lies between the two.
import { compileReport, type NamesInReport } from "../../core/report/compile-report.ts";
import type { LeftOutEntry } from "../../core/report/left-out.ts";
import { reportChanges, type ReportChanges } from "../../core/report/report-changes.ts";
import { countsBy, type CategoryCounts, type ReportLine } from "../../core/report/report-line.ts";
import { reportSections, type ReportSection } from "../../core/report/report-table.ts";
import type { ClassRecord } from "../../core/journal/class-record.ts";
import { done, refused, type Result } from "../../core/result.ts";
import type { HalfYear } from "../../core/school/half-year.ts";
import type { ClassJournal } from "../ports/class-journal.ts";
import type { ReportDocument, ReportDocuments } from "../ports/report-document.ts";
import type { ReviewedFile } from "../ports/review.ts";
import { openRecord } from "../class/open-record.ts";

export interface ReportTools {
  readonly journal: ClassJournal;
  readonly reports: ReportDocuments;
}

export interface ReportAsked {
  readonly journalId: string;
  readonly documentId: string;
  readonly half: HalfYear;
  readonly names: NamesInReport;
}

export interface ReportState extends Omit<ReportChanges, "edits"> {
  /** How many entries of the half-year each category counts. */
  readonly counts: CategoryCounts;
  /** How many entries have a line in the document as it was read. */
  readonly inDocument: CategoryCounts;
  readonly leftOut: readonly LeftOutEntry[];
  /** Lines whose entries name a pupil. */
  readonly named: readonly Pick<ReportLine, "category" | "cells">[];
}

export interface OpenReport {
  readonly document: ReportDocument;
  readonly changes: ReportChanges;
  readonly state: ReportState;
}

export function openReport(tools: ReportTools, asked: ReportAsked): Result<OpenReport> {
  const opened = openRecord(tools, asked.journalId);
  if (!opened.ok) {
    return opened;
  }
  const document = tools.reports.read(asked.documentId);
  if (!isReportOf(document.file, asked)) {
    return refused({ kind: "NOT_REVIEWED", name: document.file.name });
  }
  const { sections, missing } = reportSections(document.rows ?? []);
  if (missing.length > 0) {
    return refused({ kind: "REPORT_ROWS_MISSING", rows: missing });
  }
  return done({ document, ...compared(opened.value.record, sections, asked) });
}

/** A sidebar that stood open may name another class's report, or that of the other half-year: those are never written in. */
function isReportOf({ kind, journal }: ReviewedFile, { journalId, half }: ReportAsked): boolean {
  return journal === journalId && kind === ({ H1: "report-1", H2: "report-2" } as const)[half];
}

function compared(
  record: ClassRecord,
  sections: readonly ReportSection[],
  { half, names }: ReportAsked,
): Omit<OpenReport, "document"> {
  const { lines, counts, leftOut } = compileReport(record, half, names);
  const changes = reportChanges(lines, sections, record.context.dates);
  const { added, corrected, removed, kept, standing } = changes;
  return {
    changes,
    state: {
      added,
      corrected,
      removed,
      kept,
      standing,
      counts,
      inDocument: countsBy((category) => entriesIn(sections, category)),
      leftOut,
      named: lines.filter(({ named }) => named).map(({ category, cells }) => ({ category, cells })),
    },
  };
}

function entriesIn(sections: readonly ReportSection[], wanted: ReportLine["category"]): number {
  return sections
    .filter(({ category }) => category === wanted)
    .flatMap(({ rows }) => rows.flatMap(({ mark }) => mark?.entries ?? [])).length;
}
