// Short words for what the tests of the Docs API do again and again, as the deputy.
import type { docs_v1 } from "@googleapis/docs";
import { DEPUTY } from "./google-clients.ts";
import type { Online } from "./google-clients.ts";

type Content = docs_v1.Schema$StructuralElement[];

export function documentCalls(online: () => Online) {
  const documents = () => online().as(DEPUTY).docs.documents;
  const body = async (documentId: string): Promise<Content> =>
    (await documents().get({ documentId })).data.body?.content ?? [];
  return {
    /** The id of a new, empty document, "Plāns". */
    newDocument: async (): Promise<string> => {
      const { data } = await documents().create({ requestBody: { title: "Plāns" } });
      return data.documentId ?? "";
    },
    /** The replies. */
    update: async (documentId: string, ...requests: docs_v1.Schema$Request[]) => {
      const { data } = await documents().batchUpdate({ documentId, requestBody: { requests } });
      return data.replies ?? [];
    },
    /** The structural elements of the first tab. */
    body,
    text: async (documentId: string): Promise<string> => textOf(await body(documentId)),
  };
}

/** The text of some content, tables' cells in order. */
export function textOf(content: Content): string {
  return content
    .map(({ paragraph, table }) =>
      paragraph !== undefined
        ? (paragraph.elements ?? []).map(({ textRun }) => textRun?.content ?? "").join("")
        : (table?.tableRows ?? [])
            .flatMap((row) => row.tableCells ?? [])
            .map((cell) => textOf(cell.content ?? []))
            .join(""),
    )
    .join("");
}
