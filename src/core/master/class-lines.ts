// What one class hands to the master: a line for every entry, without names and without free text about a person.
import {
  CHANNELS,
  CONTACT_KINDS,
  INITIATORS,
  PARTICIPANTS,
  TOPICS,
} from "../programme/contact-words.ts";
import { ENTRY_TAGS } from "../programme/entry-tags.ts";
import { PARTNERS } from "../programme/partners.ts";
import { REPORT_CATEGORIES } from "../programme/report-categories.ts";
import { RESEARCH_TOPICS } from "../programme/research-topics.ts";
import { readWord } from "../programme/word-list.ts";
import { serialOf } from "../language/iso-date.ts";
import { halfYearNumber } from "../school/half-year.ts";
import { printSchoolYear } from "../school/school-year.ts";
import type { ClassRecord, RecordedEntry } from "../journal/class-record.ts";
import type { ContactRow } from "../journal/contact-row.ts";
import type { CellValue, JournalFault } from "../journal/journal-content.ts";
import { JOURNAL_TABS, type JournalTabKey } from "../journal/journal-tabs.ts";
import {
  ACTIVITY_FORM_WORDS,
  THEME_GROUP_WORDS,
  textOfWord,
  type LogRow,
} from "../journal/log-row.ts";
import { pupilCode, pupilNamed } from "../journal/pupil-row.ts";
import type { GatheredLine } from "./gathered-line.ts";
import { lineOrder } from "./line-order.ts";
import { rowIdentities } from "./row-identity.ts";
import { WARNING_LABELS } from "./warning-labels.ts";

export interface ClassSource {
  readonly journalId: string;
  readonly record: ClassRecord;
  /** The address of a row in the journal. */
  readonly linkTo: (tab: JournalTabKey, rowNumber: number) => string;
}

export interface Shown {
  /** Whether the topics of categories 1–3 come along: a setting of the school. */
  readonly topics: boolean;
}

/** What stands in the place of a pupil's name. */
const PUPIL_WORD = "skolēns";

export function classLines(source: ClassSource, shown: Shown): GatheredLine[] {
  const { record, journalId } = source;
  const ofTab = (tab: "log" | "contacts") => record.entries.filter((entry) => entry.tab === tab);
  return (["log", "contacts"] as const)
    .flatMap((tab) => {
      const entries = ofTab(tab);
      const ids = rowIdentities(
        `${journalId}:${tab}`,
        entries.map(({ row, reading }) => ({
          id: row.id,
          says: JSON.stringify([row.date, reading.entry.text, reading.entry.category]),
        })),
      );
      return entries.map((entry, at) => lineOf(source, entry, ids[at] ?? "", shown));
    })
    .concat(uncategorisedLines(source), faultLines(source));
}

function lineOf(
  source: ClassSource,
  recorded: RecordedEntry,
  id: string,
  shown: Shown,
): GatheredLine {
  const { record, linkTo } = source;
  const { reading, row, tab } = recorded;
  const { iso } = reading.date;
  const link = linkTo(tab, row.rowNumber);
  if (iso === null) {
    return {
      tab: "unrecognised",
      id,
      cells: {
        ...whoseCells(record),
        order: lineOrder(record.facts, null, row.rowNumber),
        tab: titleOf(tab),
        row: row.rowNumber,
        reason: `Ierakstu nevar ieskaitīt: ${labels(reading.warnings.filter(isAboutDate))}. Izlabojiet datumu klases tabulā.`,
        link,
      },
    };
  }
  const cells = {
    ...whoseCells(record),
    order: lineOrder(record.facts, iso, row.rowNumber),
    date: serialOf(iso),
    half: reading.half === null ? "" : halfYearNumber(reading.half),
    counted: reading.counted ? "jā" : "nē",
    warnings: labels(reading.warnings),
    link,
  };
  return recorded.tab === "contacts" || recorded.category === "PARENT_COOPERATION"
    ? { tab: "contacts", id, cells: { ...cells, ...contactPart(recorded, record) } }
    : {
        tab: "activities",
        id,
        cells: { ...cells, ...activityPart(recorded.row, recorded, record, shown) },
      };
}

/** Category 5 typed into `Uzskaite` says no more than that there was a contact. */
function contactPart(recorded: RecordedEntry, record: ClassRecord): Record<string, CellValue> {
  if (recorded.tab === "log") {
    return {
      kind: "",
      channel: "",
      initiator: "",
      participants: "",
      topic: "",
      pupil: "",
      attendees: recorded.row.participants ?? "",
      families: "",
    };
  }
  const { row } = recorded;
  return {
    kind: textOfWord(CONTACT_KINDS, row.kind),
    channel: textOfWord(CHANNELS, row.channel),
    initiator: textOfWord(INITIATORS, row.initiator),
    participants: row.participants.map((who) => textOfWord(PARTICIPANTS, who)).join(", "),
    topic: textOfWord(TOPICS, row.topic),
    pupil: pupilCell(row, record),
    attendees: row.attendees ?? "",
    families: row.families ?? "",
  };
}

/** A pupil whom the class list does not know stays in the class: the master says only that there is one. */
function pupilCell({ pupil }: ContactRow, { pupils, facts }: ClassRecord): string {
  if (pupil.trim() === "") {
    return "";
  }
  const known = pupilNamed(pupils, pupil);
  return known === null ? `${facts.schoolClass}/?` : pupilCode(facts.schoolClass, known);
}

function activityPart(
  row: LogRow,
  { category, reading }: RecordedEntry,
  { context }: ClassRecord,
  shown: Shown,
): Record<string, CellValue> {
  const about = REPORT_CATEGORIES.find(({ code }) => code === category);
  const topic =
    about?.aboutPersons === false && shown.topics
      ? context.pupils.maskIn(reading.entry.text, PUPIL_WORD)
      : textOfWord(RESEARCH_TOPICS, row.researchTopic);
  return {
    category: about?.shortText ?? "",
    topic,
    themeGroup: textOfWord(THEME_GROUP_WORDS, row.themeGroup),
    event: about?.aboutPersons === false ? context.pupils.maskIn(row.event, PUPIL_WORD) : "",
    form: textOfWord(ACTIVITY_FORM_WORDS, row.form),
    partners: listedPartners(row.partner),
    tags: row.tags.map((tag) => textOfWord(ENTRY_TAGS, tag)).join(", "),
    participants: row.participants ?? "",
  };
}

/** Partners of the programme's list; another may be a person's name and stays in the class. */
function listedPartners(typed: string): string {
  const words = typed.split(/[,;]/).filter((word) => word.trim() !== "");
  const listed = words.flatMap((word) => readWord(PARTNERS, word)?.text ?? []);
  const others = words.length > listed.length ? ["cits"] : [];
  return [...new Set([...listed, ...others])].join(", ");
}

function uncategorisedLines({ record, journalId, linkTo }: ClassSource): GatheredLine[] {
  const rows = record.uncategorised;
  const ids = rowIdentities(
    `${journalId}:log`,
    rows.map((row) => ({ id: row.id, says: JSON.stringify([row.date, row.text, null]) })),
  );
  return rows.map((row, at) => ({
    tab: "unrecognised",
    id: ids[at] ?? "",
    cells: {
      ...whoseCells(record),
      order: lineOrder(record.facts, null, row.rowNumber),
      tab: titleOf("log"),
      row: row.rowNumber,
      reason: "Nav zināms, kurā atskaites sadaļā tas ir. Izvēlieties sadaļu klases tabulā.",
      link: linkTo("log", row.rowNumber),
    },
  }));
}

function faultLines({ record, journalId, linkTo }: ClassSource): GatheredLine[] {
  return record.faults.map((fault) => ({
    tab: "unrecognised",
    id: `${journalId}:fault:${JSON.stringify(fault)}`,
    cells: {
      ...whoseCells(record),
      order: lineOrder(record.facts, null, 0),
      tab: titleOf(fault.tab),
      row: fault.kind === "HEADER_REPEATED" ? fault.rowNumber : "",
      reason: faultReason(fault),
      link: linkTo(fault.tab, fault.kind === "HEADER_REPEATED" ? fault.rowNumber : 1),
    },
  }));
}

function faultReason(fault: JournalFault): string {
  switch (fault.kind) {
    case "TAB_MISSING":
      return `Klases tabulā nav cilnes „${titleOf(fault.tab)}”. Atjaunojiet to no versiju vēstures.`;
    case "COLUMN_MISSING":
      return `Nav atrasta kolonna „${fault.header}”. Atjaunojiet virsrakstu klases tabulā.`;
    case "HEADER_REPEATED":
      return "Virsraksta rinda ielīmēta otrreiz. To var izdzēst.";
  }
}

function whoseCells({ facts }: ClassRecord): { year: string; class: string; teacher: string } {
  return {
    year: printSchoolYear(facts.dates.schoolYear),
    class: facts.schoolClass,
    teacher: facts.teacher,
  };
}

function labels(warnings: readonly (keyof typeof WARNING_LABELS)[]): string {
  return [...new Set(warnings)].map((code) => WARNING_LABELS[code]).join("; ");
}

function isAboutDate(code: string): boolean {
  return code.startsWith("W_DATE");
}

function titleOf(tab: JournalTabKey): string {
  return JOURNAL_TABS.find(({ key }) => key === tab)?.title ?? "";
}
