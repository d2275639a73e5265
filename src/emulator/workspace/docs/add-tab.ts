// A tab as a person adds it to a document.
import { entityNotFound } from "../google-error.ts";
import type { Workspace } from "../workspace.ts";
import { insertText } from "./content-edits.ts";
import { documentsOf } from "./document-state.ts";
import { emptyTab } from "./empty-document.ts";

/** Puts a tab with this text after the others. Returns its id; 404 when there is no such document. */
export function addTab(
  workspace: Workspace,
  documentId: string,
  title: string,
  text: string,
): string {
  return workspace.store.transaction(() => {
    const before = documentsOf(workspace).get(documentId);
    if (before === undefined) {
      throw entityNotFound();
    }
    const { ids } = workspace;
    const document = structuredClone(before);
    const tab = emptyTab(ids.kix().replace("kix.", "t."), title);
    document.tabs.push(tab);
    insertText({ document, tab, ids }, "", 1, text);
    document.revisionId = ids.token();
    documentsOf(workspace).set(documentId, document);
    return tab.id;
  });
}
