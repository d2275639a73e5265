// A row of `Uzskaite`: an entry of one of the six report categories, typed by hand or through the sidebar.
import { ACTIVITY_FORMS, type ActivityFormCode } from "../programme/activity-forms.ts";
import { ENTRY_TAGS, type EntryTagCode } from "../programme/entry-tags.ts";
import { REPORT_CATEGORIES, type ReportCategoryCode } from "../programme/report-categories.ts";
import { RESEARCH_TOPICS, type ResearchTopicCode } from "../programme/research-topics.ts";
import { THEME_GROUPS, type ThemeGroupCode } from "../programme/theme-groups.ts";
import type { ListWord } from "../programme/word-list.ts";
import type { JournalRow, RowCells } from "./journal-content.ts";
import { keptOf, type KeptOfRow } from "./kept-cells.ts";
import { countIn, dateIn, textIn, wordIn, wordsIn } from "./row-cells.ts";
import type { TypedDate } from "./typed-entry.ts";

export interface LogFields {
  readonly category: ReportCategoryCode | null;
  readonly date: TypedDate;
  readonly text: string;
  readonly whatWorked: string;
  readonly difficulties: string;
  readonly themeGroup: ThemeGroupCode | null;
  /** The school event it belongs to, as the school names it; "" for none. */
  readonly event: string;
  readonly form: ActivityFormCode | null;
  readonly researchTopic: ResearchTopicCode | null;
  /** Words of the partners' list or free text, between commas. */
  readonly partner: string;
  readonly tags: readonly EntryTagCode[];
  readonly participants: number | null;
}

export interface LogRow extends LogFields, KeptOfRow {
  readonly rowNumber: number;
}

/** The categories as people type them: whole, short, or by the row's number. */
export const CATEGORY_WORDS: readonly ListWord<ReportCategoryCode>[] = REPORT_CATEGORIES.map(
  ({ code, order, text, shortText }) => ({
    code,
    text: shortText,
    synonyms: [text, `${order}`, `${order}.`],
  }),
);

/** By name, by point, or by both: "10.6", "10.6. Drošība". */
export const THEME_GROUP_WORDS: readonly ListWord<ThemeGroupCode>[] = THEME_GROUPS.map(
  ({ code, point, text }) => ({
    code,
    text,
    synonyms: [point, `${point}.`, `${text}.`, `${point} ${text}`, `${point}. ${text}`],
  }),
);

export const ACTIVITY_FORM_WORDS: readonly ListWord<ActivityFormCode>[] = ACTIVITY_FORMS.map(
  ({ code, point, name }) => ({ code, text: name, synonyms: [point, `${point}.`] }),
);

export function logRow({ rowNumber, cells }: JournalRow): LogRow {
  return { rowNumber, ...keptOf(cells), ...logFields(cells) };
}

export function logFields(cells: RowCells): LogFields {
  return {
    category: wordIn(cells, "category", CATEGORY_WORDS),
    date: dateIn(cells, "date"),
    text: textIn(cells, "text"),
    whatWorked: textIn(cells, "whatWorked"),
    difficulties: textIn(cells, "difficulties"),
    themeGroup: wordIn(cells, "themeGroup", THEME_GROUP_WORDS),
    event: textIn(cells, "event"),
    form: wordIn(cells, "form", ACTIVITY_FORM_WORDS),
    researchTopic: wordIn(cells, "researchTopic", RESEARCH_TOPICS),
    partner: textIn(cells, "partner"),
    tags: wordsIn(cells, "purpose", ENTRY_TAGS),
    participants: countIn(cells, "participants"),
  };
}

export function logCells(fields: LogFields): RowCells {
  return {
    date: fields.date,
    category: textOfWord(CATEGORY_WORDS, fields.category),
    text: fields.text,
    whatWorked: fields.whatWorked,
    difficulties: fields.difficulties,
    themeGroup: textOfWord(THEME_GROUP_WORDS, fields.themeGroup),
    event: fields.event,
    form: textOfWord(ACTIVITY_FORM_WORDS, fields.form),
    researchTopic: textOfWord(RESEARCH_TOPICS, fields.researchTopic),
    partner: fields.partner,
    purpose: fields.tags.map((tag) => textOfWord(ENTRY_TAGS, tag)).join(", "),
    participants: fields.participants ?? "",
  };
}

/** As the list shows it; "" for none. */
export function textOfWord<Code extends string>(
  list: readonly ListWord<Code>[],
  code: Code | null,
): string {
  return list.find((word) => word.code === code)?.text ?? "";
}
