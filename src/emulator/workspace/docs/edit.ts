// One batch at work: a draft of the document that its requests change, one after another.
import type { Ids } from "../ids.ts";
import type { DocumentState, DocumentTab } from "./document-state.ts";

export interface Edit {
  /** A clone; it becomes the document when every request has passed. */
  readonly document: DocumentState;
  /** The one of its tabs that the request at hand goes to. */
  readonly tab: DocumentTab;
  readonly ids: Ids;
}

/** The id of a heading: "h." and 12 characters. */
export function headingId(edit: Edit): string {
  return edit.ids.kix().replace("kix.", "h.");
}
