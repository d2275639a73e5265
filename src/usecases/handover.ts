// "Hand the class over": what a new class teacher needs of last year — its plan, how far each document came, and what was agreed with
// parents and is still to be done. Put together by the deputy's click, which is written into the class's history. What was talked about
// does not come along; pupils are numbers, and an agreement that speaks of health or family stays in last year's folder.
import { readClassRecord } from "../core/journal/class-record.ts";
import type { ClassRecord } from "../core/journal/class-record.ts";
import { historyCells } from "../core/journal/history-row.ts";
import { pupilCode, pupilNamed } from "../core/journal/pupil-row.ts";
import { sensitiveWords } from "../core/journal/sensitive-words.ts";
import { readDate } from "../core/language/date-as-typed.ts";
import { printDate } from "../core/language/date-text.ts";
import { done, refused } from "../core/result.ts";
import type { Result } from "../core/result.ts";
import { parseClassLabel, printClassLabel } from "../core/school/class-label.ts";
import { parseSchoolYear, printSchoolYear, schoolYearId } from "../core/school/school-year.ts";
import type { ClassJournal } from "./ports/class-journal.ts";
import type { Master } from "./ports/master.ts";
import type { Session } from "./ports/session.ts";
import type { FileKind } from "./ports/step.ts";
import type { YearFiles } from "./ports/year-files.ts";

export interface HandoverInput {
  /** Last year. */
  readonly year: string;
  /** The class as it was, "3.a". */
  readonly schoolClass: string;
}

export interface Handover {
  readonly year: string;
  readonly schoolClass: string;
  readonly teacher: string;
  readonly documents: readonly HandedDocument[];
  readonly plan: readonly HandedPlanLine[];
  readonly agreements: readonly HandedAgreement[];
  /** Agreements that were left out because they speak of health or family. */
  readonly restricted: number;
  /** Entries of the year, without those withdrawn. */
  readonly entries: number;
}

export interface HandedDocument {
  readonly kind: FileKind;
  readonly name: string;
  /** "DRAFT", "SUBMITTED" … */
  readonly status: string;
}

export interface HandedPlanLine {
  readonly date: string;
  readonly topic: string;
  readonly status: "PLANNED" | "DONE" | "MOVED" | "CANCELLED";
}

export interface HandedAgreement {
  /** "3.a/07"; the class's label for one that is about the whole class. */
  readonly pupil: string;
  readonly agreement: string;
  readonly dueDate: string;
}

export interface HandoverTools {
  readonly master: Master;
  readonly journal: ClassJournal;
  readonly yearFiles: YearFiles;
  readonly session: Session;
}

/** The mask of a pupil's name in an agreement. */
const PUPIL = "skolēns";
const DOCUMENTS: readonly FileKind[] = ["plan", "report-1", "report-2"];

export function handover(tools: HandoverTools, input: HandoverInput): Result<Handover> {
  const schoolYear = parseSchoolYear(input.year);
  if (schoolYear === null) {
    return refused({ kind: "NOT_A_YEAR", typed: input.year });
  }
  if (tools.master.open() === null) {
    return refused({ kind: "NOT_A_MASTER" });
  }
  const read = parseClassLabel(input.schoolClass);
  const schoolClass = read.kind === "class" ? printClassLabel(read.schoolClass) : input.schoolClass;
  const files = tools.yearFiles
    .ofYear(schoolYearId(schoolYear))
    .filter(({ mark, trashed }) => mark.schoolClass === schoolClass && !trashed);
  const journalId = files.find(({ mark }) => mark.kind === "journal")?.id;
  if (journalId === undefined) {
    return refused({ kind: "NO_SUCH_CLASS", year: printSchoolYear(schoolYear), schoolClass });
  }
  const content = tools.journal.read(journalId);
  const record = readClassRecord(content);
  if (record === null) {
    return refused({ kind: "NOT_A_JOURNAL" });
  }
  if (content.layout.history !== undefined) {
    const { session } = tools;
    const cells = historyCells({
      at: session.now(),
      by: session.person,
      action: "open-talks",
      object: journalId,
      comment: "",
    });
    tools.journal.append(journalId, [{ tab: "history", cells }], content);
  }
  const open = openAgreements(record, tools.session.today());
  const shown = open.filter(({ agreement }) => sensitiveWords(agreement).length === 0);
  return done({
    year: schoolYearId(schoolYear),
    schoolClass,
    teacher: record.facts.teacher,
    documents: files
      .filter(({ mark }) => DOCUMENTS.includes(mark.kind))
      .map(({ mark, name, status }) => ({ kind: mark.kind, name, status }))
      .sort((a, b) => DOCUMENTS.indexOf(a.kind) - DOCUMENTS.indexOf(b.kind)),
    plan: record.plan.map(({ row, reading }) => ({
      date: reading.date.iso === null ? String(row.date) : printDate(reading.date.iso),
      topic: record.context.pupils.maskIn(row.topic, PUPIL),
      status: row.status,
    })),
    agreements: shown,
    restricted: open.length - shown.length,
    entries: record.entries.length,
  });
}

/** With a day that is still to come, or without one: nobody can say that it is done. */
function openAgreements(
  { entries, pupils, context, facts }: ClassRecord,
  today: string,
): HandedAgreement[] {
  return entries.flatMap((entry) => {
    if (entry.tab !== "contacts" || entry.row.agreement.trim() === "") {
      return [];
    }
    const { row } = entry;
    const due = readDate(row.dueDate, { schoolYear: facts.dates.schoolYear }).iso;
    if (due !== null && due < today) {
      return [];
    }
    const named = pupilNamed(pupils, row.pupil);
    return [
      {
        pupil: named === null ? facts.schoolClass : pupilCode(facts.schoolClass, named),
        agreement: context.pupils.maskIn(row.agreement, PUPIL),
        dueDate: due === null ? "" : printDate(due),
      },
    ];
  });
}
