import { describe, expect, it } from "vitest";
import { HEAD_ROWS, joinedSheet } from "../../../../src/desk/pages/spreadsheet/joined-sheet.ts";
import { readSheet } from "../../../../src/desk/pages/spreadsheet/read-sheet.ts";
import { linesOf } from "../../../../src/desk/pages/spreadsheet/wrapped-height.ts";

const properties = {
  sheetId: 1,
  title: "Skola",
  gridProperties: { rowCount: 3, columnCount: 2, frozenRowCount: 1 },
};

describe("readSheet", () => {
  it("closes what this person may not edit, and nothing that is left open in it", () => {
    const sheet = readSheet(
      {
        properties,
        protectedRanges: [
          { range: { sheetId: 1 }, requestingUserCanEdit: true },
          {
            range: { startRowIndex: 0, endRowIndex: 2 },
            unprotectedRanges: [
              { startRowIndex: 1, endRowIndex: 2, startColumnIndex: 1, endColumnIndex: 2 },
            ],
            requestingUserCanEdit: false,
          },
        ],
      },
      "lv_LV",
    );
    const places = [
      [0, 0],
      [1, 0],
      [1, 1],
      [2, 0],
    ] as const;
    expect(places.map(([row, column]) => sheet.isProtected(row, column))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it("colours cells by bands, over them by themselves, over that by the first rule that fits", () => {
    const own = { userEnteredFormat: { backgroundColor: { green: 1 } } };
    const ranges = [{ startRowIndex: 0, endRowIndex: 3, startColumnIndex: 1, endColumnIndex: 2 }];
    const rule = (type: string, format: object) => ({
      ranges,
      booleanRule: { condition: { type, values: [{ userEnteredValue: "5" }] }, format },
    });
    const number = (numberValue: number) => ({
      effectiveValue: { numberValue },
      formattedValue: String(numberValue),
    });
    const { cells } = readSheet(
      {
        properties,
        bandedRanges: [
          {
            range: {},
            rowProperties: { firstBandColor: { blue: 1 }, secondBandColor: { red: 1 } },
          },
        ],
        conditionalFormats: [
          rule("NUMBER_GREATER", { textFormat: { bold: true } }),
          rule("NOT_BLANK", { backgroundColor: {} }),
        ],
        data: [{ rowData: [{ values: [own, number(6)] }, { values: [{}, number(4)] }] }],
      },
      "lv_LV",
    );
    expect(cells.map((row) => row.map((cell) => cell?.look))).toEqual([
      [
        { backgroundColor: "rgb(0, 255, 0)" },
        { backgroundColor: "rgb(0, 0, 255)", fontWeight: "700" },
      ],
      [{ backgroundColor: "rgb(255, 0, 0)" }, { backgroundColor: "rgb(0, 0, 0)" }],
      [{ backgroundColor: "rgb(0, 0, 255)" }, { backgroundColor: "rgb(0, 0, 255)" }],
    ]);
  });

  it("hides hidden columns and makes rows as high as the text that wraps in them", () => {
    const wrapped = { userEnteredFormat: { wrapStrategy: "WRAP" } };
    const sheet = readSheet(
      {
        properties,
        data: [
          {
            columnMetadata: [{ pixelSize: 71 }, { pixelSize: 100, hiddenByUser: true }],
            rowMetadata: [{ pixelSize: 21 }, { pixelSize: 21 }],
            rowData: [{ values: [{ ...wrapped, formattedValue: "viens divi trīs" }] }],
          },
        ],
      },
      "lv_LV",
    );
    expect(sheet.columns.sizes).toEqual([71, 0]);
    expect(sheet.rows.sizes).toEqual([38, 21, 21]);
  });
});

describe("joinedSheet", () => {
  it("puts the later rows where they belong when the first ones end early", () => {
    const head = { data: [{ rowData: [{ values: [{ note: "1" }] }] }] };
    const tail = { data: [{ rowData: [{ values: [{ note: "121" }] }] }] };
    const rows = joinedSheet(head, tail).data?.[0]?.rowData ?? [];
    expect([rows.length, rows[HEAD_ROWS]?.values?.[0]?.note]).toEqual([121, "121"]);
  });
});

describe("linesOf", () => {
  it("breaks between words, within a word too long, and where the text itself does", () => {
    expect([linesOf("viens divi", 10), linesOf("viens divi", 9)]).toEqual([1, 2]);
    expect(linesOf("nepārtraukti", 5)).toBe(3);
    expect(linesOf("a\nb", 10)).toBe(2);
  });
});
