// updateBorders: the sides that are named are set, the others stay.
import { mapCells } from "../cell-grid.ts";
import { gridRangeOf, requireStartInGrid } from "../grid-range.ts";
import type { GridRange, Rect } from "../grid-range.ts";
import type { SpreadsheetEdit } from "../spreadsheet-edit.ts";
import type { CellFormat, JsonObject } from "../spreadsheet-state.ts";
import { withoutFields } from "../without-fields.ts";
import type { RequestTable } from "./request-table.ts";

export const borderRequests = { updateBorders } satisfies RequestTable;

type Side = "top" | "bottom" | "left" | "right";

interface UpdateBorders extends Partial<
  Record<Side | "innerHorizontal" | "innerVertical", JsonObject>
> {
  readonly range?: Partial<GridRange>;
}

function updateBorders(edit: SpreadsheetEdit, request: UpdateBorders): void {
  const sheet = edit.sheet(request.range?.sheetId);
  const rect = requireStartInGrid(request.range ?? {}, sheet);
  edit.guard(gridRangeOf(sheet.sheetId, rect));
  edit.replace(
    mapCells(sheet, rect, (cell, row, column) => {
      const userEnteredFormat = withBorders(
        cell.userEnteredFormat ?? {},
        bordersAt(request, rect, row, column),
      );
      const rest = withoutFields(cell, "userEnteredFormat");
      return Object.keys(userEnteredFormat).length === 0 ? rest : { ...rest, userEnteredFormat };
    }),
  );
}

function bordersAt(
  request: UpdateBorders,
  rect: Rect,
  row: number,
  column: number,
): Partial<Record<Side, JsonObject | undefined>> {
  const { innerHorizontal, innerVertical } = request;
  return {
    top: row === rect.startRow ? request.top : innerHorizontal,
    bottom: row === rect.endRow - 1 ? request.bottom : innerHorizontal,
    left: column === rect.startColumn ? request.left : innerVertical,
    right: column === rect.endColumn - 1 ? request.right : innerVertical,
  };
}

/** Style NONE takes a border away. */
function withBorders(
  format: CellFormat,
  given: Partial<Record<Side, JsonObject | undefined>>,
): CellFormat {
  const borders: Record<string, unknown> = { ...(format["borders"] as JsonObject | undefined) };
  for (const [side, border] of Object.entries(given)) {
    if (border === undefined) {
      continue;
    }
    if (border["style"] === "NONE") {
      delete borders[side];
    } else {
      borders[side] = border;
    }
  }
  const rest: CellFormat = withoutFields(format, "borders");
  return Object.keys(borders).length === 0 ? rest : { ...rest, borders };
}
