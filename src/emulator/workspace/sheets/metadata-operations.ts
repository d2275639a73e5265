// spreadsheets.developerMetadata.get and search.
import type { Call } from "../operation.ts";
import type { DataFilter } from "./data-filter.ts";
import { rangeOfMetadata, rangesOf } from "./data-filter.ts";
import { matchingMetadata, metadataById } from "./developer-metadata.ts";
import { intersection, rectOf } from "./grid-range.ts";
import { openToRead } from "./spreadsheet-edit.ts";
import type { DeveloperMetadata, SpreadsheetState } from "./spreadsheet-state.ts";

export function getMetadata(
  call: Call,
  params: { readonly spreadsheetId: string; readonly metadataId: number },
): DeveloperMetadata {
  return metadataById(openToRead(call, params.spreadsheetId), params.metadataId);
}

export function searchMetadata(
  call: Call,
  spreadsheetId: string,
  body: { readonly dataFilters?: readonly DataFilter[] },
): object {
  const state = openToRead(call, spreadsheetId);
  const filters = body.dataFilters ?? [];
  const found = filters.map((filter) => new Set(metadataUnder(state, filter)));
  const matchedDeveloperMetadata = state.developerMetadata.flatMap((item) => {
    const dataFilters = filters.filter((_, i) => found[i]?.has(item) === true);
    return dataFilters.length === 0 ? [] : [{ developerMetadata: item, dataFilters }];
  });
  return matchedDeveloperMetadata.length === 0 ? {} : { matchedDeveloperMetadata };
}

/** By its own marks, or by lying in the range that the filter names. */
export function metadataUnder(
  state: SpreadsheetState,
  filter: DataFilter,
): readonly DeveloperMetadata[] {
  if (filter.developerMetadataLookup !== undefined) {
    return matchingMetadata(state, filter.developerMetadataLookup);
  }
  const areas = rangesOf(state, filter);
  return state.developerMetadata.filter((item) => {
    const range = rangeOfMetadata(item);
    return areas.some(
      ({ sheet, range: area }) =>
        range?.sheetId === sheet.sheetId &&
        intersection(rectOf(range, sheet), rectOf(area, sheet)) !== null,
    );
  });
}
