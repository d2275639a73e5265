// Half-year reports in Google Docs: read in one wave together with what the file says of itself, changed with one that asks for the very revision that was read.
import type { ReportDocuments } from "../../usecases/ports/report-document.ts";
import { revisionOf } from "../reading/document-empty.ts";
import { reportTable } from "../reading/report-table.ts";
import { REVIEWED_FIELDS, reviewedFile } from "../reading/reviewed-file.ts";
import { documentsBatchUpdate, documentsGet } from "../rest/docs-documents.ts";
import { filesGet } from "../rest/drive-files.ts";
import type { Gateway } from "../rest/gateway.ts";
import { reportRowRequests } from "../writing/report-rows.ts";
import { valueOf } from "./google-failed.ts";

export function openReportDocuments(gateway: Gateway): ReportDocuments {
  return {
    read: (documentId) => {
      const [file, read] = gateway.sendAll([
        filesGet({ fileId: documentId, fields: REVIEWED_FIELDS }),
        documentsGet({ documentId }),
      ]);
      const document = valueOf(read);
      const table = reportTable(document);
      const revision = revisionOf(document);
      return {
        file: reviewedFile(valueOf(file)),
        rows: table?.rows ?? null,
        editable: revision !== null,
        write: (edits) => {
          if (table === null || revision === null || edits.length === 0) {
            return revision === null ? "locked" : "written";
          }
          const outcome = gateway.send(
            documentsBatchUpdate({
              documentId,
              requests: reportRowRequests(table, edits),
              requiredRevisionId: revision,
            }),
          );
          if (outcome.kind === "failed" && outcome.failure.kind === "conflict") {
            return "changed";
          }
          if (outcome.kind === "failed" && outcome.failure.kind === "forbidden") {
            return "locked";
          }
          valueOf(outcome);
          return "written";
        },
      };
    },
  };
}
