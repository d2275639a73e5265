// addBanding and deleteBanding: alternating colours.
import { invalidArgument } from "../../google-error.ts";
import { gridRangeOf, intersection, rectOf, requireStartInGrid } from "../grid-range.ts";
import type { GridRange } from "../grid-range.ts";
import type { SpreadsheetEdit } from "../spreadsheet-edit.ts";
import type { BandedRange, JsonObject } from "../spreadsheet-state.ts";
import type { RequestTable } from "./request-table.ts";

export const bandingRequests = { addBanding, deleteBanding } satisfies RequestTable;

interface BandBody extends JsonObject {
  readonly bandedRangeId?: number;
  readonly range?: Partial<GridRange>;
}

function addBanding(
  edit: SpreadsheetEdit,
  { bandedRange: body = {} }: { readonly bandedRange?: BandBody },
): object {
  const sheet = edit.sheet(body.range?.sheetId);
  const rect = requireStartInGrid(body.range ?? {}, sheet);
  if (body["rowProperties"] === undefined && body["columnProperties"] === undefined) {
    throw invalidArgument("At least one of rowProperties and columnProperties must be set.");
  }
  const isTaken = sheet.bandedRanges.some(
    (band) => intersection(rectOf(band.range, sheet), rect) !== null,
  );
  if (isTaken) {
    throw invalidArgument(
      "You cannot add alternating background colors to a range that already has alternating background colors.",
    );
  }
  const bandedRangeId = body.bandedRangeId ?? edit.call.workspace.ids.number();
  const isUsed = edit.state.sheets.some(({ bandedRanges }) =>
    bandedRanges.some((band) => band.bandedRangeId === bandedRangeId),
  );
  if (isUsed) {
    throw invalidArgument(`A banded range with id ${bandedRangeId} already exists.`);
  }
  edit.guard(gridRangeOf(sheet.sheetId, rect));
  const range = { ...body.range, sheetId: sheet.sheetId };
  const bandedRange: BandedRange = { ...body, bandedRangeId, range };
  edit.replace({ ...sheet, bandedRanges: [...sheet.bandedRanges, bandedRange] });
  return { addBanding: { bandedRange } };
}

function deleteBanding(
  edit: SpreadsheetEdit,
  { bandedRangeId }: { readonly bandedRangeId?: number },
): void {
  const sheet = edit.state.sheets.find(({ bandedRanges }) =>
    bandedRanges.some((band) => band.bandedRangeId === bandedRangeId),
  );
  if (sheet === undefined) {
    throw invalidArgument(`No banded range with id: ${bandedRangeId ?? 0}`);
  }
  edit.replace({
    ...sheet,
    bandedRanges: sheet.bandedRanges.filter((band) => band.bandedRangeId !== bandedRangeId),
  });
}
