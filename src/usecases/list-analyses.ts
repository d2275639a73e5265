// The class's event analyses, as they stand in their documents, and the events that have none yet.
import { analysisAnswers } from "../core/forms/analysis-answers.ts";
import { entryNotes } from "../core/journal/entry-notes.ts";
import type { EntryNotes } from "../core/journal/entry-notes.ts";
import { readEntry } from "../core/journal/entry-reading.ts";
import { fileRow } from "../core/journal/file-row.ts";
import type { FileRow } from "../core/journal/file-row.ts";
import { shownRow } from "../core/journal/shown-row.ts";
import type { RowShown } from "../core/journal/shown-row.ts";
import { halfYearNumber } from "../core/school/half-year.ts";
import { done } from "../core/result.ts";
import type { Result } from "../core/result.ts";
import { openRecord } from "./class/open-record.ts";
import type { OpenRecord } from "./class/open-record.ts";
import { shownDate } from "./class-documents/shown-date.ts";
import { eventOf } from "./create-analysis.ts";
import type { AnalysisFields } from "./create-analysis.ts";
import type { ClassDocuments, ReadDocument } from "./ports/class-documents.ts";
import type { ClassJournal } from "./ports/class-journal.ts";

export interface ListedAnalysis {
  readonly documentId: string;
  readonly name: string;
  readonly url: string;
  /** The entry it is about; null for none. */
  readonly entry: string | null;
  readonly fields: AnalysisFields;
  readonly half: 1 | 2 | null;
  readonly notes: EntryNotes;
}

export interface ListedEvent {
  readonly tab: "log" | "plan";
  readonly shown: RowShown;
  readonly date: string;
  readonly title: string;
  /** Its analysis; null while there is none. */
  readonly documentId: string | null;
}

export function listAnalyses(
  tools: { readonly journal: ClassJournal; readonly documents: ClassDocuments },
  { journalId }: { readonly journalId: string },
): Result<{
  readonly documents: readonly ListedAnalysis[];
  readonly events: readonly ListedEvent[];
}> {
  const opened = openRecord(tools, journalId);
  if (!opened.ok) {
    return opened;
  }
  const made = opened.value.content.rows.files
    .map(fileRow)
    .filter(({ kind, state }) => kind === "analysis" && state === "made");
  const documents = tools.documents
    .readAll([...new Set(made.map(({ id }) => id))])
    .map((document) => listed(document, made, opened.value));
  return done({ documents, events: eventsOf(opened.value, documents) });
}

function listed(
  { id, name, url, paragraphs }: ReadDocument,
  made: readonly FileRow[],
  { record: { context } }: OpenRecord,
): ListedAnalysis {
  const fields = analysisAnswers(paragraphs);
  const { title, ...answers } = fields;
  const reading = readEntry({ kind: "analysis", ...answers, text: title }, context);
  const entry = made.find((row) => row.id === id)?.entry ?? "";
  return {
    documentId: id,
    name,
    url,
    entry: entry === "" ? null : entry,
    fields,
    half: reading.half === null ? null : halfYearNumber(reading.half),
    notes: entryNotes(reading, context),
  };
}

/** Activities of the class and its part in the school's events; of the plan, events that are not logged yet. The newest first. */
function eventsOf(
  { content, record }: OpenRecord,
  documents: readonly ListedAnalysis[],
): ListedEvent[] {
  const event = (tab: "log" | "plan", rowNumber: number): ListedEvent[] =>
    content.rows[tab]
      .filter((row) => row.rowNumber === rowNumber)
      .map((row) => {
        const shown = shownRow(row);
        const { date, title } = eventOf(row);
        return {
          tab,
          shown,
          date: shownDate(date, record.context.dates.schoolYear),
          title,
          documentId:
            documents.find(({ entry }) => entry !== null && entry === shown.id)?.documentId ?? null,
        };
      });
  const logged = record.entries.filter(
    ({ tab, category }) =>
      tab === "log" && (category === "CLASS_ACTIVITY" || category === "SCHOOL_EVENT"),
  );
  const planned = record.plan.filter(
    ({ row }) => row.kind === "EVENT" && row.status !== "CANCELLED" && row.entry === "",
  );
  return [
    ...logged.flatMap(({ row }) => event("log", row.rowNumber)).reverse(),
    ...planned.flatMap(({ row }) => event("plan", row.rowNumber)),
  ];
}
