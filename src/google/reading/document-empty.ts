// Whether a document is still as Google makes it: one tab with one paragraph in which nothing stands.
import type { docs_v1 } from "@googleapis/docs";
import { documentParts, textsOf } from "./document-parts.ts";

/** A header, a table, a picture or a second paragraph is something: nothing that a person put there is written over. */
export function isEmptyDocument(document: docs_v1.Schema$Document): boolean {
  const parts = documentParts(document);
  const content = parts.flatMap(({ body }) => body?.content ?? []);
  const paragraphs = content.filter(({ paragraph }) => paragraph !== undefined);
  const onlyText = paragraphs.every(({ paragraph }) =>
    paragraph?.elements?.every(({ textRun }) => textRun !== undefined),
  );
  return (
    parts.length === 1 &&
    paragraphs.length === 1 &&
    content.every(({ table, tableOfContents }) => !table && !tableOfContents) &&
    onlyText &&
    parts.flatMap(textsOf).every((text) => text === "")
  );
}

/** The revision that a write may require; null for who may not edit the document. */
export function revisionOf(document: docs_v1.Schema$Document): string | null {
  return document.revisionId ?? null;
}
