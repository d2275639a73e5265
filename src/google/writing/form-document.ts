// Turns an empty Google Doc into the template of an official form, in one batchUpdate.
import type { docs_v1 } from "@googleapis/docs";
import type { Form } from "../../core/forms/form.ts";
import { layoutOf } from "./form-layout.ts";
import { formLines } from "./form-lines.ts";
import { lineStyleRequests } from "./line-styles.ts";
import { pageRequest, textWidth } from "./page-style.ts";
import { insertTableRequests, tableStyleRequests } from "./ruled-table.ts";

/**
 * For a document that is still empty (one paragraph, its body ends at index 2): sent to another one it would write
 * into what stands there. The text goes in first and the tables from the last to the first, so that every index is
 * known beforehand; the styles name their spans in the finished document.
 */
export function formDocumentRequests(form: Form): docs_v1.Schema$Request[] {
  const layout = layoutOf(formLines(form));
  return [
    pageRequest(form),
    ...(layout.text === ""
      ? []
      : [{ insertText: { text: layout.text, location: { index: layout.start } } }]),
    ...[...layout.tables].reverse().flatMap(insertTableRequests),
    ...lineStyleRequests(layout),
    ...layout.tables.flatMap((table) => tableStyleRequests(table, textWidth(form))),
  ];
}
