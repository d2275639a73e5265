// What Drive must know of a spreadsheet's content.
import { SPREADSHEET } from "../drive/file-state.ts";
import type { ContentKind } from "../content-kind.ts";

export const spreadsheetContent: ContentKind = {
  mimeType: SPREADSHEET,
  create: () => undefined,
  copy: () => undefined,
  rename: () => undefined,
  remove: () => undefined,
  export: () => null,
};
