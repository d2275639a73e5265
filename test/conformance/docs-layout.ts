// Tables, pages, headers and footers of the Docs API, driven by Google's own client.
import { describe, expect, test } from "vitest";
import { documentCalls, textOf } from "./document-calls.ts";
import { DEPUTY, onlineWorkspace } from "./google-clients.ts";

describe("the layout of a document", () => {
  const online = onlineWorkspace();
  const { newDocument, update, body } = documentCalls(online);

  async function tableOf(documentId: string) {
    const element = (await body(documentId)).find(({ table }) => table !== undefined);
    return { start: element?.startIndex ?? 0, table: element?.table ?? {} };
  }

  test("docs.documents.batchUpdate makes a table, fills, grows, styles, merges and shrinks it", async () => {
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

  test("docs.documents.batchUpdate breaks pages and sections, and sets the page, its header and its footer", async () => {
    const documentId = await newDocument();
    const replies = await update(
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
