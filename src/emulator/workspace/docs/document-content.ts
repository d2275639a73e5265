// What Drive must know of a document's content.
import { DOCUMENT } from "../drive/file-state.ts";
import type { ContentKind } from "../content-kind.ts";

export const documentContent: ContentKind = {
  mimeType: DOCUMENT,
  create: () => undefined,
  copy: () => undefined,
  rename: () => undefined,
  remove: () => undefined,
  export: () => null,
};
