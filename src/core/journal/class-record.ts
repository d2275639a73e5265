// Everything a class's journal says, read by the rules: the one reading that the sidebar, the report and the master all work with.
import { parseClassLabel } from "../school/class-label.ts";
import type { Grade } from "../school/grade.ts";
import type { ReportCategoryCode } from "../programme/report-categories.ts";
import { contactRow, type ContactFields, type ContactRow } from "./contact-row.ts";
import { readEntries, type ClassContext, type EntryReading } from "./entry-reading.ts";
import type { JournalContent, JournalFault } from "./journal-content.ts";
import type { JournalFacts } from "./journal-facts.ts";
import { logRow, type LogFields, type LogRow } from "./log-row.ts";
import { planRow, type PlanRow } from "./plan-row.ts";
import { pupilNames } from "./pupil-names.ts";
import { pupilRow, type Pupil } from "./pupil-row.ts";
import type { LogEntry, PlanItem } from "./typed-entry.ts";

/** An entry of one of the six categories: a row of `Uzskaite` or, of category 5, of `Sadarbība ar vecākiem`. */
export type RecordedEntry = {
  readonly category: ReportCategoryCode;
  readonly reading: EntryReading<LogEntry>;
} & (
  | { readonly tab: "log"; readonly row: LogRow }
  | { readonly tab: "contacts"; readonly row: ContactRow }
);

export interface PlannedItem {
  readonly row: PlanRow;
  readonly reading: EntryReading<PlanItem>;
}

export interface ClassRecord {
  readonly facts: JournalFacts;
  readonly context: ClassContext;
  readonly pupils: readonly Pupil[];
  /** `Uzskaite` from top to bottom, then `Sadarbība ar vecākiem`; without those withdrawn. */
  readonly entries: readonly RecordedEntry[];
  readonly plan: readonly PlannedItem[];
  /** Rows that were withdrawn: kept, and counted nowhere. */
  readonly withdrawn: readonly (LogRow | ContactRow | PlanRow)[];
  /** Rows of `Uzskaite` whose category is none of the six. */
  readonly uncategorised: readonly LogRow[];
  readonly faults: readonly JournalFault[];
}

/** Null when the journal does not say whose it is. */
export function readClassRecord({ facts, rows, faults }: JournalContent): ClassRecord | null {
  const grade = facts === null ? null : gradeOf(facts.schoolClass);
  if (facts === null || grade === null) {
    return null;
  }
  const pupils = rows.pupils.map((row) => pupilRow(row, facts.dates.schoolYear));
  const context: ClassContext = {
    grade,
    dates: facts.dates,
    pupils: pupilNames(pupils),
  };
  const log = rows.log.map(logRow);
  const contacts = rows.contacts.map(contactRow);
  const plan = rows.plan.map(planRow);
  return {
    facts,
    context,
    pupils,
    entries: readRows(log.filter(stands), contacts.filter(stands), context),
    plan: readPlan(plan.filter(stands), context),
    withdrawn: [...log, ...contacts, ...plan].filter((row) => row.withdrawn),
    uncategorised: log.filter((row) => stands(row) && row.category === null),
    faults,
  };
}

/** What a contact says as a log entry: what was talked about, with whom, on whose behalf. */
export function contactAsEntry(row: ContactFields): LogEntry {
  return {
    kind: "log-entry",
    category: "PARENT_COOPERATION",
    date: row.date,
    text: row.discussed,
    whatWorked: "",
    difficulties: "",
    partners: "",
    contact: { pupil: row.pupil, agreement: row.agreement },
  };
}

export function logAsEntry(row: LogFields, category: ReportCategoryCode): LogEntry {
  const { date, text, whatWorked, difficulties, partner } = row;
  return {
    kind: "log-entry",
    category,
    date,
    text,
    whatWorked,
    difficulties,
    partners: partner,
    contact: null,
  };
}

function readRows(
  log: readonly LogRow[],
  contacts: readonly ContactRow[],
  context: ClassContext,
): RecordedEntry[] {
  const typed = [
    ...log.flatMap((row) =>
      row.category === null
        ? []
        : [
            {
              tab: "log" as const,
              row,
              category: row.category,
              entry: logAsEntry(row, row.category),
            },
          ],
    ),
    ...contacts.map((row) => ({
      tab: "contacts" as const,
      row,
      category: "PARENT_COOPERATION" as const,
      entry: contactAsEntry(row),
    })),
  ];
  const readings = readEntries(
    typed.map(({ entry }) => entry),
    context,
  );
  return typed.flatMap(({ entry: _, ...recorded }, at) => {
    const reading = readings[at];
    return reading === undefined ? [] : [{ ...recorded, reading }];
  });
}

function readPlan(rows: readonly PlanRow[], context: ClassContext): PlannedItem[] {
  const readings = readEntries(
    rows.map(({ date, topic }): PlanItem => ({ kind: "plan-item", date, text: topic })),
    context,
  );
  return rows.flatMap((row, at) => {
    const reading = readings[at];
    return reading === undefined ? [] : [{ row, reading }];
  });
}

function stands(row: { readonly withdrawn: boolean }): boolean {
  return !row.withdrawn;
}

function gradeOf(label: string): Grade | null {
  const reading = parseClassLabel(label);
  return reading.kind === "class" ? reading.schoolClass.grade : null;
}
