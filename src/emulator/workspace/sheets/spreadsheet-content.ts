// What Drive must know of a spreadsheet's content: how it begins, and what a copy keeps.
import { spreadsheetAs } from "../../export/export-formats.ts";
import type { ContentKind } from "../content-kind.ts";
import { SPREADSHEET } from "../drive/file-state.ts";
import { fileNotFound } from "../google-error.ts";
import { blankSpreadsheet } from "./new-spreadsheet.ts";
import { copiedProtections } from "./protection.ts";
import { spreadsheetsOf } from "./spreadsheet-state.ts";
import type { SpreadsheetState } from "./spreadsheet-state.ts";

export const spreadsheetContent: ContentKind = {
  mimeType: SPREADSHEET,
  create: (call, id, title) => {
    spreadsheetsOf(call.workspace).set(id, blankSpreadsheet(id, title));
  },
  copy: (call, from, to, title) => {
    const spreadsheets = spreadsheetsOf(call.workspace);
    const original = spreadsheets.get(from) ?? blankSpreadsheet(to, title);
    spreadsheets.set(to, copyOf(original, to, title, call.caller));
  },
  rename: (call, id, title) => {
    const spreadsheets = spreadsheetsOf(call.workspace);
    const state = spreadsheets.get(id);
    if (state !== undefined) {
      spreadsheets.set(id, { ...state, properties: { ...state.properties, title } });
    }
  },
  remove: (call, id) => {
    spreadsheetsOf(call.workspace).delete(id);
  },
  export: (call, id, mimeType) => {
    const state = spreadsheetsOf(call.workspace).get(id);
    if (state === undefined) {
      throw fileNotFound(id);
    }
    return spreadsheetAs(state, mimeType);
  },
};

/**
 * Cells, formats, validation, names, filters and charts are carried over with their ids. Of the protections only those of
 * whole sheets are, with the copier as editor. Developer metadata is left behind: no source says that Google copies it, so
 * nothing may count on it.
 */
function copyOf(
  original: SpreadsheetState,
  spreadsheetId: string,
  title: string,
  copier: string,
): SpreadsheetState {
  return {
    ...original,
    spreadsheetId,
    properties: { ...original.properties, title },
    sheets: original.sheets.map((sheet) => ({
      ...sheet,
      protectedRanges: copiedProtections(sheet, copier),
    })),
    developerMetadata: [],
  };
}
