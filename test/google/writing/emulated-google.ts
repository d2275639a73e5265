// Sends requests to an emulated Google over its REST shell, which refuses unknown fields as Google does, and reads back what became of
// them.
import type { docs_v1 } from "@googleapis/docs";
import type { sheets_v4 } from "@googleapis/sheets";
import { handleRequest } from "../../../src/emulator/rest/handle-request.ts";
import { openWorkspace } from "../../../src/emulator/workspace/open-workspace.ts";

export const DEPUTY = "vietniece@skola.example";

export class EmulatedGoogle {
  readonly #workspace = openWorkspace({ quotas: false });

  newDocument(): string {
    const made = this.#call("POST", "/v1/documents", { title: "Veidlapa" });
    return (made as { documentId: string }).documentId;
  }

  updateDocument(documentId: string, requests: readonly docs_v1.Schema$Request[]): void {
    this.#call("POST", `/v1/documents/${documentId}:batchUpdate`, { requests });
  }

  document(documentId: string): docs_v1.Schema$Document {
    return this.#call("GET", `/v1/documents/${documentId}?includeTabsContent=true`) as object;
  }

  newSpreadsheet(): string {
    const made = this.#call("POST", "/v4/spreadsheets", { properties: { title: "Tabula" } });
    return (made as { spreadsheetId: string }).spreadsheetId;
  }

  updateSpreadsheet(spreadsheetId: string, requests: readonly sheets_v4.Schema$Request[]): void {
    this.#call("POST", `/v4/spreadsheets/${spreadsheetId}:batchUpdate`, { requests });
  }

  spreadsheet(spreadsheetId: string): sheets_v4.Schema$Spreadsheet {
    const url = `/v4/spreadsheets/${spreadsheetId}?includeGridData=true`;
    return this.#call("GET", url) as object;
  }

  /** The tabs alone, without their cells. */
  tabs(spreadsheetId: string): { sheetId: number; title: string }[] {
    const url = `/v4/spreadsheets/${spreadsheetId}?fields=sheets.properties(sheetId,title)`;
    const { sheets = [] } = this.#call("GET", url) as sheets_v4.Schema$Spreadsheet;
    return sheets.map(({ properties }) => ({
      sheetId: properties?.sheetId ?? 0,
      title: properties?.title ?? "",
    }));
  }

  /** Read unformatted, tab by tab. */
  values(
    spreadsheetId: string,
    dataFilters: readonly sheets_v4.Schema$DataFilter[],
  ): sheets_v4.Schema$BatchGetValuesByDataFilterResponse {
    return this.#call("POST", `/v4/spreadsheets/${spreadsheetId}/values:batchGetByDataFilter`, {
      dataFilters,
      valueRenderOption: "UNFORMATTED_VALUE",
    }) as object;
  }

  /** The cells of one tab. */
  cells(spreadsheetId: string, sheetId: number): readonly (readonly unknown[])[] {
    const { valueRanges } = this.values(spreadsheetId, [{ gridRange: { sheetId } }]);
    return valueRanges?.[0]?.valueRange?.values ?? [];
  }

  #call(method: string, url: string, body: object | null = null): unknown {
    const response = handleRequest(this.#workspace, {
      method,
      url,
      headers: { Authorization: `Bearer ${DEPUTY}`, "content-type": "application/json" },
      body: body === null ? null : JSON.stringify(body),
    });
    this.#workspace.clock.advanceTo(response.endsAt);
    const answer = JSON.parse(response.body.toString()) as { error?: { message: string } };
    if (answer.error !== undefined) {
      throw new Error(answer.error.message);
    }
    return answer;
  }
}

/** The tab with that id. */
export function sheetOf(
  { sheets = [] }: sheets_v4.Schema$Spreadsheet,
  sheetId: number,
): sheets_v4.Schema$Sheet {
  const found = sheets.find(({ properties }) => properties?.sheetId === sheetId);
  if (found === undefined) {
    throw new Error(`There is no tab ${sheetId}.`);
  }
  return found;
}

/** The body of the document's only tab. */
export function bodyOf({ tabs }: docs_v1.Schema$Document): docs_v1.Schema$StructuralElement[] {
  return tabs?.[0]?.documentTab?.body?.content ?? [];
}

/** The tables of the document, each as the texts of its cells, row by row. */
export function tablesOf(document: docs_v1.Schema$Document): string[][][] {
  return bodyOf(document).flatMap(({ table }) =>
    table === undefined
      ? []
      : [
          (table.tableRows ?? []).map(({ tableCells = [] }) =>
            tableCells.map(({ content = [] }) => content.map(textOf).join("")),
          ),
        ],
  );
}

/** The paragraphs outside tables, without their newlines. */
export function paragraphsOf(document: docs_v1.Schema$Document): string[] {
  return bodyOf(document)
    .filter(({ paragraph }) => paragraph !== undefined)
    .map(textOf);
}

export function textOf({ paragraph }: docs_v1.Schema$StructuralElement): string {
  return (paragraph?.elements ?? [])
    .map(({ textRun }) => textRun?.content ?? "")
    .join("")
    .replace(/\n$/, "");
}
