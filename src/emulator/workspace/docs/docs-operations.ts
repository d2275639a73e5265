// The methods of the Docs API that the emulator has, by Google's ids.
import type { Operations } from "../operation.ts";
import { batchUpdate } from "./batch-update.ts";
import { createDocument, getDocument } from "./get-document.ts";

export const docsOperations: Operations = {
  "docs.documents.batchUpdate": {
    run: batchUpdate,
    quota: "docsWrites",
    latency: "documentWrite",
  },
  "docs.documents.create": {
    run: createDocument,
    quota: "docsWrites",
    latency: "documentWrite",
  },
  "docs.documents.get": {
    run: getDocument,
    quota: "docsReads",
    latency: "documentGet",
  },
};
