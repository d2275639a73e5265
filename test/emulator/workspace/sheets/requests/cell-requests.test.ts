import { describe, expect, test } from "vitest";
import { ownSpreadsheet } from "../school-spreadsheet.ts";

const area = (endRowIndex: number, endColumnIndex: number): object => ({
  sheetId: 0,
  startRowIndex: 0,
  endRowIndex,
  startColumnIndex: 0,
  endColumnIndex,
});

describe("cells", () => {
  test("keep what the mask does not name and lose what it names without being given", () => {
    const sheet = ownSpreadsheet();
    const bold = { textFormat: { bold: true, italic: true } };
    const first = { userEnteredValue: { numberValue: 1 }, note: "n", userEnteredFormat: bold };
    sheet.batch({ updateCells: { start: {}, rows: [{ values: [first] }], fields: "*" } });
    const second = { userEnteredFormat: { textFormat: { bold: false } } };
    sheet.batch({
      updateCells: {
        start: {},
        rows: [{ values: [second] }],
        fields: "note,userEnteredFormat.textFormat.bold",
      },
    });
    expect(sheet.state.sheets[0]?.rows[0]?.cells[0]).toEqual({
      userEnteredValue: { numberValue: 1 },
      userEnteredFormat: { textFormat: { bold: false, italic: true } },
    });
  });

  test("of a range that the rows do not reach are cleared", () => {
    const sheet = ownSpreadsheet();
    sheet.put("A1:B2", [
      ["a", "b"],
      ["c", "d"],
    ]);
    const rows = [{ values: [{ userEnteredValue: { stringValue: "new" } }] }];
    sheet.batch({ updateCells: { range: area(2, 2), rows, fields: "userEnteredValue" } });
    expect(sheet.values("A1:B2")).toEqual([["new"]]);
  });

  test("break no rule of validation that the API would mind", () => {
    const sheet = ownSpreadsheet();
    const condition = { type: "ONE_OF_LIST", values: [{ userEnteredValue: "jā" }] };
    sheet.batch({ setDataValidation: { range: area(1, 1), rule: { condition, strict: true } } });
    sheet.put("A1", [["varbūt"]]);
    expect(sheet.values("A1")).toEqual([["varbūt"]]);
    sheet.batch({ setDataValidation: { range: area(1, 1) } });
    expect(sheet.state.sheets[0]?.rows[0]?.cells[0]).toEqual({
      userEnteredValue: { stringValue: "varbūt" },
    });
  });

  test("are merged to the value of the first and refuse to be cut apart", () => {
    const sheet = ownSpreadsheet();
    sheet.put("A1:B1", [["a", "b"]]);
    sheet.batch({ mergeCells: { range: area(1, 2) } });
    expect(sheet.values("A1:B1")).toEqual([["a"]]);
    expect(sheet.batchRefused({ unmergeCells: { range: area(1, 1) } })).toBe(
      "Invalid requests[0].unmergeCells: You must select all cells in a merged range to merge or unmerge them.",
    );
    sheet.batch({ unmergeCells: { range: { sheetId: 0 } } });
    expect(sheet.state.sheets[0]?.merges).toEqual([]);
  });

  test("are sorted: numbers, texts, and the empty last either way", () => {
    const sheet = ownSpreadsheet("lv_LV");
    sheet.put("A1:B5", [
      ["b", 1],
      [2, 2],
      [null, 3],
      ["ā", 4],
      [1, 5],
    ]);
    const sort = (sortOrder: string): object => ({
      sortRange: { range: area(5, 2), sortSpecs: [{ dimensionIndex: 0, sortOrder }] },
    });
    sheet.batch(sort("ASCENDING"));
    expect(sheet.plain("B1:B5").flat()).toEqual([5, 2, 4, 1, 3]);
    sheet.batch(sort("DESCENDING"));
    expect(sheet.plain("B1:B5").flat()).toEqual([1, 4, 2, 5, 3]);
  });

  test("are found and replaced, formulas left alone", () => {
    const sheet = ownSpreadsheet();
    sheet.type("A1:C1", [["vecs vecs", '="vecs"', "VECS"]]);
    const { replies } = sheet.batch({
      findReplace: { find: "vecs", replacement: "jauns", sheetId: 0 },
    });
    expect(replies[0]).toEqual({
      findReplace: { valuesChanged: 2, rowsChanged: 1, sheetsChanged: 1, occurrencesChanged: 3 },
    });
    expect(sheet.values("A1:C1")).toEqual([["jauns jauns", "vecs", "jauns"]]);
  });

  test("are copied with their formulas moved along, or only their values", () => {
    const sheet = ownSpreadsheet();
    sheet.type("A1:B2", [
      ["1", "=A1*10"],
      ["2", ""],
    ]);
    const source = {
      sheetId: 0,
      startRowIndex: 0,
      endRowIndex: 1,
      startColumnIndex: 1,
      endColumnIndex: 2,
    };
    const to = (startColumnIndex: number): object => ({
      sheetId: 0,
      startRowIndex: 1,
      endRowIndex: 2,
      startColumnIndex,
      endColumnIndex: startColumnIndex + 1,
    });
    sheet.batch(
      { copyPaste: { source, destination: to(1), pasteType: "PASTE_NORMAL" } },
      { copyPaste: { source, destination: to(3), pasteType: "PASTE_VALUES" } },
    );
    expect(sheet.values("B2:D2", { valueRenderOption: "FORMULA" })).toEqual([["=A2*10", "", 10]]);
  });

  test("get borders on the sides that are named", () => {
    const sheet = ownSpreadsheet();
    const line = { style: "SOLID" };
    sheet.batch({ updateBorders: { range: area(1, 2), top: line, innerVertical: line } });
    const borders = sheet.state.sheets[0]?.rows[0]?.cells.map(
      (cell) => cell?.userEnteredFormat?.["borders"],
    );
    expect(borders).toEqual([
      { top: line, right: line },
      { top: line, left: line },
    ]);
    const none = { style: "NONE" };
    sheet.batch({ updateBorders: { range: area(1, 2), top: none, innerVertical: none } });
    expect(sheet.state.sheets[0]?.rows[0]?.cells).toEqual([null, null]);
  });
});

describe("what lies over cells", () => {
  test("is not banded twice", () => {
    const sheet = ownSpreadsheet();
    const band = {
      addBanding: { bandedRange: { bandedRangeId: 3, range: area(5, 2), rowProperties: {} } },
    };
    sheet.batch(band);
    expect(sheet.batchRefused(band)).toBe(
      "Invalid requests[0].addBanding: You cannot add alternating background colors to a range that already has alternating background colors.",
    );
    sheet.batch({ deleteBanding: { bandedRangeId: 3 } });
    expect(sheet.state.sheets[0]?.bandedRanges).toEqual([]);
  });

  test("is a conditional format that is put first, replaced, moved and deleted", () => {
    const sheet = ownSpreadsheet();
    const rule = (type: string): object => ({
      ranges: [area(5, 1)],
      booleanRule: { condition: { type }, format: {} },
    });
    sheet.batch(
      { addConditionalFormatRule: { rule: rule("BLANK") } },
      { addConditionalFormatRule: { rule: rule("NOT_BLANK"), index: 0 } },
    );
    const moved = sheet.batch({
      updateConditionalFormatRule: { sheetId: 0, index: 0, newIndex: 1 },
    });
    expect(moved.replies[0]?.["updateConditionalFormatRule"]).toMatchObject({
      oldIndex: 0,
      newIndex: 1,
    });
    sheet.batch({ updateConditionalFormatRule: { index: 0, rule: rule("TEXT_EQ") } });
    sheet.batch({ deleteConditionalFormatRule: { sheetId: 0, index: 1 } });
    expect(sheet.state.sheets[0]?.conditionalFormats).toEqual([rule("TEXT_EQ")]);
    expect(sheet.batchRefused({ deleteConditionalFormatRule: { sheetId: 0, index: 1 } })).toBe(
      "Invalid requests[0].deleteConditionalFormatRule: No conditional format on sheet: 0 at index: 1",
    );
  });

  test("is a chart that is added, changed, moved and deleted", () => {
    const sheet = ownSpreadsheet();
    const spec = (title: string): object => ({
      title,
      pieChart: { series: { sourceRange: { sources: [area(3, 1)] } } },
    });
    const position = { overlayPosition: { anchorCell: { rowIndex: 4 }, widthPixels: 300 } };
    sheet.batch({ addChart: { chart: { chartId: 8, spec: spec("A"), position } } });
    sheet.batch(
      { updateChartSpec: { chartId: 8, spec: spec("B") } },
      {
        updateEmbeddedObjectPosition: {
          objectId: 8,
          newPosition: { overlayPosition: { offsetXPixels: 5 } },
          fields: "offsetXPixels",
        },
      },
    );
    expect(sheet.state.sheets[0]?.charts).toEqual([
      {
        chartId: 8,
        spec: spec("B"),
        position: {
          overlayPosition: {
            anchorCell: { sheetId: 0, rowIndex: 4, columnIndex: 0 },
            widthPixels: 300,
            offsetXPixels: 5,
          },
        },
      },
    ]);
    sheet.batch({ deleteEmbeddedObject: { objectId: 8 } });
    expect(sheet.state.sheets[0]?.charts).toEqual([]);
  });

  test("is a name that no other range has", () => {
    const sheet = ownSpreadsheet();
    const named = (name: string): object => ({
      addNamedRange: { namedRange: { name, range: area(2, 1) } },
    });
    sheet.batch(named("mēneši"));
    expect(sheet.batchRefused(named("Mēneši"))).toBe(
      "Invalid requests[0].addNamedRange: Cannot add named range with name Mēneši, a named range with that name already exists.",
    );
  });
});

test.each([
  ["updateCells", { rows: [{ values: [{ pivotTable: {} }] }], start: {} }, "pivotTable"],
  ["repeatCell", { range: area(1, 1), cell: { chipRuns: [] } }, "chipRuns"],
  ["appendCells", { rows: [{ values: [{ dataSourceTable: {} }] }] }, "dataSourceTable"],
])("%s drops nothing that a cell says, even under the mask *", (kind, request, field) => {
  const requests = [{ [kind]: { ...request, fields: "*" } }];
  expect(ownSpreadsheet().refused("batchUpdate", {}, { requests })).toMatchObject({
    code: 501,
    message: expect.stringContaining(`cells' ${field}`) as unknown,
  });
});
