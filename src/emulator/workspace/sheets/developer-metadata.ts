// Developer metadata: small marks on a row, a column, a sheet or the whole spreadsheet, and looking them up.
// https://developers.google.com/workspace/sheets/api/guides/metadata
import { entityNotFound, invalidArgument } from "../google-error.ts";
import { GoogleError } from "../google-error.ts";
import { sheetById } from "./find-sheet.ts";
import type { DeveloperMetadata, DimensionRange, MetadataLocation } from "./spreadsheet-state.ts";
import type { SpreadsheetState } from "./spreadsheet-state.ts";

const MAX_CHARACTERS = 30_000;

export interface MetadataLookup {
  readonly metadataId?: number;
  readonly metadataKey?: string;
  readonly metadataValue?: string;
  readonly visibility?: string;
  readonly locationType?: string;
  readonly metadataLocation?: LocationBody;
  readonly locationMatchingStrategy?: string;
}

/** A location as a request words it; exactly one of its three parts. */
export interface LocationBody {
  readonly spreadsheet?: boolean;
  readonly sheetId?: number;
  readonly dimensionRange?: Partial<DimensionRange>;
}

/** The metadata that has everything the lookup asks for, in the order it was made. */
export function matchingMetadata(
  state: SpreadsheetState,
  lookup: MetadataLookup,
): readonly DeveloperMetadata[] {
  const place = lookup.metadataLocation && locationOf(state, lookup.metadataLocation);
  return state.developerMetadata.filter(
    (item) =>
      isAsked(lookup.metadataId, item.metadataId) &&
      isAsked(lookup.metadataKey, item.metadataKey) &&
      isAsked(lookup.metadataValue, item.metadataValue) &&
      isAsked(lookup.visibility, item.visibility) &&
      isAsked(lookup.locationType, item.location.locationType) &&
      (place === undefined ||
        isThere(item.location, place, lookup.locationMatchingStrategy !== "EXACT_LOCATION")),
  );
}

function isAsked<T>(asked: T | undefined, has: T | undefined): boolean {
  return asked === undefined || asked === has;
}

/** Intersecting, unless told otherwise: a sheet takes in its rows and columns, the spreadsheet everything. */
function isThere(
  location: MetadataLocation,
  place: MetadataLocation,
  takesIntersecting: boolean,
): boolean {
  if (isSamePlace(location, place)) {
    return true;
  }
  if (!takesIntersecting) {
    return false;
  }
  if (place.locationType === "SPREADSHEET") {
    return true;
  }
  const sheetId = location.dimensionRange?.sheetId ?? location.sheetId;
  if (place.locationType === "SHEET") {
    return sheetId === place.sheetId;
  }
  const [a, b] = [location.dimensionRange, place.dimensionRange];
  if (a === undefined || b === undefined) {
    return false;
  }
  const crosses = a.dimension !== b.dimension;
  return a.sheetId === b.sheetId && (crosses || rangesMeet(a, b));
}

function rangesMeet(a: DimensionRange, b: DimensionRange): boolean {
  return a.startIndex < b.endIndex && b.startIndex < a.endIndex;
}

function isSamePlace(a: MetadataLocation, b: MetadataLocation): boolean {
  return (
    a.locationType === b.locationType &&
    a.sheetId === b.sheetId &&
    a.dimensionRange?.sheetId === b.dimensionRange?.sheetId &&
    a.dimensionRange?.startIndex === b.dimensionRange?.startIndex &&
    a.dimensionRange?.endIndex === b.dimensionRange?.endIndex
  );
}

/** Refuses a location that is none, that several are, or that is not exactly one row or column of the grid. */
export function locationOf(state: SpreadsheetState, body: LocationBody): MetadataLocation {
  const { spreadsheet, sheetId, dimensionRange } = body;
  const given = [spreadsheet, sheetId, dimensionRange].filter((part) => part !== undefined);
  if (given.length !== 1 || spreadsheet === false) {
    throw invalidArgument("DeveloperMetadataLocation must have exactly one location set.");
  }
  if (spreadsheet === true) {
    return { locationType: "SPREADSHEET", spreadsheet };
  }
  if (dimensionRange === undefined) {
    return { locationType: "SHEET", sheetId: sheetById(state, sheetId).sheetId };
  }
  return lineLocation(state, dimensionRange);
}

function lineLocation(state: SpreadsheetState, body: Partial<DimensionRange>): MetadataLocation {
  const { dimension, startIndex = 0, endIndex } = body;
  const sheet = sheetById(state, body.sheetId);
  const { rowCount, columnCount } = sheet.gridProperties;
  if (dimension !== "ROWS" && dimension !== "COLUMNS") {
    throw invalidArgument("dimensionRange.dimension is required.");
  }
  if (endIndex !== startIndex + 1 || startIndex < 0) {
    throw invalidArgument("dimensionRange must represent exactly one row or one column.");
  }
  if (startIndex >= (dimension === "ROWS" ? rowCount : columnCount)) {
    throw invalidArgument("dimensionRange is outside the grid.");
  }
  return {
    locationType: dimension === "ROWS" ? "ROW" : "COLUMN",
    dimensionRange: { sheetId: sheet.sheetId, dimension, startIndex, endIndex },
  };
}

/** Refuses when the keys and values of the spreadsheet, or of one sheet, are longer than Google holds. */
export function requireMetadataWithinLimit(state: SpreadsheetState): void {
  const used = new Map<number | null, number>();
  for (const { metadataKey, metadataValue = "", location } of state.developerMetadata) {
    const place = location.dimensionRange?.sheetId ?? location.sheetId ?? null;
    const characters = (used.get(place) ?? 0) + metadataKey.length + metadataValue.length;
    used.set(place, characters);
    if (characters > MAX_CHARACTERS) {
      throw invalidArgument(
        `Developer metadata may hold at most ${MAX_CHARACTERS} characters on a sheet and on the spreadsheet.`,
      );
    }
  }
}

export function metadataById(state: SpreadsheetState, metadataId: number): DeveloperMetadata {
  const found = state.developerMetadata.find((item) => item.metadataId === metadataId);
  if (found === undefined) {
    const { detail } = entityNotFound();
    throw new GoogleError({ ...detail, message: `No developer metadata with ID ${metadataId}.` });
  }
  return found;
}
