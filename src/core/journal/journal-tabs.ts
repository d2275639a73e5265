// The tabs of a class's journal and their columns, in the order a person reads. Teachers type here by hand as well as through the
// sidebar, so a column says what it holds, and the columns that only the add-on needs stand hidden at the end.
import { CONTACT_COLUMNS } from "../forms/contact-columns.ts";
import { ACTIVITY_FORMS } from "../programme/activity-forms.ts";
import { REPORT_CATEGORIES } from "../programme/report-categories.ts";
import { RESEARCH_TOPICS } from "../programme/research-topics.ts";
import { THEME_GROUPS } from "../programme/theme-groups.ts";

export type JournalTabKey = "log" | "contacts" | "plan" | "pupils" | "history" | "files";

export interface JournalColumn {
  /** Names the column for good: headers may be renamed and columns moved. */
  readonly key: string;
  readonly header: string;
  /** "typed-date" keeps what a person typed, "date" is what was read from it. */
  readonly holds: "text" | "typed-date" | "date" | "number" | "yes-no" | "word" | "words";
  /** Pixels. */
  readonly width: number;
  /** What may be picked; other words are kept with a mark. */
  readonly list?: readonly string[];
  readonly hidden?: true;
}

export interface JournalTab {
  readonly key: JournalTabKey;
  readonly title: string;
  readonly columns: readonly JournalColumn[];
  /** Nobody types here: the add-on reads and writes it. */
  readonly hidden?: true;
}

const TYPED_DATE: JournalColumn = {
  key: "date",
  header: "Datums",
  holds: "typed-date",
  width: 120,
};

/** What the add-on keeps of every row: the date it read, its warnings, who and when, and whether it was withdrawn. */
const KEPT_WITH_EVERY_ROW: readonly JournalColumn[] = [
  { key: "dateRead", header: "Nolasītais datums", holds: "date", width: 120 },
  { key: "warnings", header: "Brīdinājumi", holds: "text", width: 150, hidden: true },
  { key: "id", header: "Ieraksta Nr.", holds: "text", width: 120, hidden: true },
  { key: "by", header: "Ierakstīja", holds: "text", width: 150, hidden: true },
  { key: "at", header: "Ierakstīts", holds: "text", width: 150, hidden: true },
  { key: "withdrawn", header: "Atsaukts", holds: "yes-no", width: 80, hidden: true },
];

const LOG: JournalTab = {
  key: "log",
  title: "Uzskaite",
  columns: [
    TYPED_DATE,
    word(
      "category",
      "Atskaites sadaļa",
      220,
      REPORT_CATEGORIES.map((category) => category.shortText),
    ),
    { key: "text", header: "Audzināšanas darbs", holds: "text", width: 320 },
    { key: "whatWorked", header: "Kas izdevās?", holds: "text", width: 240 },
    { key: "difficulties", header: "Kas sagādāja grūtības?", holds: "text", width: 240 },
    word(
      "themeGroup",
      "Tematiskā grupa",
      200,
      THEME_GROUPS.map((group) => group.text),
    ),
    { key: "event", header: "Pasākums", holds: "text", width: 180 },
    word(
      "researchTopic",
      "Izpētes temats",
      200,
      RESEARCH_TOPICS.map((topic) => topic.text),
    ),
    word(
      "form",
      "Darba forma",
      200,
      ACTIVITY_FORMS.map((form) => form.name),
    ),
    { key: "partner", header: "Sadarbības partneris", holds: "text", width: 180 },
    { key: "purpose", header: "Birkas", holds: "text", width: 150 },
    { key: "participants", header: "Dalībnieki", holds: "number", width: 90 },
    ...KEPT_WITH_EVERY_ROW,
  ],
};

const CONTACTS: JournalTab = {
  key: "contacts",
  title: "Sadarbība ar vecākiem",
  columns: [
    ...CONTACT_COLUMNS.map((column): JournalColumn => ({
      key: column.key,
      header: column.header,
      holds:
        column.key === "date" ? "typed-date" : column.holds === "pupil" ? "text" : column.holds,
      width: column.briefAt === null ? 130 : 280,
      ...(column.list === null ? {} : { list: column.list.map((item) => item.text) }),
    })),
    ...KEPT_WITH_EVERY_ROW,
  ],
};

const PLAN: JournalTab = {
  key: "plan",
  title: "Plāns",
  columns: [
    { key: "number", header: "Nr.", holds: "number", width: 50 },
    TYPED_DATE,
    { key: "topic", header: "Temats vai pasākuma nosaukums", holds: "text", width: 340 },
    word("kind", "Veids", 110, ["stunda", "pasākums"]),
    word(
      "themeGroup",
      "Tematiskā grupa",
      200,
      THEME_GROUPS.map((group) => group.text),
    ),
    word(
      "form",
      "Darba forma",
      200,
      ACTIVITY_FORMS.map((form) => form.name),
    ),
    word("status", "Statuss", 110, ["plānots", "noticis", "pārcelts", "atcelts"]),
    { key: "entry", header: "Saistītais ieraksts", holds: "text", width: 130 },
    { key: "notes", header: "Piezīmes", holds: "text", width: 240 },
    ...KEPT_WITH_EVERY_ROW,
  ],
};

const PUPILS: JournalTab = {
  key: "pupils",
  title: "Skolēni",
  columns: [
    { key: "number", header: "Nr.", holds: "number", width: 50 },
    { key: "givenName", header: "Vārds", holds: "text", width: 180 },
    { key: "surname", header: "Uzvārds", holds: "text", width: 180 },
    { key: "from", header: "Klasē no", holds: "typed-date", width: 120 },
    { key: "to", header: "Klasē līdz", holds: "typed-date", width: 120 },
  ],
};

/** What was done with the class's documents and notes, by whom and when; the comments of the review. Never a note's own text. */
const HISTORY: JournalTab = {
  key: "history",
  title: "Vēsture",
  columns: [
    { key: "at", header: "Kad", holds: "text", width: 170 },
    { key: "by", header: "Kas", holds: "text", width: 200 },
    { key: "action", header: "Darbība", holds: "text", width: 160 },
    { key: "object", header: "Ar ko", holds: "text", width: 260 },
    { key: "comment", header: "Komentārs", holds: "text", width: 400 },
  ],
  hidden: true,
};

/** The files that the teacher's own clicks made: the deputy's register takes them over at a refresh. */
const FILES: JournalTab = {
  key: "files",
  title: "Faili",
  columns: [
    { key: "key", header: "Atslēga", holds: "text", width: 260 },
    { key: "id", header: "Fails", holds: "text", width: 320 },
    { key: "kind", header: "Veids", holds: "text", width: 120 },
    { key: "entry", header: "Saistītais ieraksts", holds: "text", width: 160 },
    { key: "at", header: "Kad", holds: "text", width: 170 },
    { key: "by", header: "Kas", holds: "text", width: 200 },
  ],
  hidden: true,
};

export const JOURNAL_TABS: readonly JournalTab[] = [LOG, CONTACTS, PLAN, PUPILS, HISTORY, FILES];

function word(key: string, header: string, width: number, list: readonly string[]): JournalColumn {
  return { key, header, holds: "word", width, list };
}
