// Opening a spreadsheet to read it, and one edit of it from opening to saving.
import { requireReadableContent, requireWritableContent } from "../drive/access.ts";
import { SPREADSHEET } from "../drive/file-state.ts";
import type { DriveFile } from "../drive/file-state.ts";
import { noteContentChange } from "../drive/place-file.ts";
import { entityNotFound } from "../google-error.ts";
import type { Call } from "../operation.ts";
import { requireCellsWithinLimit } from "./cell-grid.ts";
import { sheetById } from "./find-sheet.ts";
import type { GridRange, Rect } from "./grid-range.ts";
import { requireUnprotected } from "./protection.ts";
import { noteAppend } from "./recent-appends.ts";
import { spreadsheetsOf } from "./spreadsheet-state.ts";
import type { SheetState, SpreadsheetState } from "./spreadsheet-state.ts";

export function openToRead(call: Call, spreadsheetId: string): SpreadsheetState {
  requireReadableContent(call, spreadsheetId, SPREADSHEET);
  return contentOf(call, spreadsheetId);
}

export function openToWrite(call: Call, spreadsheetId: string): SpreadsheetEdit {
  const file = requireWritableContent(call, spreadsheetId, SPREADSHEET);
  return new SpreadsheetEdit(call, file, contentOf(call, spreadsheetId));
}

function contentOf(call: Call, spreadsheetId: string): SpreadsheetState {
  const state = spreadsheetsOf(call.workspace).get(spreadsheetId);
  if (state === undefined) {
    throw entityNotFound();
  }
  return state;
}

/** The spreadsheet as an edit under way has it so far; nothing is kept before `save`. */
export class SpreadsheetEdit {
  readonly call: Call;
  readonly file: DriveFile;
  state: SpreadsheetState;
  readonly #appended: { readonly sheetId: number; readonly rect: Rect }[] = [];

  constructor(call: Call, file: DriveFile, state: SpreadsheetState) {
    this.call = call;
    this.file = file;
    this.state = state;
  }

  /** Refuses an id that no sheet has. */
  sheet(sheetId: number | undefined): SheetState {
    return sheetById(this.state, sheetId);
  }

  /** Puts another version of a sheet in its place. */
  replace(sheet: SheetState): void {
    this.state = {
      ...this.state,
      sheets: this.state.sheets.map((known) => (known.sheetId === sheet.sheetId ? sheet : known)),
    };
  }

  /** Refuses when the caller may not edit some cell of the range. */
  guard(range: GridRange): void {
    requireUnprotected(this, range);
  }

  /** Tells of rows put below the last ones; other calls under way at the same time will not have seen them. */
  appended(sheetId: number, rect: Rect): void {
    this.#appended.push({ sheetId, rect });
  }

  save(): void {
    requireCellsWithinLimit(this.state);
    for (const { sheetId, rect } of this.#appended) {
      noteAppend(this.call, this.state.spreadsheetId, sheetId, rect);
    }
    spreadsheetsOf(this.call.workspace).set(this.state.spreadsheetId, this.state);
    noteContentChange(this.call, this.state.spreadsheetId);
  }
}
