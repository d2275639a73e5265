import { describe, expect, test } from "vitest";
import { ownSpreadsheet } from "../school-spreadsheet.ts";
import type { SchoolSpreadsheet } from "../school-spreadsheet.ts";

const rows = (startIndex: number, endIndex: number): object => ({
  sheetId: 0,
  dimension: "ROWS",
  startIndex,
  endIndex,
});
const block = (startRowIndex: number, endRowIndex: number): object => ({
  sheetId: 0,
  startRowIndex,
  endRowIndex,
  startColumnIndex: 0,
  endColumnIndex: 2,
});

function withRows(): SchoolSpreadsheet {
  const sheet = ownSpreadsheet();
  sheet.put("A1:A5", [["a"], ["b"], ["c"], ["d"], ["e"]]);
  return sheet;
}

describe("rows and columns", () => {
  test("come in where asked, with the look of the line before or after", () => {
    const sheet = withRows();
    sheet.batch({
      repeatCell: {
        range: block(0, 1),
        cell: { userEnteredFormat: { textFormat: { bold: true } } },
        fields: "userEnteredFormat",
      },
    });
    sheet.batch({ insertDimension: { range: rows(1, 2), inheritFromBefore: true } });
    sheet.batch({ insertDimension: { range: rows(3, 4) } });
    expect(sheet.values("A1:A7")).toEqual([["a"], [], ["b"], [], ["c"], ["d"], ["e"]]);
    const bold = sheet.state.sheets[0]?.rows.map(
      (row) => row?.cells[0]?.userEnteredFormat !== undefined,
    );
    expect(bold?.slice(0, 4)).toEqual([true, true, false, false]);
    expect(sheet.state.sheets[0]?.gridProperties.rowCount).toBe(1002);
  });

  test("go, move and are added at the end", () => {
    const sheet = withRows();
    sheet.batch({ deleteDimension: { range: rows(1, 3) } });
    expect(sheet.values("A1:A5")).toEqual([["a"], ["d"], ["e"]]);
    sheet.batch({ moveDimension: { source: rows(0, 1), destinationIndex: 3 } });
    expect(sheet.values("A1:A5")).toEqual([["d"], ["e"], ["a"]]);
    sheet.batch({ moveDimension: { source: rows(1, 3), destinationIndex: 0 } });
    expect(sheet.values("A1:A5")).toEqual([["e"], ["a"], ["d"]]);
    sheet.batch({ appendDimension: { sheetId: 0, dimension: "COLUMNS", length: 2 } });
    expect(sheet.state.sheets[0]?.gridProperties).toEqual({ rowCount: 998, columnCount: 28 });
  });

  test("refuse to lose every row that is not frozen, or to tear a merge", () => {
    const sheet = withRows();
    sheet.batch(
      {
        updateSheetProperties: {
          properties: { sheetId: 0, gridProperties: { rowCount: 5, frozenRowCount: 1 } },
          fields: "gridProperties(rowCount,frozenRowCount)",
        },
      },
      { mergeCells: { range: block(2, 4), mergeType: "MERGE_ALL" } },
    );
    expect(sheet.batchRefused({ deleteDimension: { range: rows(1, 5) } })).toBe(
      "Invalid requests[0].deleteDimension: Sorry, it is not possible to delete all non-frozen rows.",
    );
    expect(sheet.batchRefused({ moveDimension: { source: rows(3, 4), destinationIndex: 1 } })).toBe(
      "Invalid requests[0].moveDimension: Sorry, it is not possible to move a row to a position that crosses a merged cell. Please unmerge and try again.",
    );
  });

  test("take everything that lies on them along", () => {
    const sheet = withRows();
    const rule = { condition: { type: "ONE_OF_RANGE", values: [{ userEnteredValue: "=A2:A4" }] } };
    sheet.batch(
      { mergeCells: { range: block(3, 5), mergeType: "MERGE_ROWS" } },
      { addNamedRange: { namedRange: { name: "saraksts", range: block(1, 4) } } },
      { addProtectedRange: { protectedRange: { range: block(2, 3) } } },
      { setBasicFilter: { filter: { range: block(0, 5) } } },
      { addFilterView: { filter: { range: block(0, 5), title: "Mani" } } },
      { addBanding: { bandedRange: { range: block(0, 5), rowProperties: {} } } },
      { addConditionalFormatRule: { rule: { ranges: [block(2, 3)], booleanRule: {} } } },
      {
        setDataValidation: {
          range: { ...block(4, 5), startColumnIndex: 2, endColumnIndex: 3 },
          rule,
        },
      },
    );
    sheet.batch({ insertDimension: { range: rows(2, 4) } });
    const [tab] = sheet.state.sheets;
    expect(tab?.merges).toEqual([block(5, 6), block(6, 7)]);
    expect(sheet.state.namedRanges[0]?.range).toEqual(block(1, 6));
    expect(tab?.protectedRanges[0]?.range).toEqual(block(4, 5));
    expect(tab?.basicFilter?.range).toEqual(block(0, 7));
    expect(tab?.filterViews[0]?.range).toEqual(block(0, 7));
    expect(tab?.bandedRanges[0]?.range).toEqual(block(0, 7));
    expect(tab?.conditionalFormats[0]?.ranges).toEqual([block(4, 5)]);
    expect(tab?.rows[6]?.cells[2]?.dataValidation?.condition.values).toEqual([
      { userEnteredValue: "=A2:A6" },
    ]);
    sheet.batch({ deleteDimension: { range: rows(4, 6) } });
    expect(sheet.state.sheets[0]?.protectedRanges).toEqual([]);
    expect(sheet.state.sheets[0]?.merges).toEqual([block(4, 5)]);
  });

  test("are sized and hidden", () => {
    const sheet = withRows();
    const columns = { sheetId: 0, dimension: "COLUMNS", startIndex: 1, endIndex: 2 };
    sheet.batch(
      {
        updateDimensionProperties: {
          range: columns,
          properties: { pixelSize: 180, hiddenByUser: true },
          fields: "pixelSize,hiddenByUser",
        },
      },
      {
        updateDimensionProperties: {
          range: rows(4, 5),
          properties: { pixelSize: 40 },
          fields: "pixelSize",
        },
      },
    );
    expect(sheet.state.sheets[0]?.columns).toEqual([null, { pixelSize: 180, hiddenByUser: true }]);
    expect(sheet.values("A5")).toEqual([["e"]]);
    sheet.batch({ autoResizeDimensions: { dimensions: columns } });
    expect(sheet.state.sheets[0]?.columns[1]).toEqual({ hiddenByUser: true });
  });
});
