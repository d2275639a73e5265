// Year plans in Google Docs: read in one wave with the class's journal, written with one batchUpdate that takes no document but the
// one that was read.
import type { JournalContent } from "../../core/journal/journal-content.ts";
import { rowsAfter } from "../../core/journal/plan-table.ts";
import { isDocumentStatus } from "../../core/school/document-status.ts";
import type { OpenPlan, PlanDocument, PlanDocuments } from "../../usecases/ports/plan-document.ts";
import type { ClassJournal } from "../../usecases/ports/class-journal.ts";
import { revisionOf } from "../reading/document-empty.ts";
import { journalAnswer, journalContent, journalFilters } from "../reading/journal-content.ts";
import { planTable } from "../reading/plan-table.ts";
import { documentsBatchUpdate, documentsGet } from "../rest/docs-documents.ts";
import type { GoogleDocument } from "../rest/docs-documents.ts";
import { filesGet, filesList } from "../rest/drive-files.ts";
import type { DriveFile } from "../rest/drive-files.ts";
import type { Gateway } from "../rest/gateway.ts";
import type { Outcome } from "../rest/outcome.ts";
import { valuesBatchGetByDataFilter } from "../rest/sheets-values-read.ts";
import { planRowsRequests } from "../writing/plan-rows.ts";
import { quoted } from "./drive-query.ts";
import { valueOf } from "./google-failed.ts";

type JournalValues = Parameters<typeof journalAnswer>[0];

/** So often is a document read again that others change while we write. */
const MOST_TRIES = 4;

/** Without the looks of things, which weigh most. */
const CONTENT =
  "documentId,revisionId,tabs(tabProperties(tabId),documentTab(body,namedRanges),childTabs)";

export function openPlanDocuments(gateway: Gateway, journal: ClassJournal): PlanDocuments {
  return {
    open: (journalId, planId): OpenPlan => {
      const [values, document, file] = gateway.sendAll([
        valuesBatchGetByDataFilter({ spreadsheetId: journalId, dataFilters: journalFilters() }),
        documentsGet({ documentId: planId, fields: CONTENT }),
        filesGet({
          fileId: planId,
          fields: "id,appProperties,contentRestrictions(readOnly),capabilities(canEdit)",
        }),
      ]);
      const content = contentOf(values) ?? journal.read(journalId);
      const about = valueOf(file);
      const { kind, journal: itsJournal } = about.appProperties ?? {};
      return {
        content,
        document:
          kind === "plan" && itsJournal === journalId
            ? planDocument(gateway, valueOf(document), about)
            : null,
      };
    },

    find: (year, schoolClass) => {
      const marked = (key: string, value: string) =>
        `appProperties has { key='${key}' and value=${quoted(value)} }`;
      const [folder] = filesOf(gateway, [
        "trashed = false",
        marked("kind", "folder"),
        marked("year", year),
        marked("class", schoolClass),
      ]);
      const files =
        folder === undefined
          ? []
          : filesOf(gateway, [`${quoted(folder.id)} in parents`, "trashed = false"]);
      const idOf = (kind: string) =>
        files.find(({ appProperties }) => appProperties?.["kind"] === kind)?.id;
      const journalId = idOf("journal");
      const planId = idOf("plan");
      return journalId === undefined || planId === undefined ? null : { journalId, planId };
    },
  };
}

/** Null when it takes more than one request to read the journal: a tab is gone, or a column has lost its mark. */
function contentOf(outcome: Outcome<JournalValues>): JournalContent | null {
  if (outcome.kind === "failed" && outcome.failure.kind === "invalid") {
    return null;
  }
  const answer = journalAnswer(valueOf(outcome));
  return answer.unmarked.length > 0 ? null : journalContent(answer, []);
}

function planDocument(gateway: Gateway, read: GoogleDocument, file: DriveFile): PlanDocument {
  const said = file.appProperties?.["status"];
  const status = isDocumentStatus(said) ? said : "DRAFT";
  const closed = (file.contentRestrictions ?? []).some(({ readOnly }) => readOnly === true);
  return {
    status,
    locked: closed || status === "SUBMITTED" || status === "ACCEPTED",
    editable: file.capabilities?.canEdit !== false && revisionOf(read) !== null,
    rows: planTable(read)?.rows ?? null,
    write: (edits) => {
      let document = read;
      for (let tries = 0; tries < MOST_TRIES; tries += 1) {
        const table = planTable(document);
        if (table === null) {
          return { kind: "no-table" };
        }
        const wanted = edits(table.rows);
        if (wanted.length === 0) {
          return { kind: "written", rows: table.rows };
        }
        const revision = revisionOf(document);
        const outcome = gateway.send(
          documentsBatchUpdate({
            documentId: read.documentId,
            requests: planRowsRequests(table, wanted),
            ...(revision === null ? {} : { requiredRevisionId: revision }),
          }),
        );
        if (outcome.kind !== "uncertain" && !isConflict(outcome)) {
          valueOf(outcome);
          return { kind: "written", rows: rowsAfter(table.rows, wanted) };
        }
        document = valueOf(
          gateway.send(documentsGet({ documentId: read.documentId, fields: CONTENT })),
        );
      }
      return { kind: "busy" };
    },
  };
}

function isConflict(outcome: Outcome<unknown>): boolean {
  return outcome.kind === "failed" && outcome.failure.kind === "conflict";
}

/** Of the few that the query means, one page. */
function filesOf(gateway: Gateway, conditions: readonly string[]): readonly DriveFile[] {
  return valueOf(
    gateway.send(filesList({ q: conditions.join(" and "), fields: "id,appProperties" })),
  ).files;
}
