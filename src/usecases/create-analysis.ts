// "Analyse this event": the form of annex 6, copied for one event and filled with what is known of it.
import { analysisName } from "../core/forms/file-names.ts";
import { eventAnalysisValues } from "../core/forms/form-values.ts";
import { entryNotes } from "../core/journal/entry-notes.ts";
import type { EntryNotes } from "../core/journal/entry-notes.ts";
import { readEntry } from "../core/journal/entry-reading.ts";
import { logRow } from "../core/journal/log-row.ts";
import { planRow } from "../core/journal/plan-row.ts";
import type { JournalRow } from "../core/journal/journal-content.ts";
import type { RowShown } from "../core/journal/shown-row.ts";
import type { EventAnalysis, TypedDate } from "../core/journal/typed-entry.ts";
import { done } from "../core/result.ts";
import type { Result } from "../core/result.ts";
import { alone } from "./class/alone.ts";
import { openRecord } from "./class/open-record.ts";
import { classOnForm } from "./class-documents/class-on-form.ts";
import { makeDocument } from "./class-documents/make-document.ts";
import type { DocumentTools } from "./class-documents/make-document.ts";
import { aboutRow } from "./class-documents/about-row.ts";
import { shownDate } from "./class-documents/shown-date.ts";
import type { MadeDocument } from "./ports/class-documents.ts";

export interface AnalysisFields {
  /** As typed, with the time behind it. */
  readonly date: string;
  readonly title: string;
  readonly goal: string;
  readonly description: string;
  readonly participation: string;
  readonly conclusions: string;
}

export interface CreateAnalysisInput {
  readonly journalId: string;
  /** Made with the draft. */
  readonly id: string;
  /** The logged event or the item of the plan; null for an event that stands in neither. */
  readonly of: { readonly tab: "log" | "plan"; readonly shown: RowShown } | null;
  /** An empty date or title is taken from the row. */
  readonly fields: AnalysisFields;
}

export interface CreatedDocument {
  readonly kind: "made" | "exists";
  readonly documentId: string;
  readonly name: string;
  readonly url: string;
}

export interface CreatedAnalysis extends CreatedDocument {
  readonly notes: EntryNotes;
}

export function createAnalysis(
  tools: DocumentTools,
  input: CreateAnalysisInput,
): Result<CreatedAnalysis> {
  return alone(tools.session, () => {
    const opened = openRecord(tools, input.journalId);
    if (!opened.ok) {
      return opened;
    }
    const about = aboutRow(tools.journal, input.journalId, input.id, opened.value, input.of);
    if (!about.ok) {
      return about;
    }
    const { facts, context } = opened.value.record;
    const reading = readEntry(typedAnalysis(input.fields, about.value.row), context);
    const { entry, date } = reading;
    const made = makeDocument(tools, input.journalId, opened.value, {
      kind: "analysis",
      id: about.value.id ?? input.id,
      entry: about.value.id ?? "",
      name: analysisName(
        facts.schoolClass,
        date.iso,
        // A file's name is seen by more people than the file.
        context.pupils.maskIn(entry.text, "skolēns"),
      ),
      subfolder: "analyses",
      content: {
        kind: "form",
        form: "event-analysis",
        values: eventAnalysisValues(classOnForm(facts), {
          dateAndTime: shownDate(entry.date, facts.dates.schoolYear),
          title: entry.text,
          goal: entry.goal,
          description: entry.description,
          participation: entry.participation,
          conclusions: entry.conclusions,
          teacherNominative: facts.teacher,
        }),
      },
    });
    return made.ok
      ? done({ ...createdDocument(made.value), notes: entryNotes(reading, context) })
      : made;
  });
}

function typedAnalysis(fields: AnalysisFields, row: JournalRow | null): EventAnalysis {
  const { date, title } = row === null ? { date: "", title: "" } : eventOf(row);
  return {
    kind: "analysis",
    date: fields.date.trim() === "" ? date : fields.date,
    text: fields.title.trim() === "" ? title : fields.title,
    goal: fields.goal,
    description: fields.description,
    participation: fields.participation,
    conclusions: fields.conclusions,
  };
}

/** A logged event is named by the school event it belongs to, else by its text's first line. */
export function eventOf(row: JournalRow): { readonly date: TypedDate; readonly title: string } {
  if (row.tab === "plan") {
    const { date, topic } = planRow(row);
    return { date, title: topic };
  }
  const { date, event, text } = logRow(row);
  return { date, title: event.trim() === "" ? (text.split("\n")[0] ?? "") : event };
}

export function createdDocument({
  kind,
  document,
}: {
  readonly kind: "made" | "exists";
  readonly document: MadeDocument;
}): CreatedDocument {
  return { kind, documentId: document.id, name: document.name, url: document.url };
}
