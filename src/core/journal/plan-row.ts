// A row of `Plāns`: what stands behind a line of the year plan's printed table.
import type { ActivityFormCode } from "../programme/activity-forms.ts";
import type { ThemeGroupCode } from "../programme/theme-groups.ts";
import type { ListWord } from "../programme/word-list.ts";
import type { JournalRow, RowCells } from "./journal-content.ts";
import { keptOf, type KeptOfRow } from "./kept-cells.ts";
import { ACTIVITY_FORM_WORDS, THEME_GROUP_WORDS, textOfWord } from "./log-row.ts";
import { dateIn, textIn, wordIn } from "./row-cells.ts";
import type { TypedDate } from "./typed-entry.ts";

export type PlanItemKind = "CLASS_HOUR" | "EVENT";
export type PlanItemStatus = "PLANNED" | "DONE" | "MOVED" | "CANCELLED";

/** Section V: class hours, and events at the teacher's discretion. */
export const PLAN_ITEM_KINDS: readonly ListWord<PlanItemKind>[] = [
  {
    code: "CLASS_HOUR",
    text: "stunda",
    synonyms: ["klases stunda", "audzināšanas stunda", "klases audzināšanas stunda"],
  },
  {
    code: "EVENT",
    text: "pasākums",
    synonyms: ["aktivitāte", "klases aktivitāte", "skolas pasākums"],
  },
];

export const PLAN_ITEM_STATUSES: readonly ListWord<PlanItemStatus>[] = [
  { code: "PLANNED", text: "plānots", synonyms: ["plānota"] },
  { code: "DONE", text: "noticis", synonyms: ["notikusi", "notika", "izdarīts"] },
  { code: "MOVED", text: "pārcelts", synonyms: ["pārcelta"] },
  { code: "CANCELLED", text: "atcelts", synonyms: ["atcelta", "nenotika"] },
];

export interface PlanFields {
  readonly date: TypedDate;
  readonly topic: string;
  readonly kind: PlanItemKind;
  readonly themeGroup: ThemeGroupCode | null;
  readonly form: ActivityFormCode | null;
  readonly status: PlanItemStatus;
  /** The id of the log entry it became; "" while it has none. */
  readonly entry: string;
  readonly notes: string;
}

export interface PlanRow extends PlanFields, KeptOfRow {
  readonly rowNumber: number;
}

/** A row that does not say what it is, is a class hour that is planned. */
export function planRow({ rowNumber, cells }: JournalRow): PlanRow {
  return {
    rowNumber,
    ...keptOf(cells),
    date: dateIn(cells, "date"),
    topic: textIn(cells, "topic"),
    kind: wordIn(cells, "kind", PLAN_ITEM_KINDS) ?? "CLASS_HOUR",
    themeGroup: wordIn(cells, "themeGroup", THEME_GROUP_WORDS),
    form: wordIn(cells, "form", ACTIVITY_FORM_WORDS),
    status: wordIn(cells, "status", PLAN_ITEM_STATUSES) ?? "PLANNED",
    entry: textIn(cells, "entry"),
    notes: textIn(cells, "notes"),
  };
}

export function planCells(fields: PlanFields): RowCells {
  return {
    date: fields.date,
    topic: fields.topic,
    kind: textOfWord(PLAN_ITEM_KINDS, fields.kind),
    themeGroup: textOfWord(THEME_GROUP_WORDS, fields.themeGroup),
    form: textOfWord(ACTIVITY_FORM_WORDS, fields.form),
    status: textOfWord(PLAN_ITEM_STATUSES, fields.status),
    entry: fields.entry,
    notes: fields.notes,
  };
}
