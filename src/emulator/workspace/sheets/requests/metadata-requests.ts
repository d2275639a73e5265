// createDeveloperMetadata, updateDeveloperMetadata, deleteDeveloperMetadata.
import { invalidArgument } from "../../google-error.ts";
import type { DataFilter } from "../data-filter.ts";
import { locationOf, requireMetadataWithinLimit } from "../developer-metadata.ts";
import type { LocationBody } from "../developer-metadata.ts";
import { metadataUnder } from "../metadata-operations.ts";
import { applyMask, readMask } from "../request-mask.ts";
import type { SpreadsheetEdit } from "../spreadsheet-edit.ts";
import type { DeveloperMetadata } from "../spreadsheet-state.ts";
import { withoutFields } from "../without-fields.ts";
import type { RequestTable } from "./request-table.ts";

export const metadataRequests = {
  createDeveloperMetadata,
  updateDeveloperMetadata,
  deleteDeveloperMetadata,
} satisfies RequestTable;

interface MetadataBody {
  readonly metadataId?: number;
  readonly metadataKey?: string;
  readonly metadataValue?: string;
  readonly location?: LocationBody;
  readonly visibility?: string;
}

function createDeveloperMetadata(
  edit: SpreadsheetEdit,
  { developerMetadata: body = {} }: { readonly developerMetadata?: MetadataBody },
): object {
  const metadataId = body.metadataId ?? edit.call.workspace.ids.number();
  if (metadataId < 1) {
    throw invalidArgument("developerMetadata.metadataId must be positive.");
  }
  if (edit.state.developerMetadata.some((known) => known.metadataId === metadataId)) {
    throw invalidArgument(
      `Cannot add developer metadata with ID [${metadataId}] because developer metadata with that ID already exists.`,
    );
  }
  const developerMetadata = metadataOf(edit, metadataId, body);
  withMetadata(edit, [...edit.state.developerMetadata, developerMetadata]);
  return { createDeveloperMetadata: { developerMetadata } };
}

interface UpdateMetadata {
  readonly dataFilters?: readonly DataFilter[];
  readonly developerMetadata?: MetadataBody;
  readonly fields?: string;
}

function updateDeveloperMetadata(edit: SpreadsheetEdit, request: UpdateMetadata): object {
  const mask = readMask(request.fields, "DeveloperMetadata");
  const { dataFilters = [], developerMetadata: body = {} } = request;
  if (mask.has("metadataId") && request.fields !== "*") {
    throw invalidArgument("developerMetadata.metadataId cannot be changed.");
  }
  const met = new Set(dataFilters.flatMap((filter) => metadataUnder(edit.state, filter)));
  const changed: DeveloperMetadata[] = [];
  const all = edit.state.developerMetadata.map((known) => {
    if (!met.has(known)) {
      return known;
    }
    const location = withoutFields(known.location, "locationType");
    const wanted = applyMask<MetadataBody>(
      { ...known, location },
      body,
      new Map([...mask.keys()].map((field) => [field, null])),
    );
    const after = metadataOf(edit, known.metadataId, wanted);
    changed.push(after);
    return after;
  });
  withMetadata(edit, all);
  return { updateDeveloperMetadata: { developerMetadata: changed } };
}

function deleteDeveloperMetadata(
  edit: SpreadsheetEdit,
  { dataFilter = {} }: { readonly dataFilter?: DataFilter },
): object {
  const met = new Set(metadataUnder(edit.state, dataFilter));
  withMetadata(
    edit,
    edit.state.developerMetadata.filter((known) => !met.has(known)),
  );
  return { deleteDeveloperMetadata: { deletedDeveloperMetadata: [...met] } };
}

function withMetadata(
  edit: SpreadsheetEdit,
  developerMetadata: readonly DeveloperMetadata[],
): void {
  edit.state = { ...edit.state, developerMetadata };
  requireMetadataWithinLimit(edit.state);
}

function metadataOf(
  edit: SpreadsheetEdit,
  metadataId: number,
  { metadataKey = "", metadataValue, location = {}, visibility }: MetadataBody,
): DeveloperMetadata {
  if (metadataKey === "") {
    throw invalidArgument("developerMetadata.metadataKey is required.");
  }
  if (visibility !== "DOCUMENT" && visibility !== "PROJECT") {
    throw invalidArgument("developerMetadata.visibility is required.");
  }
  return {
    metadataId,
    metadataKey,
    ...(metadataValue !== undefined && { metadataValue }),
    location: locationOf(edit.state, location),
    visibility,
  };
}
