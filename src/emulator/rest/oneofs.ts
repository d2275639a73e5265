// The groups of fields of which a message may carry only one. Discovery documents do not tell them: these are the documented ones.
import type { ApiName } from "./discovery.ts";

export interface Oneof {
  readonly name: string;
  /** Null: every field of the message is in it. */
  readonly fields: readonly string[] | null;
}

const WHERE: Oneof = { name: "insertion_location", fields: ["location", "endOfSegmentLocation"] };

const ONEOFS: Partial<Record<ApiName, Readonly<Record<string, readonly Oneof[]>>>> = {
  docs: {
    Request: [{ name: "request", fields: null }],
    InsertTextRequest: [WHERE],
    InsertTableRequest: [WHERE],
    InsertInlineImageRequest: [WHERE],
    InsertPageBreakRequest: [WHERE],
    InsertSectionBreakRequest: [WHERE],
    WriteControl: [{ name: "control", fields: ["requiredRevisionId", "targetRevisionId"] }],
    DeleteNamedRangeRequest: [{ name: "named_range_reference", fields: ["name", "namedRangeId"] }],
    ReplaceNamedRangeContentRequest: [
      { name: "named_range_reference", fields: ["namedRangeName", "namedRangeId"] },
    ],
    UpdateTableCellStyleRequest: [{ name: "cells", fields: ["tableRange", "tableStartLocation"] }],
  },
  sheets: {
    Request: [{ name: "kind", fields: null }],
    ExtendedValue: [{ name: "value", fields: null }],
    ConditionValue: [{ name: "value", fields: null }],
    DataFilter: [{ name: "filter", fields: null }],
    ColorStyle: [{ name: "kind", fields: null }],
    ConditionalFormatRule: [{ name: "rule", fields: ["booleanRule", "gradientRule"] }],
    FindReplaceRequest: [{ name: "scope", fields: ["range", "sheetId", "allSheets"] }],
    EmbeddedObjectPosition: [
      { name: "location", fields: ["sheetId", "overlayPosition", "newSheet"] },
    ],
    UpdateDimensionPropertiesRequest: [
      { name: "dimension_range", fields: ["range", "dataSourceSheetRange"] },
    ],
  },
};

export function oneofsOf(api: ApiName, message: string | undefined): readonly Oneof[] {
  return message === undefined ? [] : (ONEOFS[api]?.[message] ?? []);
}
