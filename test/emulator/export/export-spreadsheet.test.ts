import { describe, expect, it } from "vitest";
import { exportSpreadsheet } from "../../../src/emulator/export/export-spreadsheet.ts";
import { ownSpreadsheet } from "../workspace/sheets/school-spreadsheet.ts";
import type { SchoolSpreadsheet } from "../workspace/sheets/school-spreadsheet.ts";
import { elementsOf, partOf } from "./office-file.ts";

function partIn(book: SchoolSpreadsheet, path: string): string {
  return partOf(exportSpreadsheet(book.state), `xl/${path}`);
}

function sheetOf(book: SchoolSpreadsheet, number = 1): string {
  return partIn(book, `worksheets/sheet${number}.xml`);
}

function rule(type: string, words: readonly string[], rest: object = {}): object {
  return {
    condition: { type, values: words.map((userEnteredValue) => ({ userEnteredValue })) },
    ...rest,
  };
}

const COLUMN_A = { sheetId: 0, startRowIndex: 1, startColumnIndex: 0, endColumnIndex: 1 };

describe("a spreadsheet as an Excel file", () => {
  it("keeps a text a text, whatever it begins with", () => {
    const book = ownSpreadsheet();
    book.put("A1:B1", [["=1+1", "<@x> & co"]]);
    expect(sheetOf(book)).toContain(
      '<c r="A1" t="inlineStr"><is><t xml:space="preserve">=1+1</t></is></c>' +
        '<c r="B1" t="inlineStr"><is><t xml:space="preserve">&lt;@x&gt; &amp; co</t></is></c>',
    );
  });

  it("writes numbers, booleans and nothing for empty cells", () => {
    const book = ownSpreadsheet();
    book.put("A1:C1", [[12.5, "", true]]);
    expect(elementsOf(sheetOf(book), "row")).toEqual([
      '<row r="1"><c r="A1"><v>12.5</v></c><c r="C1" t="b"><v>1</v></c></row>',
    ]);
  });

  it("writes a formula in Excel's notation with its value", () => {
    const book = ownSpreadsheet("lv_LV");
    book.type("A1:C1", [[2, 3, "=SUM(A1;B1;0,5)"]]);
    expect(sheetOf(book)).toContain('<c r="C1"><f>SUM(A1,B1,0.5)</f><v>5.5</v></c>');
  });

  it("writes only the error of a formula that the emulator cannot compute", () => {
    const book = ownSpreadsheet();
    book.type("A1", [['=QUERY(B1:B2,"select B")']]);
    expect(sheetOf(book)).toContain('<c r="A1" t="e"><v>#NAME?</v></c>');
  });

  it("writes only the value of a formula over an open range, which Excel cannot read", () => {
    const book = ownSpreadsheet();
    book.type("A1:A3", [["=SUM(A2:A)"], [4], [5]]);
    expect(sheetOf(book)).toContain('<c r="A1"><v>9</v></c>');
  });

  it("hides hidden sheets, and opens at the first that is seen", () => {
    const book = ownSpreadsheet();
    book.batch(
      { addSheet: { properties: { sheetId: 5, title: "Skolēni" } } },
      {
        updateSheetProperties: { properties: { sheetId: 0, hidden: true }, fields: "hidden" },
      },
    );
    const workbook = partIn(book, "workbook.xml");
    expect(workbook).toContain('<workbookView activeTab="1"/>');
    expect(workbook).toContain(
      '<sheet name="Sheet1" sheetId="1" state="hidden" r:id="rId1"/><sheet name="Skolēni" sheetId="2" r:id="rId2"/>',
    );
  });

  it("translates date formats, and formats a whole column once", () => {
    const book = ownSpreadsheet("lv_LV");
    book.batch({
      repeatCell: {
        range: COLUMN_A,
        cell: {
          userEnteredFormat: { numberFormat: { type: "DATE", pattern: "dd.mm.yyyy." } },
        },
        fields: "userEnteredFormat",
      },
    });
    book.put("A2", [[44076]]);
    expect(partIn(book, "styles.xml")).toContain(
      '<numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy\\."/>',
    );
    const sheet = sheetOf(book);
    expect(sheet).toContain('<col min="1" max="1" width="14.29" style="1" customWidth="1"/>');
    expect(elementsOf(sheet, "sheetData")).toEqual([
      '<sheetData><row r="1"><c r="A1"/></row><row r="2"><c r="A2" s="1"><v>44076</v></c></row></sheetData>',
    ]);
  });

  it("gives a header its weight, background, wrapping and alignment", () => {
    const book = ownSpreadsheet();
    book.batch({
      updateCells: {
        start: { sheetId: 0, rowIndex: 0, columnIndex: 0 },
        rows: [
          {
            values: [
              {
                userEnteredValue: { stringValue: "Datums" },
                userEnteredFormat: {
                  textFormat: { bold: true },
                  backgroundColor: { red: 0.8, green: 1, blue: 1 },
                  wrapStrategy: "WRAP",
                  verticalAlignment: "MIDDLE",
                  horizontalAlignment: "CENTER",
                },
              },
            ],
          },
        ],
        fields: "userEnteredValue,userEnteredFormat",
      },
    });
    const styles = partIn(book, "styles.xml");
    expect(styles).toContain(
      '<font><b/><sz val="10"/><color rgb="FF000000"/><name val="Arial"/></font>',
    );
    expect(styles).toContain('<patternFill patternType="solid"><fgColor rgb="FFCCFFFF"/>');
    expect(styles).toContain('<alignment horizontal="center" vertical="center" wrapText="1"/>');
  });

  it("keeps widths, hidden columns, frozen rows, merged cells and the filter", () => {
    const book = ownSpreadsheet();
    book.batch(
      {
        updateDimensionProperties: {
          range: { sheetId: 0, dimension: "COLUMNS", startIndex: 1, endIndex: 2 },
          properties: { pixelSize: 210, hiddenByUser: true },
          fields: "pixelSize,hiddenByUser",
        },
      },
      {
        updateSheetProperties: {
          properties: { sheetId: 0, gridProperties: { frozenRowCount: 1 } },
          fields: "gridProperties.frozenRowCount",
        },
      },
      {
        mergeCells: {
          range: {
            sheetId: 0,
            startRowIndex: 2,
            endRowIndex: 3,
            startColumnIndex: 2,
            endColumnIndex: 4,
          },
          mergeType: "MERGE_ALL",
        },
      },
      {
        setBasicFilter: {
          filter: { range: { sheetId: 0, startColumnIndex: 0, endColumnIndex: 4 } },
        },
      },
    );
    const sheet = sheetOf(book);
    expect(sheet).toContain('<col min="2" max="2" width="30" hidden="1" customWidth="1"/>');
    expect(sheet).toContain(
      '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>',
    );
    expect(sheet).toContain(
      '<autoFilter ref="A1:D1000"/><mergeCells count="1"><mergeCell ref="C3:D3"/></mergeCells>',
    );
  });

  it("offers a list without refusing other words, unless the rule is strict", () => {
    const book = ownSpreadsheet();
    const setRule = (strict: boolean) =>
      book.batch({
        setDataValidation: {
          range: COLUMN_A,
          rule: rule("ONE_OF_LIST", ["jā", "nē"], { strict, showCustomUi: true }),
        },
      });
    setRule(false);
    expect(sheetOf(book)).toContain(
      '<dataValidation type="list" allowBlank="1" sqref="A2:A1000"><formula1>&quot;jā,nē&quot;</formula1>',
    );
    setRule(true);
    expect(sheetOf(book)).toContain('type="list" allowBlank="1" showErrorMessage="1"');
  });

  it("keeps words with commas in a sheet that no one sees", () => {
    const book = ownSpreadsheet();
    book.batch({
      setDataValidation: {
        range: COLUMN_A,
        rule: rule("ONE_OF_LIST", ["Veselība, vide", "Drošība"]),
      },
    });
    expect(sheetOf(book)).toContain("<formula1>'_lists'!$A$1:$A$2</formula1>");
    expect(partIn(book, "workbook.xml")).toContain(
      '<sheet name="_lists" sheetId="2" state="veryHidden" r:id="rId2"/>',
    );
    expect(sheetOf(book, 2)).toContain('<t xml:space="preserve">Veselība, vide</t>');
  });

  it("offers the values of an open range to its last row", () => {
    const book = ownSpreadsheet();
    book.batch(
      { addSheet: { properties: { sheetId: 5, title: "Skolēni" } } },
      {
        setDataValidation: { range: COLUMN_A, rule: rule("ONE_OF_RANGE", ["='Skolēni'!A2:A"]) },
      },
    );
    expect(sheetOf(book)).toContain("<formula1>'Skolēni'!$A$2:$A$1000</formula1>");
  });

  it("tells a note to who selects the cell, as much of it as Excel takes", () => {
    const book = ownSpreadsheet();
    book.batch({
      updateCells: {
        start: { sheetId: 0, rowIndex: 0, columnIndex: 0 },
        rows: [{ values: [{ note: "n".repeat(300) }] }],
        fields: "note",
      },
    });
    expect(sheetOf(book)).toContain(
      `<dataValidation allowBlank="1" showInputMessage="1" prompt="${"n".repeat(255)}" sqref="A1"/>`,
    );
  });

  it("is the same file every time", () => {
    const book = ownSpreadsheet();
    book.put("A1", [["Datums"]]);
    expect(exportSpreadsheet(book.state)).toEqual(exportSpreadsheet(book.state));
  });
});
