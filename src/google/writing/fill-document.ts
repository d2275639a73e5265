// Fills a copied form: every blank's marker gives way to its text, in the whole document with all its tabs, headers and footers.
import type { docs_v1 } from "@googleapis/docs";

/**
 * In the order given: it keeps a later search from finding what a person typed. An empty text removes the marker.
 * Done again it finds no marker and changes nothing.
 */
export function fillDocumentRequests(
  replacements: readonly { readonly find: string; readonly text: string }[],
): docs_v1.Schema$Request[] {
  return replacements.map(({ find, text }) => ({
    replaceAllText: { containsText: { text: find, matchCase: true }, replaceText: text },
  }));
}
