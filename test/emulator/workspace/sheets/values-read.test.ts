import { describe, expect, test } from "vitest";
import { ownSpreadsheet } from "./school-spreadsheet.ts";

describe("sheets.spreadsheets.values.get", () => {
  test("refuses a range that starts past the grid and cuts one that ends past it", () => {
    const sheet = ownSpreadsheet();
    expect(sheet.refused("values.get", { range: "A1001:B" }).message).toBe(
      "Range (Sheet1!A1001:B) exceeds grid limits. Max rows: 1000, max columns: 26",
    );
    expect(sheet.ask("values.get", { range: "Y999:AB5000" })).toEqual({
      range: "Sheet1!Y999:Z1000",
      majorDimension: "ROWS",
    });
    expect(sheet.refused("values.get", { range: "R1C1:R2C2" }).code).toBe(501);
  });

  test("leaves out empty ends and keeps what is empty between", () => {
    const sheet = ownSpreadsheet();
    sheet.put("A1:D5", [["a", null, "b"], [], [null, "c"]]);
    expect(sheet.values("A1:D5")).toEqual([["a", "", "b"], [], ["", "c"]]);
    expect(sheet.values("A1:D5", { majorDimension: "COLUMNS" })).toEqual([
      ["a"],
      ["", "", "c"],
      ["b"],
    ]);
  });

  test("renders as shown, as it is, or as the formula", () => {
    const sheet = ownSpreadsheet("lv_LV");
    sheet.type("A1:D1", [["24.08.2020", "=1/0", "TRUE", "0,5"]]);
    const read = (valueRenderOption: string, dateTimeRenderOption?: string) =>
      sheet.values("A1:D1", {
        valueRenderOption,
        ...(dateTimeRenderOption && { dateTimeRenderOption }),
      });
    expect(read("FORMATTED_VALUE")).toEqual([["24.08.2020", "#DIV/0!", "TRUE", "0,5"]]);
    expect(read("UNFORMATTED_VALUE")).toEqual([[44067, "#DIV/0!", true, 0.5]]);
    expect(read("UNFORMATTED_VALUE", "FORMATTED_STRING")).toEqual([
      ["24.08.2020", "#DIV/0!", true, 0.5],
    ]);
    expect(read("FORMULA")).toEqual([[44067, "=1/0", true, 0.5]]);
  });

  test("reads several ranges, sheets by name and named ranges in one call", () => {
    const sheet = ownSpreadsheet();
    sheet.put("A1:B1", [["x", "y"]]);
    sheet.batch({
      addNamedRange: {
        namedRange: {
          name: "virsraksts",
          range: {
            sheetId: 0,
            startRowIndex: 0,
            endRowIndex: 1,
            startColumnIndex: 1,
            endColumnIndex: 2,
          },
        },
      },
    });
    const answer = sheet.ask("values.batchGet", { ranges: ["sheet1", "virsraksts"] });
    expect(answer["valueRanges"]).toEqual([
      { range: "Sheet1!A1:Z1000", majorDimension: "ROWS", values: [["x", "y"]] },
      { range: "Sheet1!B1", majorDimension: "ROWS", values: [["y"]] },
    ]);
  });

  test("takes longer the more cells it reads", () => {
    const sheet = ownSpreadsheet();
    const took = (): number => {
      const start = sheet.workspace.clock.now();
      sheet.workspace.latencies.draw = () => 0;
      return sheet.perform("values.get", { range: "A:Z" }).endsAt - start;
    };
    expect(took()).toBe(0);
    sheet.put(
      "A1",
      Array.from({ length: 1000 }, () => ["a", "b"]),
    );
    expect(took()).toBeCloseTo(2000 * 0.003, 6);
  });
});
