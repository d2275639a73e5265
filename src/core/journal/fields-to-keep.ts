// What a person typed into a form of the log or of the contacts, made fit for the journal's cells and read by the rules.
import { REPORT_CATEGORIES, type ReportCategoryCode } from "../programme/report-categories.ts";
import {
  contactAsEntry,
  logAsEntry,
  type ClassRecord,
  type RecordedEntry,
} from "./class-record.ts";
import type { ContactFields } from "./contact-row.ts";
import { duplicateKey } from "./duplicate-key.ts";
import { readEntry, type EntryReading } from "./entry-reading.ts";
import type { LogFields } from "./log-row.ts";
import { fullName, pupilNamed } from "./pupil-row.ts";
import { sensitiveWords } from "./sensitive-words.ts";
import { storeText } from "./stored-text.ts";
import type { LogEntry, TypedDate } from "./typed-entry.ts";
import type { WarningCode } from "./warning-code.ts";

/** A form always knows its category; a row typed by hand may lack it. */
export type TypedLogFields = LogFields & { readonly category: ReportCategoryCode };

export interface FieldsToKeep<Fields> {
  /** As they are stored. */
  readonly fields: Fields;
  readonly reading: EntryReading<LogEntry>;
  /** Words of health and family life in a text about a person; they stay. */
  readonly sensitive: readonly string[];
}

/** @param except the entry that is being edited: it repeats nothing that comes after it */
export function logFieldsToKeep(
  typed: TypedLogFields,
  record: ClassRecord,
  except: RecordedEntry | null,
): FieldsToKeep<TypedLogFields> {
  const reading = readEntry(
    logAsEntry(typed, typed.category),
    record.context,
    keysBefore(record, except),
  );
  const { text, whatWorked, difficulties, partners } = reading.entry;
  const date = keptDate(typed.date);
  const event = storeText(typed.event).stored;
  const isAboutPersons = REPORT_CATEGORIES.some(
    ({ code, aboutPersons }) => code === typed.category && aboutPersons,
  );
  return {
    fields: { ...typed, date, text, whatWorked, difficulties, event, partner: partners },
    reading: withRemovedCodes(reading, typed.date, typed.event),
    sensitive: isAboutPersons ? sensitiveWords([text, whatWorked, difficulties].join("\n")) : [],
  };
}

/**
 * A pupil given by number or code is stored by name, as the class list has it.
 * @param except the contact that is being edited
 */
export function contactFieldsToKeep(
  typed: ContactFields,
  record: ClassRecord,
  except: RecordedEntry | null,
): FieldsToKeep<ContactFields> {
  const listed = pupilNamed(record.pupils, typed.pupil);
  const named = listed === null ? typed : { ...typed, pupil: fullName(listed) };
  const reading = readEntry(contactAsEntry(named), record.context, keysBefore(record, except));
  const { text, contact } = reading.entry;
  const date = keptDate(typed.date);
  const dueDate = keptDate(typed.dueDate);
  const agreement = contact?.agreement ?? "";
  return {
    fields: { ...typed, date, dueDate, discussed: text, pupil: contact?.pupil ?? "", agreement },
    reading: withRemovedCodes(reading, typed.date, typed.dueDate),
    sensitive: sensitiveWords([text, agreement].join("\n")),
  };
}

/** The date stays as typed, but for what must not be stored. */
function keptDate(typed: TypedDate): TypedDate {
  return typeof typed === "string" ? storeText(typed).stored : typed;
}

/** A personal code typed where no text is expected is removed and told of just the same. */
function withRemovedCodes(
  reading: EntryReading<LogEntry>,
  ...typed: readonly TypedDate[]
): EntryReading<LogEntry> {
  const isRemoved = typed.some((text) =>
    storeText(String(text)).warnings.includes("W_PERSONAL_CODE"),
  );
  const warnings: readonly WarningCode[] = isRemoved
    ? [...new Set<WarningCode>([...reading.warnings, "W_PERSONAL_CODE"])]
    : reading.warnings;
  return { ...reading, warnings };
}

function keysBefore({ entries }: ClassRecord, except: RecordedEntry | null): ReadonlySet<string> {
  const at = except === null ? -1 : entries.indexOf(except);
  return new Set(
    entries
      .slice(0, at < 0 ? entries.length : at)
      .flatMap(({ reading }) => duplicateKey(reading.entry, reading.date.iso) ?? []),
  );
}
