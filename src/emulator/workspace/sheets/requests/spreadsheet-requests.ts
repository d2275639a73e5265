// Every kind of batchUpdate request that the emulator has, by Google's name. All others answer 501.
import { bandingRequests } from "./banding-requests.ts";
import { borderRequests } from "./border-requests.ts";
import { cellRequests } from "./cell-requests.ts";
import { chartRequests } from "./chart-requests.ts";
import { conditionalFormatRequests } from "./conditional-format-requests.ts";
import { copyPasteRequests } from "./copy-paste-requests.ts";
import { dimensionRequests } from "./dimension-requests.ts";
import { filterRequests } from "./filter-requests.ts";
import { findReplaceRequests } from "./find-replace-requests.ts";
import { mergeRequests } from "./merge-requests.ts";
import { metadataRequests } from "./metadata-requests.ts";
import { namedRangeRequests } from "./named-range-requests.ts";
import { propertyRequests } from "./property-requests.ts";
import { protectionRequests } from "./protection-requests.ts";
import type { RequestTable } from "./request-table.ts";
import { sheetRequests } from "./sheet-requests.ts";
import { sortRequests } from "./sort-requests.ts";
import { validationRequests } from "./validation-requests.ts";

export const spreadsheetRequests: RequestTable = {
  ...propertyRequests,
  ...sheetRequests,
  ...dimensionRequests,
  ...cellRequests,
  ...copyPasteRequests,
  ...findReplaceRequests,
  ...sortRequests,
  ...validationRequests,
  ...mergeRequests,
  ...borderRequests,
  ...protectionRequests,
  ...namedRangeRequests,
  ...conditionalFormatRequests,
  ...filterRequests,
  ...chartRequests,
  ...bandingRequests,
  ...metadataRequests,
};
