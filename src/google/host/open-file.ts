// The file that the script was called from.

export interface OpenFileId {
  readonly id: string;
  readonly type: "document" | "spreadsheet";
}

/** Null where no file is open. In a spreadsheet there is no active document, and the other way round. */
export function openFileId(): OpenFileId | null {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet() as { getId(): string } | null;
  if (spreadsheet !== null) {
    return { id: spreadsheet.getId(), type: "spreadsheet" };
  }
  const document = DocumentApp.getActiveDocument() as { getId(): string } | null;
  return document === null ? null : { id: document.getId(), type: "document" };
}
