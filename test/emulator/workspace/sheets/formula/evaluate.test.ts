import { describe, expect, test } from "vitest";
import { ownSpreadsheet } from "../school-spreadsheet.ts";
import type { SchoolSpreadsheet } from "../school-spreadsheet.ts";

function withNumbers(locale = "lv_LV"): SchoolSpreadsheet {
  const sheet = ownSpreadsheet(locale);
  sheet.put("A1", [[1], [2], [3], ["x"], [true], ["jā"], ["Jā"]]);
  return sheet;
}

function valueOf(sheet: SchoolSpreadsheet, formula: string): unknown {
  sheet.type("C1", [[formula]]);
  return sheet.plain("C1")[0]?.[0];
}

describe("a formula", () => {
  test.each([
    ["=C1", "#REF!"],
    ["=SUM(C1:C2)", "#REF!"],
    ['="a"+1', "#VALUE!"],
    ["=A4*2", "#VALUE!"],
    ["=A1:A3", "#VALUE!"],
    ["=A1/0", "#DIV/0!"],
    ["=VLOOKUP(A1;A1:A3;1)", "#NAME?"],
    ["=AVERAGE(A1:A3)", "#NAME?"],
    ["=summa", "#NAME?"],
    ["=Nav!A1", "#REF!"],
    ["=1+", "#ERROR!"],
    ["=SUM(A1,A2)", "#ERROR!"],
    ["=SUM(A1;;A2)", "#ERROR!"],
  ])("comes to an error, never to a wrong number: %s", (formula, shown) => {
    expect(valueOf(withNumbers(), formula)).toBe(shown);
  });

  test.each([
    ["=1+2*3", 7],
    ["=(1+2)*3", 9],
    ["=-2^2", 4],
    ["=10-2-3", 5],
    ["=1,5*2", 3],
    ["=50%", 0.5],
    ["=A1+A2", 3],
    ["=B9", 0],
    ["=SUM(A1:A5)", 6],
    ["=SUM(A1;A2;4)", 7],
    ["=SUM(A:A)", 6],
    ['=A1&"-"&A2', "1-2"],
    ["=A1<A2", true],
    ['="a"="A"', true],
    ["=COUNTIF(A1:A7;2)", 1],
    ['=COUNTIF(A1:A7;">=2")', 2],
    ['=COUNTIF(A1:A7;"jā")', 2],
    ['=COUNTIF(A1:A7;"j*")', 2],
    ['=COUNTIF(A1:A7;"<>x")', 6],
    ['=COUNTIF(A1:A9;"")', 2],
    ["=COUNTIF(A1:A7;A4)", 1],
  ])("%s comes to %s", (formula, value) => {
    expect(valueOf(withNumbers(), formula)).toBe(value);
  });

  test("separates arguments by comma or semicolon where the decimal mark is a point", () => {
    expect(valueOf(withNumbers("en_US"), "=SUM(A1,A2;1.5)")).toBe(4.5);
  });

  test("reads other sheets and shows what it came to in the cell's format", () => {
    const sheet = withNumbers();
    sheet.batch({ addSheet: { properties: { sheetId: 7, title: "Sadarbība ar vecākiem" } } });
    sheet.put("'Sadarbība ar vecākiem'!B2", [[0.5]]);
    sheet.type("C1", [["='Sadarbība ar vecākiem'!B2*2"]]);
    expect(sheet.plain("C1")).toEqual([[1]]);
    sheet.batch({
      updateSheetProperties: { properties: { sheetId: 7, title: "Vecāki" }, fields: "title" },
    });
    const formula = sheet.values("C1", { valueRenderOption: "FORMULA" });
    expect(formula).toEqual([["='Vecāki'!B2*2"]]);
    sheet.batch({ deleteSheet: { sheetId: 7 } });
    expect(sheet.values("C1")).toEqual([["#REF!"]]);
  });

  test("follows inserted and deleted rows", () => {
    const sheet = withNumbers();
    sheet.type("C9:D9", [["=SUM(A1:A3)", "=$A$2+A3"]]);
    const rows = (startIndex: number, endIndex: number): object => ({
      range: { sheetId: 0, dimension: "ROWS", startIndex, endIndex },
    });
    sheet.batch({ insertDimension: rows(1, 3) });
    expect(sheet.values("C11:D11", { valueRenderOption: "FORMULA" })).toEqual([
      ["=SUM(A1:A5)", "=$A$4+A5"],
    ]);
    expect(sheet.plain("C11:D11")).toEqual([[6, 5]]);
    sheet.batch({ deleteDimension: rows(3, 4) });
    expect(sheet.values("C10:D10", { valueRenderOption: "FORMULA" })).toEqual([
      ["=SUM(A1:A4)", "=#REF!+A4"],
    ]);
    expect(sheet.plain("C10:D10")).toEqual([[4, "#REF!"]]);
  });

  test("counts on from the first cell when it is repeated", () => {
    const sheet = withNumbers();
    sheet.batch({
      repeatCell: {
        range: { sheetId: 0, endRowIndex: 3, startColumnIndex: 1, endColumnIndex: 2 },
        cell: { userEnteredValue: { formulaValue: "=A1*$A$2" } },
        fields: "userEnteredValue",
      },
    });
    expect(sheet.plain("B1:B3")).toEqual([[2], [4], [6]]);
  });
});
