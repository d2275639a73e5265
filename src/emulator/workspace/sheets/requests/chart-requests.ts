// addChart, updateChartSpec, updateEmbeddedObjectPosition, deleteEmbeddedObject. Charts are kept as given; others draw them.
import { invalidArgument, notEmulated } from "../../google-error.ts";
import { requireStartInGrid } from "../grid-range.ts";
import type { GridRange } from "../grid-range.ts";
import { applyMask, readMask } from "../request-mask.ts";
import { requireSheetUnprotected } from "../protection.ts";
import type { SpreadsheetEdit } from "../spreadsheet-edit.ts";
import type { EmbeddedChart, JsonObject, SheetState } from "../spreadsheet-state.ts";
import type { RequestTable } from "./request-table.ts";

export const chartRequests = {
  addChart,
  updateChartSpec,
  updateEmbeddedObjectPosition,
  deleteEmbeddedObject,
} satisfies RequestTable;

interface Position extends JsonObject {
  readonly newSheet?: boolean;
  readonly sheetId?: number;
  readonly overlayPosition?: JsonObject & {
    readonly anchorCell?: {
      readonly sheetId?: number;
      readonly rowIndex?: number;
      readonly columnIndex?: number;
    };
  };
}

interface ChartBody extends JsonObject {
  readonly chartId?: number;
  readonly spec?: JsonObject;
  readonly position?: Position;
}

function addChart(
  edit: SpreadsheetEdit,
  { chart: body = {} }: { readonly chart?: ChartBody },
): object {
  const spec = requireSpec(edit, body.spec);
  const { sheet, position } = placeOf(edit, body.position);
  requireSheetUnprotected(edit, sheet);
  const chartId = body.chartId ?? edit.call.workspace.ids.number();
  if (found(edit, chartId) !== null) {
    throw invalidArgument(`An embedded object with id ${chartId} already exists.`);
  }
  const chart: EmbeddedChart = { ...body, chartId, spec, position };
  edit.replace({ ...sheet, charts: [...sheet.charts, chart] });
  return { addChart: { chart } };
}

function updateChartSpec(
  edit: SpreadsheetEdit,
  { chartId, spec }: { readonly chartId?: number; readonly spec?: JsonObject },
): void {
  const { sheet, chart } = requireChart(edit, chartId);
  const changed = { ...chart, spec: requireSpec(edit, spec) };
  edit.replace({ ...sheet, charts: sheet.charts.map((one) => (one === chart ? changed : one)) });
}

interface UpdatePosition {
  readonly objectId?: number;
  readonly newPosition?: Position;
  readonly fields?: string;
}

/** The mask is over the overlay position. */
function updateEmbeddedObjectPosition(edit: SpreadsheetEdit, request: UpdatePosition): object {
  const mask = readMask(request.fields, "OverlayPosition");
  const { sheet, chart } = requireChart(edit, request.objectId);
  const before = (chart.position as Position).overlayPosition ?? {};
  const wanted = request.newPosition?.overlayPosition ?? {};
  const target = placeOf(edit, {
    ...request.newPosition,
    overlayPosition: applyMask(before, wanted, mask),
  });
  requireSheetUnprotected(edit, target.sheet);
  const moved = { ...chart, position: target.position };
  edit.replace({ ...sheet, charts: sheet.charts.filter((one) => one !== chart) });
  const now = edit.sheet(target.sheet.sheetId);
  edit.replace({ ...now, charts: [...now.charts, moved] });
  return { updateEmbeddedObjectPosition: { position: target.position } };
}

function deleteEmbeddedObject(
  edit: SpreadsheetEdit,
  { objectId }: { readonly objectId?: number },
): void {
  const { sheet, chart } = requireChart(edit, objectId);
  edit.replace({ ...sheet, charts: sheet.charts.filter((one) => one !== chart) });
}

interface Found {
  readonly sheet: SheetState;
  readonly chart: EmbeddedChart;
}

function found(edit: SpreadsheetEdit, chartId: number | undefined): Found | null {
  for (const sheet of edit.state.sheets) {
    const chart = sheet.charts.find((one) => one.chartId === chartId);
    if (chart !== undefined) {
      return { sheet, chart };
    }
  }
  return null;
}

/** Refuses a chart that is not there, or on a sheet closed to the caller. */
function requireChart(edit: SpreadsheetEdit, id: number | undefined): Found {
  const known = found(edit, id);
  if (known === null) {
    throw invalidArgument(`No embedded object with id: ${id ?? 0}`);
  }
  requireSheetUnprotected(edit, known.sheet);
  return known;
}

function placeOf(
  edit: SpreadsheetEdit,
  body: Position = {},
): { readonly sheet: SheetState; readonly position: Position } {
  const { overlayPosition } = body;
  if (body.newSheet === true || body.sheetId !== undefined) {
    throw notEmulated("sheets.spreadsheets.batchUpdate: charts on a sheet of their own");
  }
  const { sheetId, rowIndex = 0, columnIndex = 0 } = overlayPosition?.anchorCell ?? {};
  const sheet = edit.sheet(sheetId);
  requireStartInGrid({ startRowIndex: rowIndex, startColumnIndex: columnIndex }, sheet);
  const anchorCell = { sheetId: sheet.sheetId, rowIndex, columnIndex };
  return { sheet, position: { overlayPosition: { ...overlayPosition, anchorCell } } };
}

const KINDS = /Chart$/;

/** Exactly one kind of chart, drawn from ranges that are there; every range gets its sheet's id written out. */
function requireSpec(edit: SpreadsheetEdit, spec: JsonObject = {}): JsonObject {
  if (Object.keys(spec).filter((field) => KINDS.test(field)).length !== 1) {
    throw invalidArgument("Exactly one kind of chart must be set in the spec.");
  }
  return withSources(edit, spec) as JsonObject;
}

function withSources(edit: SpreadsheetEdit, value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map((item) => withSources(edit, item));
  }
  if (typeof value !== "object" || value === null) {
    return value;
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]: [string, unknown]) => [
      key,
      key === "sources" && Array.isArray(inner)
        ? inner.map((range) => sourceOf(edit, range as Partial<GridRange>))
        : withSources(edit, inner),
    ]),
  );
}

function sourceOf(edit: SpreadsheetEdit, range: Partial<GridRange>): GridRange {
  const sheet = edit.sheet(range.sheetId);
  requireStartInGrid(range, sheet);
  return { ...range, sheetId: sheet.sheetId };
}
