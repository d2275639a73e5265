// A sheet's properties as Google prints them, and the rules for titles and tabs.
import { invalidArgument } from "../google-error.ts";
import { sheetByTitle } from "./find-sheet.ts";
import type { GridProperties, JsonObject, SheetState } from "./spreadsheet-state.ts";
import type { SpreadsheetState } from "./spreadsheet-state.ts";

const MAX_TITLE = 100;

/** What a request may say of a sheet. */
export interface SheetPropertiesBody {
  readonly sheetId?: number;
  readonly title?: string;
  readonly index?: number;
  readonly sheetType?: string;
  readonly hidden?: boolean;
  readonly rightToLeft?: boolean;
  readonly tabColor?: JsonObject;
  readonly tabColorStyle?: JsonObject;
  readonly gridProperties?: Partial<GridProperties>;
}

export function sheetProperties(state: SpreadsheetState, sheet: SheetState): object {
  const { sheetId, title, gridProperties, hidden, rightToLeft, tabColor, tabColorStyle } = sheet;
  return {
    sheetId,
    title,
    index: state.sheets.findIndex((known) => known.sheetId === sheetId),
    sheetType: "GRID",
    gridProperties,
    ...(hidden && { hidden }),
    ...(rightToLeft === true && { rightToLeft }),
    ...(tabColor !== undefined && { tabColor }),
    ...(tabColorStyle !== undefined && { tabColorStyle }),
  };
}

/** Refuses a title that is empty, too long or already another sheet's; case makes no difference. */
export function requireFreeTitle(state: SpreadsheetState, title: string, own?: number): void {
  if (title === "" || title.length > MAX_TITLE) {
    throw invalidArgument(`Sheet name must be between 1 and ${MAX_TITLE} characters.`);
  }
  const other = sheetByTitle(state, title);
  if (other !== undefined && other.sheetId !== own) {
    throw invalidArgument(
      `A sheet with the name "${title}" already exists. Please enter another name.`,
    );
  }
}

/** "Sheet2", "Sheet3": the first that is free. */
export function nextTitle(state: SpreadsheetState): string {
  let number = state.sheets.length + 1;
  while (sheetByTitle(state, `Sheet${number}`) !== undefined) {
    number += 1;
  }
  return `Sheet${number}`;
}

/** Refuses grids without cells, and freezing all of them. */
export function requireGrid(grid: GridProperties): void {
  const { rowCount, columnCount, frozenRowCount = 0, frozenColumnCount = 0 } = grid;
  if (rowCount < 1 || columnCount < 1) {
    throw invalidArgument("A sheet must have at least one row and one column.");
  }
  if (frozenRowCount < 0 || frozenRowCount >= rowCount) {
    throw invalidArgument("You can't freeze all visible rows on the sheet.");
  }
  if (frozenColumnCount < 0 || frozenColumnCount >= columnCount) {
    throw invalidArgument("You can't freeze all visible columns on the sheet.");
  }
}

/** The id asked for, or a drawn one; refuses an id in use. */
export function newSheetId(
  state: SpreadsheetState,
  asked: number | undefined,
  draw: () => number,
): number {
  const isUsed = (id: number): boolean => state.sheets.some(({ sheetId }) => sheetId === id);
  if (asked === undefined) {
    let id = draw();
    while (isUsed(id)) {
      id = draw();
    }
    return id;
  }
  if (asked < 0 || isUsed(asked)) {
    throw invalidArgument(
      asked < 0 ? "Sheet id must not be negative." : `Sheet with id ${asked} already exists.`,
    );
  }
  return asked;
}
