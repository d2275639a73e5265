// copyPaste: cells copied from one range to another, all of them or only values, formulas, formats or validation.
import { notEmulated } from "../../google-error.ts";
import { cellAt, mapCells } from "../cell-grid.ts";
import { effectiveValue } from "../formula/evaluate.ts";
import { extendedValue, isError, shownError } from "../formula/formula-value.ts";
import { rewriteReferences, shifted } from "../formula/rewrite.ts";
import { gridRangeOf, intersection, rectOf, requireStartInGrid } from "../grid-range.ts";
import type { GridRange, Rect } from "../grid-range.ts";
import type { SpreadsheetEdit } from "../spreadsheet-edit.ts";
import type { Cell, ExtendedValue, SheetState } from "../spreadsheet-state.ts";
import { withoutFields } from "../without-fields.ts";
import type { RequestTable } from "./request-table.ts";

export const copyPasteRequests = { copyPaste } satisfies RequestTable;

interface CopyPaste {
  readonly source?: Partial<GridRange>;
  readonly destination?: Partial<GridRange>;
  readonly pasteType?: string;
  readonly pasteOrientation?: string;
}

function copyPaste(edit: SpreadsheetEdit, request: CopyPaste): void {
  const { pasteType = "PASTE_NORMAL", pasteOrientation = "NORMAL" } = request;
  const paste = PASTES[pasteType];
  if (paste === undefined || pasteOrientation !== "NORMAL") {
    throw notEmulated(
      `sheets.spreadsheets.batchUpdate: copyPaste ${pasteType} ${pasteOrientation}`,
    );
  }
  const source = edit.sheet(request.source?.sheetId);
  const from = requireStartInGrid(request.source ?? {}, source);
  const sheet = edit.sheet(request.destination?.sheetId);
  const to = pastedRect(from, requireStartInGrid(request.destination ?? {}, sheet), sheet);
  if (source.merges.some((merge) => intersection(rectOf(merge, source), from) !== null)) {
    throw notEmulated("sheets.spreadsheets.batchUpdate: copyPaste of merged cells");
  }
  edit.guard(gridRangeOf(sheet.sheetId, to));
  const [height, width] = [from.endRow - from.startRow, from.endColumn - from.startColumn];
  edit.replace(
    mapCells(sheet, to, (cell, row, column) => {
      const sourceRow = from.startRow + ((row - to.startRow) % height);
      const sourceColumn = from.startColumn + ((column - to.startColumn) % width);
      const copied = copiedCell(edit, source, sourceRow, sourceColumn);
      return paste(cell, {
        ...copied,
        formula: moved(edit, copied.cell, row - sourceRow, column - sourceColumn),
      });
    }),
  );
}

/** The source as many times as it fits into the destination, at least once, as far as the grid goes. */
function pastedRect(from: Rect, to: Rect, sheet: SheetState): Rect {
  const [height, width] = [from.endRow - from.startRow, from.endColumn - from.startColumn];
  const times = (room: number, size: number): number => Math.max(1, Math.floor(room / size)) * size;
  const { rowCount, columnCount } = sheet.gridProperties;
  return {
    ...to,
    endRow: Math.min(rowCount, to.startRow + times(to.endRow - to.startRow, height)),
    endColumn: Math.min(columnCount, to.startColumn + times(to.endColumn - to.startColumn, width)),
  };
}

interface Copied {
  readonly cell: Cell;
  /** What the cell comes to, written out. */
  readonly value: ExtendedValue | undefined;
  /** What was entered, its references moved along. */
  readonly formula: ExtendedValue | undefined;
}

function copiedCell(
  edit: SpreadsheetEdit,
  sheet: SheetState,
  row: number,
  column: number,
): Omit<Copied, "formula"> {
  const cell = cellAt(sheet, row, column) ?? {};
  const value = effectiveValue(edit.state, sheet, row, column);
  if (value === null) {
    return { cell, value: undefined };
  }
  return { cell, value: extendedValue(isError(value) ? shownError(value) : value) };
}

function moved(
  edit: SpreadsheetEdit,
  { userEnteredValue: value }: Cell,
  rows: number,
  columns: number,
): ExtendedValue | undefined {
  return value?.formulaValue === undefined
    ? value
    : {
        formulaValue: rewriteReferences(
          value.formulaValue,
          edit.state.properties.locale,
          (reference) => shifted(reference, rows, columns),
        ),
      };
}

function withPart<K extends keyof Cell>(cell: Cell, key: K, part: Cell[K] | undefined): Cell {
  return part === undefined ? withoutFields(cell, key) : { ...cell, [key]: part };
}

const PASTES: Readonly<Record<string, (cell: Cell, copied: Copied) => Cell>> = {
  PASTE_NORMAL: (_cell, { cell, formula }) => withPart(cell, "userEnteredValue", formula),
  PASTE_VALUES: (cell, { value }) => withPart(cell, "userEnteredValue", value),
  PASTE_FORMULA: (cell, { formula }) => withPart(cell, "userEnteredValue", formula),
  PASTE_FORMAT: (cell, copied) =>
    withPart(cell, "userEnteredFormat", copied.cell.userEnteredFormat),
  PASTE_DATA_VALIDATION: (cell, copied) =>
    withPart(cell, "dataValidation", copied.cell.dataValidation),
};
