// spreadsheets.create: a new spreadsheet in the caller's own drive.
import { SPREADSHEET } from "../drive/file-state.ts";
import { ownRoot, placeNewFile } from "../drive/place-file.ts";
import { invalidArgument, notEmulated } from "../google-error.ts";
import type { Call } from "../operation.ts";
import { isLocaleName } from "./locale.ts";
import { blankSheet, blankSpreadsheet } from "./new-spreadsheet.ts";
import { presentSpreadsheet } from "./present-spreadsheet.ts";
import { newSheetId, nextTitle, requireFreeTitle, requireGrid } from "./sheet-properties.ts";
import type { SheetPropertiesBody } from "./sheet-properties.ts";
import { SpreadsheetEdit } from "./spreadsheet-edit.ts";
import type { SpreadsheetProperties, SpreadsheetState } from "./spreadsheet-state.ts";
import { isTimeZone } from "./time-zone.ts";

interface SpreadsheetBody {
  readonly properties?: Partial<SpreadsheetProperties>;
  readonly sheets?: readonly { readonly properties?: SheetPropertiesBody }[];
}

const UNTITLED = "Untitled spreadsheet";

export function createSpreadsheet(call: Call, body: SpreadsheetBody = {}): object {
  refuseTheRest("", body, ["properties", "sheets"]);
  const { title = UNTITLED, ...settings } = body.properties ?? {};
  requireSettings(settings);
  const id = call.workspace.ids.file();
  const blank = blankSpreadsheet(id, title, settings);
  const sheets = body.sheets ?? [];
  const state = sheets.length === 0 ? blank : sheets.reduce(withSheet(call), emptied(blank));
  const parent = ownRoot(call.workspace, call.caller, call.startedAt);
  const file = placeNewFile(call, { id, name: title, mimeType: SPREADSHEET, parent });
  new SpreadsheetEdit(call, file, state).save();
  return presentSpreadsheet({ call, file, state, ranges: [], hasGridData: false });
}

function emptied(state: SpreadsheetState): SpreadsheetState {
  return { ...state, sheets: [] };
}

function withSheet(call: Call) {
  return (
    state: SpreadsheetState,
    body: { readonly properties?: SheetPropertiesBody },
    index: number,
  ): SpreadsheetState => {
    refuseTheRest(`sheets[${index}].`, body, ["properties"]);
    const { sheetId, title = nextTitle(state), hidden = false, ...rest } = body.properties ?? {};
    const { gridProperties, index: place = index, sheetType = "GRID", ...look } = rest;
    if (sheetType !== "GRID" || place !== index) {
      throw notEmulated("sheets.spreadsheets.create: sheets out of their order or without a grid");
    }
    requireFreeTitle(state, title);
    const isFirst = state.sheets.length === 0 && sheetId === undefined;
    const id = isFirst ? 0 : newSheetId(state, sheetId, () => call.workspace.ids.number());
    const sheet = { ...blankSheet(id, title, gridProperties), ...look, hidden };
    requireGrid(sheet.gridProperties);
    return { ...state, sheets: [...state.sheets, sheet] };
  };
}

/** Refuses a locale or time zone that Google does not know. */
export function requireSettings({ locale, timeZone }: Partial<SpreadsheetProperties>): void {
  if (locale !== undefined && !isLocaleName(locale)) {
    throw invalidArgument(`Unsupported locale: ${locale}`);
  }
  if (timeZone !== undefined && !isTimeZone(timeZone)) {
    throw invalidArgument(`Invalid time zone: ${timeZone}`);
  }
}

function refuseTheRest(where: string, body: object, known: readonly string[]): void {
  for (const field of Object.keys(body)) {
    if (!known.includes(field)) {
      throw notEmulated(`sheets.spreadsheets.create: ${where}${field}`);
    }
  }
}
