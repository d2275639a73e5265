// setBasicFilter, clearBasicFilter, addFilterView, deleteFilterView. Filters hide nothing from the API.
// A basic filter is everybody's view of the cells, so protection closes it; a filter view changes nobody else's and stays free.
import { invalidArgument, notEmulated } from "../../google-error.ts";
import { requireStartInGrid } from "../grid-range.ts";
import type { GridRange } from "../grid-range.ts";
import { requireSheetUnprotected } from "../protection.ts";
import type { SpreadsheetEdit } from "../spreadsheet-edit.ts";
import type { FilterView, JsonObject, RangeObject, SheetState } from "../spreadsheet-state.ts";
import type { RequestTable } from "./request-table.ts";

export const filterRequests = {
  setBasicFilter,
  clearBasicFilter,
  addFilterView,
  deleteFilterView,
} satisfies RequestTable;

interface FilterBody extends JsonObject {
  readonly range?: Partial<GridRange>;
  readonly filterViewId?: number;
  readonly title?: string;
}

function setBasicFilter(edit: SpreadsheetEdit, { filter }: { readonly filter?: FilterBody }): void {
  const { sheet, placed } = placedOf(edit, filter);
  guardFilter(edit, sheet);
  edit.guard(placed.range);
  edit.replace({ ...sheet, basicFilter: placed });
}

function clearBasicFilter(edit: SpreadsheetEdit, request: { readonly sheetId?: number }): void {
  const sheet = edit.sheet(request.sheetId);
  guardFilter(edit, sheet);
  edit.replace({ ...sheet, basicFilter: null });
}

/** Refuses who may not edit what the sheet's present filter lies on, or the sheet itself. */
function guardFilter(edit: SpreadsheetEdit, sheet: SheetState): void {
  requireSheetUnprotected(edit, sheet);
  if (sheet.basicFilter !== null) {
    edit.guard(sheet.basicFilter.range);
  }
}

function addFilterView(
  edit: SpreadsheetEdit,
  { filter: body }: { readonly filter?: FilterBody },
): object {
  const { sheet, placed } = placedOf(edit, body);
  const filterViewId = body?.filterViewId ?? edit.call.workspace.ids.number();
  if (viewsOf(edit).some((view) => view.filterViewId === filterViewId)) {
    throw invalidArgument(`A filter view with id ${filterViewId} already exists.`);
  }
  const title = body?.title ?? `Filter ${sheet.filterViews.length + 1}`;
  const filter: FilterView = { ...placed, filterViewId, title };
  edit.replace({ ...sheet, filterViews: [...sheet.filterViews, filter] });
  return { addFilterView: { filter } };
}

function deleteFilterView(
  edit: SpreadsheetEdit,
  { filterId }: { readonly filterId?: number },
): void {
  const sheet = edit.state.sheets.find(({ filterViews }) =>
    filterViews.some((view) => view.filterViewId === filterId),
  );
  if (sheet === undefined) {
    throw invalidArgument(`No filter view with id: ${filterId ?? 0}`);
  }
  edit.replace({
    ...sheet,
    filterViews: sheet.filterViews.filter((view) => view.filterViewId !== filterId),
  });
}

function viewsOf(edit: SpreadsheetEdit): readonly FilterView[] {
  return edit.state.sheets.flatMap(({ filterViews }) => filterViews);
}

function placedOf(
  edit: SpreadsheetEdit,
  body: FilterBody = {},
): { readonly sheet: SheetState; readonly placed: RangeObject } {
  if (body.range === undefined) {
    throw body["namedRangeId"] === undefined && body["tableId"] === undefined
      ? invalidArgument("filter.range is required.")
      : notEmulated("sheets.spreadsheets.batchUpdate: filters of named ranges and tables");
  }
  const sheet = edit.sheet(body.range.sheetId);
  requireStartInGrid(body.range, sheet);
  return { sheet, placed: { ...body, range: { ...body.range, sheetId: sheet.sheetId } } };
}
