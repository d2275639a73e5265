// The Docs API, driven by Google's own client.
import { describe, expect, test } from "vitest";
import type { docs_v1 } from "@googleapis/docs";
import { DEPUTY, onlineWorkspace, refusalOf, TEACHER } from "./google-clients.ts";

describe("the Docs API", () => {
  const online = onlineWorkspace();

  async function newDocument(title = "Plāns"): Promise<string> {
    const { data } = await online().as(DEPUTY).docs.documents.create({ requestBody: { title } });
    return data.documentId ?? "";
  }

  async function update(documentId: string, ...requests: docs_v1.Schema$Request[]) {
    const { docs } = online().as(DEPUTY);
    const { data } = await docs.documents.batchUpdate({ documentId, requestBody: { requests } });
    return data;
  }

  async function body(documentId: string): Promise<docs_v1.Schema$StructuralElement[]> {
    const { data } = await online().as(DEPUTY).docs.documents.get({ documentId });
    return data.body?.content ?? [];
  }

  /** The text of the body, tables' cells in order. */
  async function text(documentId: string): Promise<string> {
    return textOf(await body(documentId));
  }

  async function tableOf(documentId: string) {
    const element = (await body(documentId)).find(({ table }) => table !== undefined);
    return { start: element?.startIndex ?? 0, table: element?.table ?? {} };
  }

  describe("docs.documents.get", () => {
    test("is refused for a document that is not there", async () => {
      const { docs } = online().as(DEPUTY);
      expect(await refusalOf(docs.documents.get({ documentId: "none" }))).toEqual({
        code: 404,
        message: "Requested entity was not found.",
        reason: undefined,
      });
    });

    test("is refused for another person's document", async () => {
      const documentId = await newDocument();
      const { docs } = online().as(TEACHER);
      expect(await refusalOf(docs.documents.get({ documentId }))).toEqual({
        code: 403,
        message: "The caller does not have permission",
        reason: undefined,
      });
    });

    test("gives the first tab in the body, or every tab when asked", async () => {
      const documentId = await newDocument();
      const { docs } = online().as(DEPUTY);
      const plain = await docs.documents.get({ documentId });
      expect(plain.data).toMatchObject({ documentId, title: "Plāns" });
      expect(plain.data.body?.content?.length).toBeGreaterThan(0);
      expect(plain.data.tabs).toBeUndefined();
      const tabs = await docs.documents.get({ documentId, includeTabsContent: true });
      expect(tabs.data.body).toBeUndefined();
      expect(tabs.data.tabs?.[0]?.documentTab?.body?.content).toEqual(plain.data.body?.content);
    });

    test("gives only the fields asked for", async () => {
      const documentId = await newDocument();
      const { docs } = online().as(DEPUTY);
      const { data } = await docs.documents.get({
        documentId,
        fields: "title,body.content.endIndex",
      });
      expect(data).toEqual({
        title: "Plāns",
        body: { content: [{ endIndex: 1 }, { endIndex: 2 }] },
      });
    });
  });

  describe("docs.documents.batchUpdate", () => {
    test("is refused whole when one request is wrong", async () => {
      const documentId = await newDocument();
      const refused = await refusalOf(
        update(
          documentId,
          { insertText: { location: { index: 1 }, text: "Klase" } },
          { insertText: { location: { index: 900 }, text: "x" } },
        ),
      );
      expect(refused.code).toBe(400);
      expect(refused.message).toContain("Invalid requests[1].insertText: ");
      expect(await text(documentId)).toBe("\n");
    });

    test("is refused for a revision that is no longer the latest", async () => {
      const documentId = await newDocument();
      const { docs } = online().as(DEPUTY);
      const refused = await refusalOf(
        docs.documents.batchUpdate({
          documentId,
          requestBody: {
            requests: [{ insertText: { location: { index: 1 }, text: "a" } }],
            writeControl: { requiredRevisionId: "stale" },
          },
        }),
      );
      expect(refused.code).toBe(400);
    });

    test("inserts, replaces and deletes text", async () => {
      const documentId = await newDocument();
      const { replies } = await update(
        documentId,
        { insertText: { location: { index: 1 }, text: "Klase: {{klase}}, {{klase}}" } },
        { insertText: { endOfSegmentLocation: {}, text: "!" } },
        {
          replaceAllText: {
            containsText: { text: "{{klase}}", matchCase: true },
            replaceText: "4.b",
          },
        },
        { deleteContentRange: { range: { startIndex: 1, endIndex: 8 } } },
      );
      expect(replies).toEqual([{}, {}, { replaceAllText: { occurrencesChanged: 2 } }, {}]);
      expect(await text(documentId)).toBe("4.b, 4.b!\n");
    });

    test("styles text and paragraphs", async () => {
      const documentId = await newDocument();
      const range = { startIndex: 1, endIndex: 6 };
      await update(
        documentId,
        { insertText: { location: { index: 1 }, text: "Klase" } },
        { updateTextStyle: { range, textStyle: { bold: true }, fields: "bold" } },
        {
          updateParagraphStyle: {
            range,
            paragraphStyle: { namedStyleType: "HEADING_1", alignment: "CENTER" },
            fields: "namedStyleType,alignment",
          },
        },
        { createParagraphBullets: { range, bulletPreset: "NUMBERED_DECIMAL_ALPHA_ROMAN" } },
      );
      const [paragraph] = (await body(documentId)).flatMap((element) => element.paragraph ?? []);
      expect(paragraph?.elements?.[0]?.textRun?.textStyle?.bold).toBe(true);
      expect(paragraph?.paragraphStyle).toMatchObject({
        namedStyleType: "HEADING_1",
        alignment: "CENTER",
      });
      expect(paragraph?.bullet?.listId).toMatch(/^kix\./);
      await update(documentId, { deleteParagraphBullets: { range } });
      const [unbulleted] = (await body(documentId)).flatMap((element) => element.paragraph ?? []);
      expect(unbulleted?.bullet).toBeUndefined();
    });

    test("makes a table, fills, grows, styles, merges and shrinks it", async () => {
      const documentId = await newDocument();
      await update(documentId, { insertTable: { rows: 2, columns: 2, location: { index: 1 } } });
      const { start, table } = await tableOf(documentId);
      const cell = table.tableRows?.[1]?.tableCells?.[1]?.startIndex ?? 0;
      const tableStartLocation = { index: start };
      const at = (rowIndex: number, columnIndex: number) => ({
        tableStartLocation,
        rowIndex,
        columnIndex,
      });
      await update(
        documentId,
        { insertText: { location: { index: cell + 1 }, text: "saruna" } },
        { insertTableRow: { tableCellLocation: at(1, 0), insertBelow: true } },
        { insertTableColumn: { tableCellLocation: at(0, 1), insertRight: true } },
        { pinTableHeaderRows: { tableStartLocation, pinnedHeaderRowsCount: 1 } },
        {
          updateTableCellStyle: {
            tableRange: { tableCellLocation: at(0, 0), rowSpan: 1, columnSpan: 2 },
            tableCellStyle: { backgroundColor: { color: { rgbColor: { red: 1 } } } },
            fields: "backgroundColor",
          },
        },
        {
          updateTableColumnProperties: {
            tableStartLocation,
            columnIndices: [0],
            tableColumnProperties: {
              widthType: "FIXED_WIDTH",
              width: { magnitude: 90, unit: "PT" },
            },
            fields: "widthType,width",
          },
        },
        {
          updateTableRowStyle: {
            tableStartLocation,
            rowIndices: [0],
            tableRowStyle: { minRowHeight: { magnitude: 20, unit: "PT" } },
            fields: "minRowHeight",
          },
        },
        {
          mergeTableCells: {
            tableRange: { tableCellLocation: at(0, 0), rowSpan: 1, columnSpan: 2 },
          },
        },
      );
      const grown = (await tableOf(documentId)).table;
      expect([grown.rows, grown.columns]).toEqual([3, 3]);
      expect(grown.tableRows?.[0]?.tableCells?.[0]?.tableCellStyle?.columnSpan).toBe(2);
      expect(textOf(grown.tableRows?.[1]?.tableCells?.[1]?.content ?? [])).toBe("saruna\n");
      await update(
        documentId,
        {
          unmergeTableCells: {
            tableRange: { tableCellLocation: at(0, 0), rowSpan: 1, columnSpan: 2 },
          },
        },
        { deleteTableRow: { tableCellLocation: at(2, 0) } },
        { deleteTableColumn: { tableCellLocation: at(0, 2) } },
      );
      const shrunk = (await tableOf(documentId)).table;
      expect([shrunk.rows, shrunk.columns]).toEqual([2, 2]);
    });

    test("names ranges, replaces their content and forgets them", async () => {
      const documentId = await newDocument();
      const { replies } = await update(
        documentId,
        { insertText: { location: { index: 1 }, text: "tēma" } },
        { createNamedRange: { name: "topic", range: { startIndex: 1, endIndex: 5 } } },
      );
      const namedRangeId = replies?.[1]?.createNamedRange?.namedRangeId;
      expect(namedRangeId).toMatch(/^kix\./);
      await update(documentId, {
        replaceNamedRangeContent: { namedRangeName: "topic", text: "Drošība internetā" },
      });
      const { docs } = online().as(DEPUTY);
      const named = await docs.documents.get({ documentId, fields: "namedRanges" });
      expect(named.data.namedRanges?.["topic"]?.namedRanges?.[0]).toMatchObject({
        name: "topic",
        ranges: [{ startIndex: 1, endIndex: 18 }],
      });
      await update(documentId, { deleteNamedRange: { name: "topic" } });
      const after = await docs.documents.get({ documentId });
      expect(after.data.namedRanges?.["topic"]).toBeUndefined();
      expect(await text(documentId)).toBe("Drošība internetā\n");
    });

    test("breaks pages and sections, and sets the page, its header and its footer", async () => {
      const documentId = await newDocument();
      const { replies } = await update(
        documentId,
        { insertPageBreak: { location: { index: 1 } } },
        { insertSectionBreak: { sectionType: "NEXT_PAGE", location: { index: 1 } } },
        {
          updateDocumentStyle: {
            documentStyle: { marginTop: { magnitude: 36, unit: "PT" } },
            fields: "marginTop",
          },
        },
        {
          updateSectionStyle: {
            range: { startIndex: 1, endIndex: 2 },
            sectionStyle: { marginLeft: { magnitude: 40, unit: "PT" } },
            fields: "marginLeft",
          },
        },
        { createHeader: { type: "DEFAULT" } },
        { createFooter: { type: "DEFAULT" } },
      );
      const headerId = replies?.[4]?.createHeader?.headerId ?? "";
      const footerId = replies?.[5]?.createFooter?.footerId ?? "";
      await update(documentId, {
        insertText: { location: { segmentId: headerId, index: 0 }, text: "Skola" },
      });
      const { docs } = online().as(DEPUTY);
      const { data } = await docs.documents.get({ documentId });
      expect(data.documentStyle?.marginTop).toEqual({ magnitude: 36, unit: "PT" });
      expect(textOf(data.headers?.[headerId]?.content ?? [])).toBe("Skola\n");
      expect(textOf(data.footers?.[footerId]?.content ?? [])).toBe("\n");
      await update(documentId, { deleteHeader: { headerId } }, { deleteFooter: { footerId } });
      const after = await docs.documents.get({ documentId });
      expect(after.data.headers?.[headerId]).toBeUndefined();
    });
  });
});

function textOf(content: docs_v1.Schema$StructuralElement[]): string {
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
