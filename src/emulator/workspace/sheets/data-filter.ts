// Data filters: the part of a spreadsheet that an A1 range, a grid range or developer metadata names.
// https://developers.google.com/workspace/sheets/api/reference/rest/v4/DataFilter
import { invalidArgument } from "../google-error.ts";
import { gridRangeOfLines } from "./dimension-edit.ts";
import { matchingMetadata } from "./developer-metadata.ts";
import type { MetadataLookup } from "./developer-metadata.ts";
import { findRange, sheetById } from "./find-sheet.ts";
import type { SheetRange } from "./find-sheet.ts";
import type { GridRange } from "./grid-range.ts";
import type { DeveloperMetadata, SpreadsheetState } from "./spreadsheet-state.ts";

export interface DataFilter {
  readonly developerMetadataLookup?: MetadataLookup;
  readonly a1Range?: string;
  readonly gridRange?: Partial<GridRange>;
}

/** The ranges a filter names, in the order of the spreadsheet; metadata of the whole spreadsheet names no range. */
export function rangesOf(state: SpreadsheetState, filter: DataFilter): readonly SheetRange[] {
  if (filter.a1Range !== undefined) {
    return [findRange(state, filter.a1Range)];
  }
  if (filter.gridRange !== undefined) {
    const sheet = sheetById(state, filter.gridRange.sheetId);
    return [{ sheet, range: filter.gridRange, isCorner: false }];
  }
  if (filter.developerMetadataLookup === undefined) {
    throw invalidArgument("Must specify a data filter.");
  }
  return matchingMetadata(state, filter.developerMetadataLookup).flatMap((item) => {
    const range = rangeOfMetadata(item);
    return range === null
      ? []
      : [{ sheet: sheetById(state, range.sheetId), range, isCorner: false }];
  });
}

export function rangeOfMetadata({ location }: DeveloperMetadata): GridRange | null {
  const { sheetId, dimensionRange } = location;
  if (dimensionRange !== undefined) {
    return gridRangeOfLines(dimensionRange);
  }
  return sheetId === undefined ? null : { sheetId };
}
