// Finding the sheet and the cells that a request names, by id or in A1 notation.
import { invalidArgument, notEmulated } from "../google-error.ts";
import { parseA1 } from "./a1-notation.ts";
import type { OpenRange } from "./a1-notation.ts";
import type { SheetState, SpreadsheetState } from "./spreadsheet-state.ts";

export interface SheetRange {
  readonly sheet: SheetState;
  readonly range: OpenRange;
  /** Only the upper left corner was named: what is written may run on from it. */
  readonly isCorner: boolean;
}

/** An absent id is 0, as everywhere in Google's JSON. */
export function sheetById(state: SpreadsheetState, sheetId: number | undefined): SheetState {
  const id = sheetId ?? 0;
  const sheet = state.sheets.find((candidate) => candidate.sheetId === id);
  if (sheet === undefined) {
    throw invalidArgument(`No grid with id: ${id}`);
  }
  return sheet;
}

export function sheetByTitle(state: SpreadsheetState, title: string): SheetState | undefined {
  const wanted = title.toLowerCase();
  return state.sheets.find((sheet) => sheet.title.toLowerCase() === wanted);
}

/** What "Sheet1!A1:B2", "A1", "Sheet1" or a named range mean here. */
export function findRange(state: SpreadsheetState, text: string): SheetRange {
  if (/^(?:.*!)?R\d+C\d+(?::R\d+C\d+)?$/i.test(text)) {
    throw notEmulated("R1C1 notation");
  }
  const whole = sheetByTitle(state, text);
  const { sheet: title = null, cells = null, isCorner = false } = parseA1(text) ?? {};
  if (cells !== null) {
    const sheet = title === null ? state.sheets[0] : sheetByTitle(state, title);
    if (sheet !== undefined) {
      return { sheet, range: cells, isCorner };
    }
  } else {
    const sheet = title === null ? whole : sheetByTitle(state, title);
    if (sheet !== undefined) {
      return { sheet, range: {}, isCorner: false };
    }
    const named = state.namedRanges.find(({ name }) => name.toLowerCase() === text.toLowerCase());
    if (named !== undefined) {
      return { sheet: sheetById(state, named.range.sheetId), range: named.range, isCorner: false };
    }
  }
  throw invalidArgument(`Unable to parse range: ${text}`);
}
