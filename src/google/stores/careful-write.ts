// Writes that must not happen twice and that Google would not refuse the second time: a look first, and the write only if it is still
// wanted. One whose answer was lost is therefore simply taken again: the look finds it.
import { formByKey } from "../../core/forms/all-forms.ts";
import type { WorkFailure } from "../../usecases/ports/maker.ts";
import type { FillJournal, WriteForm } from "../../usecases/ports/step.ts";
import { isEmptyDocument } from "../reading/document-empty.ts";
import { documentsBatchUpdate, documentsGet } from "../rest/docs-documents.ts";
import type { GoogleDocument } from "../rest/docs-documents.ts";
import type { GoogleRequest } from "../rest/google-request.ts";
import { spreadsheetsBatchUpdate, spreadsheetsGet } from "../rest/sheets-spreadsheets.ts";
import type { Spreadsheet } from "../rest/sheets-spreadsheets.ts";
import { JOURNAL_SHEETS } from "../sheet-ids.ts";
import { formDocumentRequests } from "../writing/form-document.ts";
import { JOURNAL_MARK_RANGE_ID, journalFactsRequests } from "../writing/journal-facts.ts";
import { journalTemplateRequests } from "../writing/journal-template.ts";

/** Something that stays as it is, and why. */
export class Left {
  constructor(readonly reason: WorkFailure) {}
}

export interface CarefulWrite<T> {
  readonly look: GoogleRequest<T>;
  /** The write still wanted after what was seen; null when it took effect before, `Left` when it must not be done any more. */
  readonly write: (seen: T) => GoogleRequest<unknown> | Left | null;
}

export function formWrite(step: WriteForm, documentId: string): CarefulWrite<GoogleDocument> {
  return {
    look: documentsGet({ documentId }),
    write: (document) =>
      isEmptyDocument(document)
        ? documentsBatchUpdate({ documentId, requests: formDocumentRequests(formByKey(step.form)) })
        : null,
  };
}

export function journalTemplateWrite(spreadsheetId: string): CarefulWrite<Spreadsheet> {
  return {
    look: spreadsheetsGet({ spreadsheetId, fields: "spreadsheetId,sheets.properties.sheetId" }),
    write: ({ sheets }) =>
      sheets?.some(({ properties }) => properties?.sheetId === JOURNAL_SHEETS.log) === true
        ? null
        : spreadsheetsBatchUpdate({ spreadsheetId, requests: journalTemplateRequests() }),
  };
}

/** `editor` may change the protected headers; the teacher may not. */
export function journalFactsWrite(
  step: FillJournal,
  spreadsheetId: string,
  editor: string,
): CarefulWrite<Spreadsheet> {
  return {
    look: spreadsheetsGet({
      spreadsheetId,
      fields: "spreadsheetId,sheets.protectedRanges.protectedRangeId",
    }),
    write: ({ sheets }) => {
      const ranges = (sheets ?? []).flatMap(({ protectedRanges }) => protectedRanges ?? []);
      return ranges.some(({ protectedRangeId }) => protectedRangeId === JOURNAL_MARK_RANGE_ID)
        ? null
        : spreadsheetsBatchUpdate({
            spreadsheetId,
            requests: journalFactsRequests(step.facts, [editor]),
          });
    },
  };
}
