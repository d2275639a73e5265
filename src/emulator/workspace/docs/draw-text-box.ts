// A text box as a person draws it. No API of Google's makes one, and none shows its text.
import { entityNotFound } from "../google-error.ts";
import type { Workspace } from "../workspace.ts";
import { insertInline } from "./content-edits.ts";
import { documentsOf } from "./document-state.ts";
import { endOfSegment } from "./position.ts";

/** Puts an inline drawing with this text at the end of the document's body. */
export function drawTextBox(workspace: Workspace, documentId: string, text: string): void {
  workspace.store.transaction(() => {
    const before = documentsOf(workspace).get(documentId);
    if (before === undefined) {
      throw entityNotFound();
    }
    const edit = { document: structuredClone(before), ids: workspace.ids };
    const objectId = workspace.ids.kix();
    edit.document.inlineObjects[objectId] = { text };
    const end = endOfSegment(edit.document, "") - 1;
    insertInline(edit, "", end, { kind: "inlineObject", objectId, style: {} });
    edit.document.revisionId = workspace.ids.token();
    documentsOf(workspace).set(documentId, edit.document);
  });
}
