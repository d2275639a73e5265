// "My class": what a class file's sidebar begins with. Everything from the journal and the folder, read in the same rounds.
import { classFindings } from "../../core/compliance/class-findings.ts";
import type { ReviewedDocument } from "../../core/compliance/class-facts.ts";
import type { Finding } from "../../core/compliance/finding.ts";
import { readClassRecord } from "../../core/journal/class-record.ts";
import type { ClassRecord } from "../../core/journal/class-record.ts";
import { JOURNAL_TABS } from "../../core/journal/journal-tabs.ts";
import { fullName, isInClass } from "../../core/journal/pupil-row.ts";
import type { IsoDate } from "../../core/language/iso-date.ts";
import type { DocumentStatus } from "../../core/school/document-status.ts";
import type { ClassAround, LinkedFile, OpenFile } from "../ports/place.ts";
import type { FileKind } from "../ports/step.ts";

export interface ClassFile {
  readonly id: string;
  readonly kind: FileKind;
  readonly name: string;
  readonly url: string;
  /** Null for what is not submitted. */
  readonly status: DocumentStatus | null;
}

export interface Due {
  readonly what: ReviewedDocument;
  readonly day: IsoDate;
  /** The day has passed and the document is neither submitted nor accepted. */
  readonly isLate: boolean;
}

export interface ClassJournalHome {
  readonly id: string;
  readonly grade: number;
  readonly when: "past" | "now" | "future";
  readonly priority: string | null;
  readonly due: readonly Due[];
  readonly findings: readonly Finding[];
  readonly pupils: readonly { readonly number: number | null; readonly name: string }[];
  readonly events: readonly string[];
  readonly faults: readonly { readonly tab: string; readonly header: string | null }[];
}

export interface ClassHome {
  readonly kind: "class-file";
  readonly file: FileKind;
  readonly fileId: string;
  readonly name: string;
  readonly schoolClass: string;
  readonly year: string;
  readonly teacher: string;
  readonly folderUrl: string | null;
  readonly files: readonly ClassFile[];
  readonly journal: ClassJournalHome | null;
}

/** What a teacher writes in, in the order of the year; then the folders. */
const READING_ORDER: readonly FileKind[] = ["plan", "journal", "report-1", "report-2", "subfolder"];
const REVIEWED: readonly ReviewedDocument[] = ["plan", "report-1", "report-2"];

/** What a file of a class says of itself. */
interface ClassMark {
  readonly kind: FileKind;
  readonly schoolClass: string;
  readonly year: string;
}

export function classHome(
  file: OpenFile,
  { kind, schoolClass, year }: ClassMark,
  around: ClassAround,
  today: IsoDate,
): ClassHome {
  const record = around.journal === null ? null : readClassRecord(around.journal);
  return {
    kind: "class-file",
    file: kind,
    fileId: file.id,
    name: file.name,
    schoolClass,
    year,
    teacher: around.journal?.facts?.teacher ?? "",
    folderUrl: around.folderUrl,
    files: around.files.map(shown).sort(inReadingOrder),
    journal:
      record === null || file.journal === null
        ? null
        : journalHome(file.journal, record, around.files, today),
  };
}

function shown({ id, mark, name, url }: LinkedFile): ClassFile {
  return { id, kind: mark.kind, name, url, status: isReviewed(mark.kind) ? statusOf(mark) : null };
}

function inReadingOrder(a: ClassFile, b: ClassFile): number {
  return READING_ORDER.indexOf(a.kind) - READING_ORDER.indexOf(b.kind);
}

function journalHome(
  id: string,
  record: ClassRecord,
  files: readonly LinkedFile[],
  today: IsoDate,
): ClassJournalHome {
  const { facts, context } = record;
  const documents = Object.fromEntries(
    files.flatMap(({ mark }) => (isReviewed(mark.kind) ? [[mark.kind, statusOf(mark)]] : [])),
  ) as Partial<Record<ReviewedDocument, DocumentStatus>>;
  return {
    id,
    grade: context.grade,
    when: whenIs(facts.dates.schoolYear.startYear, today),
    priority: facts.priority,
    due: dueDocuments(record, documents, today),
    findings: classFindings({ record, documents, today }),
    pupils: record.pupils
      .filter((pupil) => isInClass(pupil, today))
      .map((pupil) => ({ number: pupil.number, name: fullName(pupil) })),
    events: facts.events,
    faults: record.faults.map((fault) => ({
      tab: JOURNAL_TABS.find(({ key }) => key === fault.tab)?.title ?? fault.tab,
      header: fault.kind === "COLUMN_MISSING" ? fault.header : null,
    })),
  };
}

/** From August, when a year is prepared, to the next first of September, when nobody writes in it any more. */
function whenIs(startYear: number, today: IsoDate): "past" | "now" | "future" {
  return today < `${startYear}-08-01`
    ? "future"
    : today < `${startYear + 1}-09-01`
      ? "now"
      : "past";
}

/** What is still to be handed in and has a day, the earliest first. */
function dueDocuments(
  { facts: { deadlines } }: ClassRecord,
  documents: Partial<Record<ReviewedDocument, DocumentStatus>>,
  today: IsoDate,
): Due[] {
  const days = {
    plan: deadlines.plan,
    "report-1": deadlines.report1,
    "report-2": deadlines.report2,
  };
  return REVIEWED.flatMap((what) => {
    const day = days[what];
    const status = documents[what];
    return day === null || status === "SUBMITTED" || status === "ACCEPTED"
      ? []
      : [{ what, day, isLate: day < today }];
  }).sort((a, b) => a.day.localeCompare(b.day));
}

function isReviewed(kind: FileKind): kind is ReviewedDocument {
  return REVIEWED.some((reviewed) => reviewed === kind);
}

/** A file that says nothing of its status was never submitted. */
function statusOf({ status }: LinkedFile["mark"]): DocumentStatus {
  return status ?? "DRAFT";
}
