// updateSheetProperties: title, place among the tabs, size of the grid, frozen lines, hidden or not.
import { invalidArgument } from "../../google-error.ts";
import { gridRangeOfLines } from "../dimension-edit.ts";
import { followEdit } from "../follow-edit.ts";
import { rewriteReferences } from "../formula/rewrite.ts";
import { mapFormulas } from "../map-formulas.ts";
import { requireSheetUnprotected } from "../protection.ts";
import { applyMask, readMask } from "../request-mask.ts";
import { requireFreeTitle, requireGrid } from "../sheet-properties.ts";
import type { SheetPropertiesBody } from "../sheet-properties.ts";
import type { SpreadsheetEdit } from "../spreadsheet-edit.ts";
import type { SheetState } from "../spreadsheet-state.ts";

import { withoutFields } from "../without-fields.ts";

interface UpdateSheetProperties {
  readonly properties?: SheetPropertiesBody;
  readonly fields?: string;
}

export function updateSheetProperties(
  edit: SpreadsheetEdit,
  { properties = {}, fields }: UpdateSheetProperties,
): void {
  const mask = readMask(fields, "SheetProperties");
  const before = edit.sheet(properties.sheetId);
  requireSheetUnprotected(edit, before);
  const known: SheetPropertiesBody = {
    title: before.title,
    hidden: before.hidden,
    gridProperties: before.gridProperties,
    ...(before.rightToLeft !== undefined && { rightToLeft: before.rightToLeft }),
    ...(before.tabColor !== undefined && { tabColor: before.tabColor }),
    ...(before.tabColorStyle !== undefined && { tabColorStyle: before.tabColorStyle }),
  };
  const after = applyMask(known, properties, mask);
  resize(edit, before, after.gridProperties ?? {});
  rename(edit, before, after.title ?? "");
  const { hidden = false, rightToLeft, tabColor, tabColorStyle } = after;
  const sheet = withoutFields(
    edit.sheet(before.sheetId),
    "rightToLeft",
    "tabColor",
    "tabColorStyle",
  );
  edit.replace({
    ...sheet,
    hidden,
    ...(rightToLeft !== undefined && { rightToLeft }),
    ...(tabColor !== undefined && { tabColor }),
    ...(tabColorStyle !== undefined && { tabColorStyle }),
  });
  if (edit.state.sheets.every((one) => one.hidden)) {
    throw invalidArgument("You can't hide all the sheets in a document.");
  }
  if (mask.has("index")) {
    moveTab(edit, before.sheetId, properties.index ?? edit.state.sheets.length);
  }
}

/** A grid that gets smaller loses its last lines. */
function resize(
  edit: SpreadsheetEdit,
  before: SheetState,
  wanted: Partial<SheetState["gridProperties"]>,
): void {
  const { rowCount, columnCount } = before.gridProperties;
  const grid = { ...wanted, rowCount: wanted.rowCount ?? 0, columnCount: wanted.columnCount ?? 0 };
  requireGrid(grid);
  const cut = (dimension: "ROWS" | "COLUMNS", start: number, end: number): void => {
    if (start < end) {
      edit.guard(
        gridRangeOfLines({ sheetId: before.sheetId, dimension, startIndex: start, endIndex: end }),
      );
      edit.state = followEdit(
        edit.state,
        { sheetId: before.sheetId, dimension, change: { kind: "delete", start, end } },
        () => null,
      );
    }
  };
  cut("ROWS", grid.rowCount, rowCount);
  cut("COLUMNS", grid.columnCount, columnCount);
  edit.replace({ ...edit.sheet(before.sheetId), gridProperties: grid });
}

function rename(edit: SpreadsheetEdit, before: SheetState, title: string): void {
  if (title === before.title) {
    return;
  }
  requireFreeTitle(edit.state, title, before.sheetId);
  edit.replace({ ...edit.sheet(before.sheetId), title });
  const old = before.title.toLowerCase();
  edit.state = mapFormulas(edit.state, (formula) =>
    rewriteReferences(formula, edit.state.properties.locale, (reference) =>
      reference.sheet?.toLowerCase() === old ? { ...reference, sheet: title } : reference,
    ),
  );
}

/** The place is counted as before the move. */
function moveTab(edit: SpreadsheetEdit, sheetId: number, index: number): void {
  const { sheets } = edit.state;
  if (index < 0 || index > sheets.length) {
    throw invalidArgument(`Sheet index ${index} is out of range.`);
  }
  const from = sheets.findIndex((sheet) => sheet.sheetId === sheetId);
  const others = sheets.filter((sheet) => sheet.sheetId !== sheetId);
  const to = index > from ? index - 1 : index;
  edit.state = {
    ...edit.state,
    sheets: [...others.slice(0, to), edit.sheet(sheetId), ...others.slice(to)],
  };
}
