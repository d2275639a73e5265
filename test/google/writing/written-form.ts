// A form written into an empty document of the emulated Google, and looking things up in it.
import type { docs_v1 } from "@googleapis/docs";
import type { Block, Form, Runs } from "../../../src/core/forms/form.ts";
import { marker, templateText } from "../../../src/core/forms/placeholders.ts";
import { formDocumentRequests } from "../../../src/google/writing/form-document.ts";
import { EmulatedGoogle, bodyOf, textOf } from "./emulated-google.ts";

export function written(form: Form): docs_v1.Schema$Document {
  const google = new EmulatedGoogle();
  const id = google.newDocument();
  google.updateDocument(id, formDocumentRequests(form));
  return google.document(id);
}

/** What stands in the form in reading order, blanks as their markers, without empty lines. */
export function wordsOf(blocks: readonly Block[]): string[] {
  return blocks
    .flatMap((block): string[] => {
      switch (block.kind) {
        case "title":
          return block.lines.map(joined);
        case "bullets":
          return block.items.map(joined);
        case "field":
          return [marker(block.placeholder)];
        case "table":
          return [
            ...block.header,
            ...block.rows.flatMap((row) => (row.kind === "printed" ? row.cells : [])),
          ].map(joined);
        default:
          return [joined(block.runs)];
      }
    })
    .filter((text) => text !== "");
}

function joined(runs: Runs): string {
  return templateText(runs.map(({ text }) => text).join(""));
}

export function paragraphWith(
  document: docs_v1.Schema$Document,
  text: string,
): docs_v1.Schema$Paragraph {
  const found = bodyOf(document).find((element) => textOf(element).includes(text));
  if (found?.paragraph === undefined) {
    throw new Error(`No paragraph says "${text}".`);
  }
  return found.paragraph;
}

export function tableIn(document: docs_v1.Schema$Document): docs_v1.Schema$Table {
  const found = bodyOf(document).find(({ table }) => table !== undefined);
  if (found?.table === undefined) {
    throw new Error("There is no table.");
  }
  return found.table;
}

export function isBold({ elements = [] }: docs_v1.Schema$Paragraph): boolean {
  return elements.every(({ textRun }) => textRun?.textStyle?.bold === true);
}
