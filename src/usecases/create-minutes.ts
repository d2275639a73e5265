// "Minutes of this parents' meeting": the school's form, copied for one meeting and filled with what is known of it.
import { minutesName } from "../core/forms/file-names.ts";
import { meetingMinutesValues } from "../core/forms/form-values.ts";
import { meetingTime } from "../core/forms/meeting-time.ts";
import { contactRow } from "../core/journal/contact-row.ts";
import type { JournalRow } from "../core/journal/journal-content.ts";
import { keptOf } from "../core/journal/kept-cells.ts";
import type { RowShown } from "../core/journal/shown-row.ts";
import { storeText } from "../core/journal/stored-text.ts";
import { readDate } from "../core/language/date-as-typed.ts";
import { printLongDate } from "../core/language/date-text.ts";
import { done } from "../core/result.ts";
import type { Result } from "../core/result.ts";
import { alone } from "./class/alone.ts";
import { openRecord } from "./class/open-record.ts";
import type { OpenRecord } from "./class/open-record.ts";
import { aboutRow } from "./class-documents/about-row.ts";
import { classOnForm } from "./class-documents/class-on-form.ts";
import { makeDocument } from "./class-documents/make-document.ts";
import type { DocumentTools } from "./class-documents/make-document.ts";
import { shownDate } from "./class-documents/shown-date.ts";
import { createdDocument } from "./create-analysis.ts";
import type { CreatedDocument } from "./create-analysis.ts";

export interface MinutesFields {
  /** As typed, perhaps with the time; empty is taken from the row, like the number of those who came. */
  readonly date: string;
  readonly number: string;
  /** "klātienē" or "tiešsaistē" */
  readonly held: string;
  readonly from: string;
  readonly to: string;
  readonly minuteTaker: string;
  readonly invited: string;
  readonly attendees: number | null;
  /** The agenda; the form has room for three points. */
  readonly points: readonly {
    readonly question: string;
    readonly reporter: string;
    readonly decision: string;
  }[];
}

export interface CreateMinutesInput {
  readonly journalId: string;
  readonly id: string;
  /** The meeting's row of `Sadarbība ar vecākiem`; null for a meeting that is not recorded yet. */
  readonly of: RowShown | null;
  readonly fields: MinutesFields;
}

export interface CreatedMinutes extends CreatedDocument {
  /** Whether the meeting's row says now that it was minuted. */
  readonly recorded: boolean;
}

export function createMinutes(
  tools: DocumentTools,
  { journalId, id, of, fields }: CreateMinutesInput,
): Result<CreatedMinutes> {
  return alone(tools.session, () => {
    const opened = openRecord(tools, journalId);
    if (!opened.ok) {
      return opened;
    }
    const wanted = of === null ? null : ({ tab: "contacts", shown: of } as const);
    const about = aboutRow(tools.journal, journalId, id, opened.value, wanted);
    if (!about.ok) {
      return about;
    }
    const { facts } = opened.value.record;
    const row = about.value.row;
    const typed = stored(fields, row, opened.value);
    const { iso, timeText } = readDate(typed.date, { schoolYear: facts.dates.schoolYear });
    const time = meetingTime(timeText);
    const made = makeDocument(tools, journalId, opened.value, {
      kind: "minutes",
      id: about.value.id ?? id,
      entry: about.value.id ?? "",
      name: minutesName(facts.schoolClass, iso),
      subfolder: "minutes",
      content: {
        kind: "form",
        form: "meeting-minutes",
        values: meetingMinutesValues(classOnForm(facts), {
          ...typed,
          from: typed.from === "" ? time.from : typed.from,
          to: typed.to === "" ? time.to : typed.to,
          placeLocative: facts.placeLocative,
          dateLocative: iso === null ? typed.date : printLongDate(iso, "locative"),
          teacherNominative: facts.teacher,
        }),
      },
    });
    return made.ok
      ? done({
          ...createdDocument(made.value),
          recorded: row !== null && isRecorded(tools, journalId, row, about.value.id),
        })
      : made;
  });
}

function stored(
  fields: MinutesFields,
  row: JournalRow | null,
  { record }: OpenRecord,
): MinutesFields {
  const keep = (text: string): string => storeText(text).stored.trim();
  const meeting = row === null ? null : contactRow(row);
  const date = shownDate(meeting?.date ?? "", record.context.dates.schoolYear);
  return {
    date: keep(fields.date) || date,
    number: keep(fields.number) || `${meetingNumber(row, record)}`,
    held: keep(fields.held),
    from: keep(fields.from),
    to: keep(fields.to),
    minuteTaker: keep(fields.minuteTaker),
    invited: keep(fields.invited),
    attendees: fields.attendees ?? meeting?.attendees ?? null,
    points: fields.points.map(({ question, reporter, decision }) => ({
      question: keep(question),
      reporter: keep(reporter),
      decision: keep(decision),
    })),
  };
}

/** The how-manieth parents' meeting of the year it is, as the table has them. */
function meetingNumber(row: JournalRow | null, { entries }: OpenRecord["record"]): number {
  const meetings = entries
    .flatMap((entry) =>
      entry.tab === "contacts" && entry.row.kind === "PARENT_MEETING" ? [entry] : [],
    )
    .sort((a, b) => ((a.reading.date.iso ?? "9") < (b.reading.date.iso ?? "9") ? -1 : 1));
  const at = meetings.findIndex((entry) => entry.row.rowNumber === row?.rowNumber);
  return (at < 0 ? meetings.length : at) + 1;
}

/** Ticks the row's box. The row may have got its id just now, so it is looked at anew. */
function isRecorded(
  { journal }: DocumentTools,
  journalId: string,
  before: JournalRow,
  id: string | null,
): boolean {
  if (contactRow(before).recorded) {
    return true;
  }
  const now = journal.read(journalId);
  const row = now.rows.contacts.find(({ cells }) => keptOf(cells).id === id);
  return (
    row !== undefined &&
    journal.change(journalId, [{ row, cells: { recorded: true } }], now).length === 0
  );
}
