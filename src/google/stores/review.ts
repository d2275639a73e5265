// Documents on their way between teacher and deputy: status in appProperties, the lock in contentRestrictions, both in one request.
import type { OpenText, Review } from "../../usecases/ports/review.ts";
import { revisionOf } from "../reading/document-empty.ts";
import { paragraphPlaces, placeAsWritten } from "../reading/paragraph-places.ts";
import type { PlacedParagraph } from "../reading/paragraph-places.ts";
import { planTable } from "../reading/plan-table.ts";
import { reportTable } from "../reading/report-table.ts";
import { REVIEWED_FIELDS, reviewedFile } from "../reading/reviewed-file.ts";
import { documentsBatchUpdate, documentsGet } from "../rest/docs-documents.ts";
import type { GoogleDocument } from "../rest/docs-documents.ts";
import { filesGet, filesUpdate } from "../rest/drive-files.ts";
import type { Gateway } from "../rest/gateway.ts";
import { replaceSpanRequests } from "../writing/replace-spans.ts";
import { valueOf } from "./google-failed.ts";

export function openReview(gateway: Gateway): Review {
  const askFor = (fileId: string) => filesGet({ fileId, fields: REVIEWED_FIELDS });
  return {
    file: (documentId) => reviewedFile(valueOf(gateway.send(askFor(documentId)))),
    fileAndText: (documentId) => {
      const [file, document] = gateway.sendAll([askFor(documentId), documentsGet({ documentId })]);
      return { file: reviewedFile(valueOf(file)), text: openText(gateway, valueOf(document)) };
    },
    change: (file, { status, submittedAt, statusAt, lock }) => {
      const isLocked = lock !== null;
      const outcome = gateway.send(
        filesUpdate({
          fileId: file.id,
          body: {
            appProperties: { status, submittedAt, statusAt },
            ...(isLocked === file.locked
              ? {}
              : { contentRestrictions: [{ readOnly: isLocked, ...lock }] }),
          },
        }),
      );
      if (outcome.kind === "failed" && outcome.failure.kind === "forbidden") {
        return false;
      }
      valueOf(outcome);
      return true;
    },
  };
}

function openText(gateway: Gateway, document: GoogleDocument): OpenText {
  const places = paragraphPlaces(document);
  const revision = revisionOf(document);
  return {
    paragraphs: places.map(({ text }) => text),
    reportRows: reportTable(document)?.rows ?? null,
    planLines: planTable(document)?.rows.filter(({ blank }) => !blank).length ?? 0,
    replace: (spans, text) => {
      if (revision === null) {
        return "locked";
      }
      const outcome = gateway.send(
        documentsBatchUpdate({
          documentId: document.documentId,
          requests: replaceSpanRequests(
            spans.flatMap(({ paragraph, from, to }) => placedSpan(places[paragraph], from, to)),
            text,
          ),
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
}

function placedSpan(paragraph: PlacedParagraph | undefined, from: number, to: number) {
  if (paragraph === undefined) {
    return [];
  }
  const { tabId, segmentId, startIndex, text } = paragraph;
  return [
    {
      tabId,
      segmentId,
      start: startIndex + placeAsWritten(text, from),
      end: startIndex + placeAsWritten(text, to),
    },
  ];
}
