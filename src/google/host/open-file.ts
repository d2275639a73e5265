// The spreadsheet that the script was called from.

/** Null in a document, and where no file is open. */
export function openFileId(): string | null {
  return SpreadsheetApp.getActiveSpreadsheet()?.getId() ?? null;
}
