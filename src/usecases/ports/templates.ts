// The documents that forms are copied from, as the school keeps them: it may edit them or put its own in their place.
import type { FileMark } from "./step.ts";

export interface TemplateDocument {
  /** The text of every paragraph and cell, headers and footers too. */
  readonly texts: readonly string[];
  /** Text inside a drawing or text box is out of Google's API's reach. */
  readonly hasDrawing: boolean;
}

export interface Templates {
  /** Null for a document that is not there, is in the bin, or that the person may not open. */
  read(documentId: string): TemplateDocument | null;
  /** Reads several at once; the ones that cannot be read are missing from the answer. */
  readAll(documentIds: readonly string[]): ReadonlyMap<string, TemplateDocument>;
  /** Copies a document into the template folder as the new template; the old one gets the other name. Returns the copy's id. */
  replace(change: {
    readonly from: string;
    readonly folderId: string;
    readonly name: string;
    readonly mark: FileMark;
    readonly old: { readonly id: string; readonly name: string } | null;
  }): string;
}
