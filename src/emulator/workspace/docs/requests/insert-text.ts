// InsertTextRequest.
import { insertText as insertTextAt } from "../content-edits.ts";
import type { Edit } from "../edit.ts";
import { invalid } from "../invalid-request.ts";
import { placeOfInsertion } from "../locations.ts";
import type { Insertion } from "../locations.ts";
import { afterGrapheme } from "../position.ts";

interface InsertTextRequest extends Insertion {
  text?: string;
}

export function insertText(edit: Edit, request: InsertTextRequest): void {
  const text = insertable(request.text ?? "");
  if (text === "") {
    throw invalid("Insert text requests must specify text to insert.");
  }
  const { segmentId, index } = placeOfInsertion(edit.tab, request);
  insertTextAt(edit, segmentId, afterGrapheme(edit.tab, segmentId, index), text);
}

/** Google strips these control characters and the private use area of the basic plane. */
export function insertable(text: string): string {
  return text.replace(/[\u0000-\u0008\u000c-\u001f\ue000-\uf8ff]/g, "");
}
