// Makes a document of a class, once however often it is asked for: what is about to be made is written down first, and a copy whose
// answer was lost is looked for before another is made.
import type { ClassSubfolderKey } from "../../core/forms/file-names.ts";
import type { PageLine } from "../../core/forms/trip-checklist.ts";
import type { Values } from "../../core/forms/fill.ts";
import { fileCells, fileRowsOf } from "../../core/journal/file-row.ts";
import type { FileRow } from "../../core/journal/file-row.ts";
import type { CopiedForm } from "../../core/journal/journal-facts.ts";
import { historyCells } from "../../core/journal/history-row.ts";
import { done, refused } from "../../core/result.ts";
import type { Result } from "../../core/result.ts";
import type { OpenRecord } from "../class/open-record.ts";
import { subfolderKey } from "../making/step-keys.ts";
import type {
  ClassDocuments,
  DocumentPlace,
  MadeDocument,
  NewDocument,
  PlaceWanted,
} from "../ports/class-documents.ts";
import type { ClassJournal, NewRow } from "../ports/class-journal.ts";
import type { Session } from "../ports/session.ts";

export interface DocumentTools {
  readonly journal: ClassJournal;
  readonly documents: ClassDocuments;
  readonly session: Session;
}

export interface WantedDocument {
  readonly kind: "analysis" | "minutes" | "trip";
  /** The entry's id, or that of the draft when there is no entry: the document's key is made of it. */
  readonly id: string;
  /** The id of the entry it is about; "" for none. */
  readonly entry: string;
  readonly name: string;
  readonly subfolder: ClassSubfolderKey;
  /** A form that is copied, or lines of a document of our own. */
  readonly content:
    | { readonly kind: "form"; readonly form: CopiedForm; readonly values: Values }
    | { readonly kind: "page"; readonly lines: readonly PageLine[] };
}

export interface MadeOrThere {
  readonly kind: "made" | "exists";
  readonly document: MadeDocument;
}

/** Google's lists may lag for minutes (docs/google-oddities.md, D1). */
const LISTS_LAG = 5 * 60_000;
/** Milliseconds between looks for a copy whose answer was lost. */
const LOOKS = [1_000, 2_000, 4_000];

export function documentKey(
  { kind, id }: Pick<WantedDocument, "kind" | "id">,
  { record: { facts } }: OpenRecord,
): string {
  return `${kind}:${facts.year}/${facts.schoolClass}/${id}`;
}

export function makeDocument(
  tools: DocumentTools,
  journalId: string,
  open: OpenRecord,
  wanted: WantedDocument,
): Result<MadeOrThere> {
  const { documents, session } = tools;
  const { facts } = open.record;
  const rows = fileRowsOf(open.content.rows.files, documentKey(wanted, open));
  const [there] = documents.see([...new Set(rows.flatMap(({ id }) => (id === "" ? [] : [id])))]);
  if (there !== undefined) {
    return done({ kind: "exists", document: there });
  }
  const place = documents.place({
    journalId,
    subfolder: subfolderKey(wanted.subfolder, facts.year, facts.schoolClass),
    template: templateOf(wanted, open),
  });
  if (wanted.content.kind === "form" && place.template === null) {
    return refused({ kind: "FORM_MISSING", form: wanted.content.form });
  }
  const found = begunBefore(tools, open, wanted, place, rows);
  if (!found.ok) {
    return found;
  }
  const copied =
    found.value === null ? makeNew(tools, journalId, open, wanted, place) : done(found.value);
  if (!copied.ok) {
    return copied;
  }
  documents.fill(copied.value.id, wanted.content);
  tools.journal.append(
    journalId,
    [
      row(tools, open, wanted, { state: "made", id: copied.value.id }),
      {
        tab: "history",
        cells: historyCells({
          at: session.now(),
          by: session.person,
          action: "create",
          object: copied.value.id,
          comment: "",
        }),
      },
    ],
    open.content,
  );
  return done({ kind: "made", document: copied.value });
}

function templateOf(
  { content }: WantedDocument,
  { record: { facts } }: OpenRecord,
): PlaceWanted["template"] {
  const id = content.kind === "form" ? facts.forms[content.form] : undefined;
  return content.kind === "form" && id !== undefined ? { form: content.form, id } : null;
}

/** A document that was begun and whose answer nobody heard; null when there is none and another may be made. */
function begunBefore(
  { documents, session }: DocumentTools,
  open: OpenRecord,
  wanted: WantedDocument,
  { folder }: DocumentPlace,
  rows: readonly FileRow[],
): Result<MadeDocument | null> {
  const last = rows[rows.length - 1];
  if (last?.state !== "begun") {
    return done(null);
  }
  const found = documents.find(folder, documentKey(wanted, open));
  return found === null && session.now() - last.at < LISTS_LAG
    ? refused({ kind: "DOCUMENT_BEING_MADE" })
    : done(found);
}

function makeNew(
  tools: DocumentTools,
  journalId: string,
  open: OpenRecord,
  wanted: WantedDocument,
  { folder, template }: DocumentPlace,
): Result<MadeDocument> {
  const { documents, journal, session } = tools;
  const { facts } = open.record;
  const key = documentKey(wanted, open);
  const note = (state: "begun" | "failed"): void => {
    journal.append(journalId, [row(tools, open, wanted, { state, id: "" })], open.content);
  };
  note("begun");
  const document: NewDocument = {
    name: wanted.name,
    folder,
    journalId,
    mark: {
      kind: wanted.kind,
      key,
      year: facts.year,
      schoolClass: facts.schoolClass,
      ...(template === null ? {} : { template: template.version }),
      // Only analyses are handed in.
      ...(wanted.kind === "analysis" ? { status: "DRAFT" as const } : {}),
    },
  };
  const outcome =
    template === null ? documents.create(document) : documents.copy(template.id, document);
  switch (outcome.kind) {
    case "made":
      return done(outcome.document);
    case "failed":
      note("failed");
      return outcome.raise();
    case "doubtful":
      for (const wait of LOOKS) {
        session.sleep(wait);
        const found = documents.find(folder, key);
        if (found !== null) {
          return done(found);
        }
      }
      return refused({ kind: "DOCUMENT_BEING_MADE" });
  }
}

function row(
  { session }: DocumentTools,
  open: OpenRecord,
  wanted: WantedDocument,
  { state, id }: Pick<FileRow, "state" | "id">,
): NewRow {
  const { kind, entry } = wanted;
  const key = documentKey(wanted, open);
  return {
    tab: "files",
    cells: fileCells({ key, state, id, kind, entry, at: session.now(), by: session.person }),
  };
}
