// What Drive exports documents and spreadsheets to. The formats that Google has and the emulator lacks are refused by name.
// https://developers.google.com/workspace/drive/api/guides/ref-export-formats
import type { DocumentState } from "../workspace/docs/document-state.ts";
import { notEmulated } from "../workspace/google-error.ts";
import type { SpreadsheetState } from "../workspace/sheets/spreadsheet-state.ts";
import { exportCsv } from "./export-csv.ts";
import { exportDocument } from "./export-document.ts";
import { exportSpreadsheet } from "./export-spreadsheet.ts";

export const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
export const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const OTHER_DOCUMENT_FORMATS = [
  "application/vnd.oasis.opendocument.text",
  "application/rtf",
  "application/pdf",
  "application/zip",
  "application/epub+zip",
  "text/markdown",
];
const OTHER_SPREADSHEET_FORMATS = [
  "application/x-vnd.oasis.opendocument.spreadsheet",
  "application/pdf",
  "application/zip",
  "text/tab-separated-values",
];

/** Null when Google does not export documents to that format. */
export function documentAs(document: DocumentState, mimeType: string): Uint8Array | null {
  return mimeType === DOCX ? exportDocument(document) : refusedAs(mimeType, OTHER_DOCUMENT_FORMATS);
}

/** Null when Google does not export spreadsheets to that format. */
export function spreadsheetAs(state: SpreadsheetState, mimeType: string): Uint8Array | null {
  switch (mimeType) {
    case XLSX:
      return exportSpreadsheet(state);
    case "text/csv":
      return exportCsv(state);
    default:
      return refusedAs(mimeType, OTHER_SPREADSHEET_FORMATS);
  }
}

function refusedAs(mimeType: string, lacking: readonly string[]): null {
  if (lacking.includes(mimeType)) {
    throw notEmulated(`drive.files.export: to ${mimeType}`);
  }
  return null;
}
