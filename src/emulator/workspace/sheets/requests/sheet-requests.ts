// addSheet, deleteSheet, duplicateSheet.
import { invalidArgument } from "../../google-error.ts";
import { rewriteReferences } from "../formula/rewrite.ts";
import { mapFormulas } from "../map-formulas.ts";
import { blankSheet } from "../new-spreadsheet.ts";
import { requireNoForeignProtection } from "../protection.ts";
import { forgetAppends } from "../recent-appends.ts";
import { newSheetId, nextTitle, requireFreeTitle, requireGrid } from "../sheet-properties.ts";
import { sheetProperties } from "../sheet-properties.ts";
import type { SheetPropertiesBody } from "../sheet-properties.ts";
import type { SpreadsheetEdit } from "../spreadsheet-edit.ts";
import type { SheetState } from "../spreadsheet-state.ts";
import type { RequestTable } from "./request-table.ts";
import { updateSheetProperties } from "./update-sheet-properties.ts";

export const sheetRequests = {
  addSheet,
  deleteSheet,
  duplicateSheet,
  updateSheetProperties,
} satisfies RequestTable;

function addSheet(
  edit: SpreadsheetEdit,
  { properties = {} }: { readonly properties?: SheetPropertiesBody },
): object {
  const { sheetId, title = nextTitle(edit.state), index, gridProperties, ...rest } = properties;
  const { sheetType = "GRID", hidden = false, ...look } = rest;
  if (sheetType !== "GRID") {
    throw invalidArgument(`Sheets of type ${sheetType} cannot be added.`);
  }
  requireFreeTitle(edit.state, title);
  const id = newSheetId(edit.state, sheetId, () => edit.call.workspace.ids.number());
  const sheet: SheetState = { ...blankSheet(id, title, gridProperties), ...look, hidden };
  requireGrid(sheet.gridProperties);
  insertSheet(edit, sheet, index);
  return { addSheet: { properties: sheetProperties(edit.state, sheet) } };
}

function insertSheet(edit: SpreadsheetEdit, sheet: SheetState, index: number | undefined): void {
  const { sheets } = edit.state;
  const at = index ?? sheets.length;
  if (at < 0 || at > sheets.length) {
    throw invalidArgument(`Sheet index ${at} is out of range: there are ${sheets.length} sheets.`);
  }
  edit.state = { ...edit.state, sheets: [...sheets.slice(0, at), sheet, ...sheets.slice(at)] };
}

function deleteSheet(edit: SpreadsheetEdit, { sheetId }: { readonly sheetId?: number }): void {
  const sheet = edit.sheet(sheetId);
  const others = edit.state.sheets.filter((other) => other.sheetId !== sheet.sheetId);
  if (others.length === 0) {
    throw invalidArgument("You can't remove all the sheets in a document.");
  }
  if (others.every(({ hidden }) => hidden)) {
    throw invalidArgument("You can't remove all the visible sheets in a document.");
  }
  requireNoForeignProtection(edit, sheet);
  const { namedRanges, developerMetadata, properties } = edit.state;
  const title = sheet.title.toLowerCase();
  edit.state = mapFormulas(
    {
      ...edit.state,
      sheets: others,
      namedRanges: namedRanges.filter(({ range }) => range.sheetId !== sheet.sheetId),
      developerMetadata: developerMetadata.filter(
        ({ location }) => (location.dimensionRange?.sheetId ?? location.sheetId) !== sheet.sheetId,
      ),
    },
    (formula) =>
      rewriteReferences(formula, properties.locale, (reference) =>
        reference.sheet?.toLowerCase() === title ? null : reference,
      ),
  );
  forgetAppends(edit.call, edit.state.spreadsheetId, sheet.sheetId);
}

interface DuplicateSheet {
  readonly sourceSheetId?: number;
  readonly insertSheetIndex?: number;
  readonly newSheetId?: number;
  readonly newSheetName?: string;
}

/** What lies on the sheet gets new ids; protections, names and developer metadata are left behind. */
function duplicateSheet(edit: SpreadsheetEdit, request: DuplicateSheet): object {
  const source = edit.sheet(request.sourceSheetId);
  const title = request.newSheetName ?? copyTitle(edit, source.title);
  requireFreeTitle(edit.state, title);
  const number = (): number => edit.call.workspace.ids.number();
  const sheetId = newSheetId(edit.state, request.newSheetId, number);
  const copy: SheetState = {
    ...onSheet(source, source.sheetId, sheetId),
    title,
    protectedRanges: [],
    filterViews: onSheet(source.filterViews, source.sheetId, sheetId).map((view) => ({
      ...view,
      filterViewId: number(),
    })),
    bandedRanges: onSheet(source.bandedRanges, source.sheetId, sheetId).map((band) => ({
      ...band,
      bandedRangeId: number(),
    })),
    charts: onSheet(source.charts, source.sheetId, sheetId).map((chart) => ({
      ...chart,
      chartId: number(),
    })),
  };
  insertSheet(edit, copy, request.insertSheetIndex ?? 0);
  return { duplicateSheet: { properties: sheetProperties(edit.state, copy) } };
}

function copyTitle(edit: SpreadsheetEdit, title: string): string {
  const titles = new Set(edit.state.sheets.map((sheet) => sheet.title.toLowerCase()));
  let candidate = `Copy of ${title}`;
  for (let n = 2; titles.has(candidate.toLowerCase()); n += 1) {
    candidate = `Copy of ${title} ${n}`;
  }
  return candidate;
}

/** The same with every mention of one sheet's id turned into the other's; cells, which mention none, are shared. */
function onSheet<T>(value: T, from: number, to: number): T {
  if (Array.isArray(value)) {
    return value.map((item: unknown) => onSheet(item, from, to)) as T;
  }
  if (typeof value !== "object" || value === null) {
    return value;
  }
  const entries = Object.entries(value).map(([key, inner]: [string, unknown]) => {
    if (key === "rows" || key === "columns") {
      return [key, inner];
    }
    return [key, key === "sheetId" && inner === from ? to : onSheet(inner, from, to)];
  });
  return Object.fromEntries(entries) as T;
}
