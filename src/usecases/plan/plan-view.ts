// The year plan as a teacher sees it: what is planned and how it stands in the document, what was typed there by hand, and how many
// theme groups it covers.
import { readClassRecord } from "../../core/journal/class-record.ts";
import type { ClassRecord, PlannedItem } from "../../core/journal/class-record.ts";
import { entryNotes, type EntryNotes } from "../../core/journal/entry-notes.ts";
import { readEntry } from "../../core/journal/entry-reading.ts";
import type { JournalContent } from "../../core/journal/journal-content.ts";
import { placeInYear, sameLine } from "../../core/journal/plan-line.ts";
import { matchPlan, type MatchedItem } from "../../core/journal/plan-match.ts";
import type { PlanRow } from "../../core/journal/plan-row.ts";
import type { PlanTableRow } from "../../core/journal/plan-table.ts";
import { shownRow, type RowShown } from "../../core/journal/shown-row.ts";
import { THEME_GROUPS, type ThemeGroupCode } from "../../core/programme/theme-groups.ts";
import type { DocumentStatus } from "../../core/school/document-status.ts";
import { halfYearNumber } from "../../core/school/half-year.ts";
import type { PlanAtHand } from "./open-plan.ts";

export interface ViewedItem extends Pick<
  PlanRow,
  "topic" | "kind" | "themeGroup" | "form" | "status" | "entry"
> {
  readonly shown: RowShown;
  readonly date: string;
  /** The date as the document prints it. */
  readonly printed: string;
  readonly half: 1 | 2 | null;
  readonly notes: EntryNotes;
  readonly inDocument:
    | { readonly kind: "same" }
    | { readonly kind: "differs"; readonly date: string; readonly topic: string }
    | { readonly kind: "missing" };
}

export interface ViewedPlan {
  readonly status: DocumentStatus;
  /** Nothing can be added: it is submitted, accepted, closed, or this person may only read it. */
  readonly locked: boolean;
  readonly table: boolean;
  readonly items: readonly ViewedItem[];
  readonly handTyped: readonly {
    readonly place: number;
    readonly date: string;
    readonly topic: string;
    readonly notes: EntryNotes;
  }[];
  readonly groups: readonly ThemeGroupCode[];
}

/** The plan after an action, without asking Google again. */
export function planAfter(
  { record, document }: PlanAtHand,
  content: JournalContent,
  rows: readonly PlanTableRow[] | null = document.rows,
): ViewedPlan {
  return planView({ content, record: readClassRecord(content) ?? record, document }, rows);
}

export function planView(
  { content, record, document }: PlanAtHand,
  rows: readonly PlanTableRow[] | null = document.rows,
): ViewedPlan {
  const { items, handTyped } = matchPlan(record.plan, rows ?? [], withdrawnIds(record));
  return {
    status: document.status,
    locked: document.locked || !document.editable,
    table: rows !== null,
    items: inOrder(items).map((matched) => viewedItem(matched, record, content)),
    handTyped: handTyped.map(({ place, date, topic }) => ({
      place,
      date,
      topic,
      notes: entryNotes(
        readEntry({ kind: "plan-item", date, text: topic }, record.context),
        record.context,
      ),
    })),
    groups: coveredGroups(record.plan),
  };
}

export function withdrawnIds({ withdrawn }: ClassRecord): ReadonlySet<string> {
  return new Set(withdrawn.flatMap(({ id }) => id ?? []));
}

function viewedItem(
  { item: { row, reading }, line, row: printed }: MatchedItem,
  record: ClassRecord,
  content: JournalContent,
): ViewedItem {
  const { topic, kind, themeGroup, form, status } = row;
  const source = content.rows.plan.find(({ rowNumber }) => rowNumber === row.rowNumber);
  const same =
    printed !== null &&
    (sameLine(printed, line) || sameLine(printed, { ...line, date: String(row.date) }));
  return {
    shown: shownRow(source ?? { tab: "plan", rowNumber: row.rowNumber, cells: {} }),
    date: String(row.date),
    printed: line.date,
    topic,
    kind,
    themeGroup,
    form,
    status,
    // A link to an entry that was never saved or was withdrawn leads nowhere.
    entry: record.entries.some(({ row: { id } }) => id === row.entry) ? row.entry : "",
    half: reading.half === null ? null : halfYearNumber(reading.half),
    notes: entryNotes(reading, record.context),
    inDocument:
      printed === null
        ? { kind: "missing" }
        : same
          ? { kind: "same" }
          : { kind: "differs", date: printed.date, topic: printed.topic },
  };
}

function inOrder(items: readonly MatchedItem[]): MatchedItem[] {
  const placeOf = ({ item: { reading } }: MatchedItem) =>
    placeInYear(reading.date, reading.entry.text) ?? Number.MAX_SAFE_INTEGER;
  return [...items].sort((a, b) => placeOf(a) - placeOf(b));
}

function coveredGroups(plan: readonly PlannedItem[]): ThemeGroupCode[] {
  return THEME_GROUPS.map(({ code }) => code).filter((code) =>
    plan.some(({ row }) => row.themeGroup === code && row.status !== "CANCELLED"),
  );
}
