// How a spreadsheet is looked at, driven by Google's own client: filters, bands, rules of colour and charts.
import type { sheets_v4 } from "@googleapis/sheets";
import { describe, expect, test } from "vitest";
import { onlineWorkspace } from "./google-clients.ts";
import { SHEET, spreadsheetCalls } from "./spreadsheet-calls.ts";

const ROWS = [
  ["klase", "skaits"],
  ["4.b", 3],
  ["1.a", 5],
];

const TABLE = {
  sheetId: SHEET,
  startRowIndex: 0,
  endRowIndex: 3,
  startColumnIndex: 0,
  endColumnIndex: 2,
};

describe("the looks of a spreadsheet", () => {
  const { newSpreadsheet, update, sheet } = spreadsheetCalls(onlineWorkspace());

  test("filters are set, kept as views and cleared", async () => {
    const spreadsheetId = await newSpreadsheet(ROWS);
    const [, view] = await update(
      spreadsheetId,
      { setBasicFilter: { filter: { range: TABLE } } },
      { addFilterView: { filter: { title: "Mana klase", range: TABLE } } },
    );
    const filterId = view?.addFilterView?.filter?.filterViewId ?? 0;
    const filtered = await sheet(spreadsheetId);
    expect(filtered.basicFilter?.range).toMatchObject(TABLE);
    expect(filtered.filterViews).toMatchObject([{ filterViewId: filterId, title: "Mana klase" }]);
    await update(
      spreadsheetId,
      { clearBasicFilter: { sheetId: SHEET } },
      { deleteFilterView: { filterId } },
    );
    const cleared = await sheet(spreadsheetId);
    expect(cleared.basicFilter).toBeUndefined();
    expect(cleared.filterViews).toBeUndefined();
  });

  test("rows are banded and coloured by rules, and plain again", async () => {
    const spreadsheetId = await newSpreadsheet(ROWS);
    const rule = (text: string): sheets_v4.Schema$ConditionalFormatRule => ({
      ranges: [TABLE],
      booleanRule: {
        condition: { type: "TEXT_CONTAINS", values: [{ userEnteredValue: text }] },
        format: { textFormat: { bold: true } },
      },
    });
    const [banding] = await update(
      spreadsheetId,
      {
        addBanding: {
          bandedRange: {
            range: TABLE,
            rowProperties: { firstBandColor: { red: 1 }, secondBandColor: { blue: 1 } },
          },
        },
      },
      { addConditionalFormatRule: { rule: rule("4"), index: 0 } },
      { updateConditionalFormatRule: { sheetId: SHEET, index: 0, rule: rule("1") } },
    );
    const bandedRangeId = banding?.addBanding?.bandedRange?.bandedRangeId ?? 0;
    const striped = await sheet(spreadsheetId);
    expect(striped.bandedRanges).toMatchObject([{ bandedRangeId }]);
    expect(striped.conditionalFormats?.[0]?.booleanRule?.condition?.values).toEqual([
      { userEnteredValue: "1" },
    ]);
    await update(
      spreadsheetId,
      { deleteBanding: { bandedRangeId } },
      { deleteConditionalFormatRule: { sheetId: SHEET, index: 0 } },
    );
    const plain = await sheet(spreadsheetId);
    expect(plain.bandedRanges).toBeUndefined();
    expect(plain.conditionalFormats).toBeUndefined();
  });

  test("charts are drawn, redrawn, moved and removed", async () => {
    const spreadsheetId = await newSpreadsheet(ROWS);
    const spec = (title: string): sheets_v4.Schema$ChartSpec => ({
      title,
      basicChart: {
        chartType: "COLUMN",
        domains: [{ domain: { sourceRange: { sources: [{ ...TABLE, endColumnIndex: 1 }] } } }],
        series: [{ series: { sourceRange: { sources: [{ ...TABLE, startColumnIndex: 1 }] } } }],
      },
    });
    const anchored = (rowIndex: number): sheets_v4.Schema$EmbeddedObjectPosition => ({
      overlayPosition: { anchorCell: { sheetId: SHEET, rowIndex, columnIndex: 3 } },
    });
    const [added] = await update(spreadsheetId, {
      addChart: { chart: { spec: spec("Sarunas"), position: anchored(0) } },
    });
    const chartId = added?.addChart?.chart?.chartId ?? 0;
    await update(
      spreadsheetId,
      { updateChartSpec: { chartId, spec: spec("Sarunas ar vecākiem") } },
      {
        updateEmbeddedObjectPosition: {
          objectId: chartId,
          newPosition: anchored(5),
          fields: "anchorCell",
        },
      },
    );
    expect((await sheet(spreadsheetId)).charts).toMatchObject([
      {
        chartId,
        spec: { title: "Sarunas ar vecākiem" },
        position: { overlayPosition: { anchorCell: { rowIndex: 5 } } },
      },
    ]);
    await update(spreadsheetId, { deleteEmbeddedObject: { objectId: chartId } });
    expect((await sheet(spreadsheetId)).charts).toBeUndefined();
  });
});
