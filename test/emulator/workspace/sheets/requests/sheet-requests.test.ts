import { describe, expect, test } from "vitest";
import { filesOf } from "../../../../../src/emulator/workspace/drive/file-state.ts";
import { ownSpreadsheet } from "../school-spreadsheet.ts";

describe("sheets", () => {
  test("are not hidden or deleted down to the last", () => {
    const sheet = ownSpreadsheet();
    const hide = {
      updateSheetProperties: { properties: { sheetId: 0, hidden: true }, fields: "hidden" },
    };
    expect(sheet.batchRefused(hide)).toBe(
      "Invalid requests[0].updateSheetProperties: You can't hide all the sheets in a document.",
    );
    sheet.batch({ addSheet: { properties: { sheetId: 2, title: "Reģistrs", hidden: true } } });
    expect(sheet.batchRefused({ deleteSheet: { sheetId: 0 } })).toBe(
      "Invalid requests[0].deleteSheet: You can't remove all the visible sheets in a document.",
    );
  });

  test("are added with what is asked and answer with all there is", () => {
    const sheet = ownSpreadsheet();
    const properties = {
      sheetId: 77,
      title: "Uzskaite",
      index: 0,
      gridProperties: { rowCount: 200, columnCount: 12, frozenRowCount: 1 },
      tabColorStyle: { rgbColor: { red: 1 } },
    };
    const { replies } = sheet.batch({ addSheet: { properties } }, { addSheet: {} });
    expect(replies[0]).toEqual({ addSheet: { properties: { ...properties, sheetType: "GRID" } } });
    expect(sheet.state.sheets.map(({ title }) => title)).toEqual(["Uzskaite", "Sheet1", "Sheet3"]);
  });

  test("move among the tabs, counted as before the move", () => {
    const sheet = ownSpreadsheet();
    sheet.batch(
      { addSheet: { properties: { sheetId: 2, title: "S2" } } },
      { addSheet: { properties: { sheetId: 3, title: "S3" } } },
      { updateSheetProperties: { properties: { index: 2 }, fields: "index" } },
    );
    expect(sheet.state.sheets.map(({ sheetId }) => sheetId)).toEqual([2, 0, 3]);
  });

  test("are duplicated with their cells, under ids of their own", () => {
    const sheet = ownSpreadsheet();
    sheet.put("A1", [["x"]]);
    sheet.batch({
      addFilterView: { filter: { filterViewId: 4, range: { sheetId: 0, endRowIndex: 9 } } },
    });
    sheet.batch({
      duplicateSheet: {
        sourceSheetId: 0,
        newSheetId: 6,
        newSheetName: "Kopija",
        insertSheetIndex: 1,
      },
    });
    expect(sheet.values("Kopija!A1")).toEqual([["x"]]);
    const [view] = sheet.state.sheets[1]?.filterViews ?? [];
    expect(view?.range).toEqual({ sheetId: 6, endRowIndex: 9 });
    expect(view?.filterViewId).not.toBe(4);
  });

  test("lose what a smaller grid cuts off", () => {
    const sheet = ownSpreadsheet();
    sheet.put("A1:A3", [["a"], ["b"], ["c"]]);
    sheet.batch({
      updateSheetProperties: {
        properties: { gridProperties: { rowCount: 2 } },
        fields: "gridProperties.rowCount",
      },
    });
    expect(sheet.values("Sheet1")).toEqual([["a"], ["b"]]);
    expect(sheet.state.sheets[0]?.gridProperties).toEqual({ rowCount: 2, columnCount: 26 });
  });

  test("live in a file that is called as the spreadsheet is", () => {
    const sheet = ownSpreadsheet();
    sheet.batch({
      updateSpreadsheetProperties: {
        properties: { title: "4.b", locale: "lv_LV" },
        fields: "title,locale",
      },
    });
    expect(filesOf(sheet.workspace).get(sheet.id)?.name).toBe("4.b");
    expect(sheet.state.properties).toMatchObject({ locale: "lv_LV", timeZone: "Europe/Riga" });
  });
});
