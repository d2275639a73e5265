// A text box as a person draws it. No API of Google's makes one, and none shows its text.
import { entityNotFound } from "../google-error.ts";
import type { Workspace } from "../workspace.ts";
import { insertInline } from "./content-edits.ts";
import { documentsOf } from "./document-state.ts";
import { endOfSegment } from "./position.ts";

/** Puts an inline drawing with this text at the end of the body of the document's first tab. */
export function drawTextBox(workspace: Workspace, documentId: string, text: string): void {
  workspace.store.transaction(() => {
    const before = documentsOf(workspace).get(documentId);
    if (before === undefined) {
      throw entityNotFound();
    }
    const document = structuredClone(before);
    const [tab] = document.tabs;
    const objectId = workspace.ids.kix();
    tab.inlineObjects[objectId] = { text };
    const end = endOfSegment(tab, "") - 1;
    const drawing = { kind: "inlineObject", objectId, style: {} } as const;
    insertInline({ document, tab, ids: workspace.ids }, "", end, drawing);
    document.revisionId = workspace.ids.token();
    documentsOf(workspace).set(documentId, document);
  });
}
