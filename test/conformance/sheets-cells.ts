// What stands in the cells of a spreadsheet and how it looks, driven by Google's own client.
import type { sheets_v4 } from "@googleapis/sheets";
import { describe, expect, test } from "vitest";
import { onlineWorkspace, refusalOf } from "./google-clients.ts";
import { SHEET, spreadsheetCalls } from "./spreadsheet-calls.ts";

function range(rows: readonly [number, number], columns: readonly [number, number]) {
  return {
    sheetId: SHEET,
    startRowIndex: rows[0],
    endRowIndex: rows[1],
    startColumnIndex: columns[0],
    endColumnIndex: columns[1],
  };
}

describe("the cells of a spreadsheet", () => {
  const { sheets, newSpreadsheet, update } = spreadsheetCalls(onlineWorkspace());

  async function values(spreadsheetId: string, a1: string) {
    const { data } = await sheets().values.get({ spreadsheetId, range: a1 });
    return data.values;
  }

  /** The first cell of a range, with everything that is known of it. */
  async function cell(spreadsheetId: string, a1: string): Promise<sheets_v4.Schema$CellData> {
    const { data } = await sheets().get({ spreadsheetId, ranges: [a1], includeGridData: true });
    return data.sheets?.[0]?.data?.[0]?.rowData?.[0]?.values?.[0] ?? {};
  }

  test("a cell with two kinds of value is refused", async () => {
    const spreadsheetId = await newSpreadsheet();
    const userEnteredValue = { stringValue: "a", numberValue: 1 };
    const refused = await refusalOf(
      update(spreadsheetId, {
        updateCells: {
          start: { sheetId: SHEET, rowIndex: 0, columnIndex: 0 },
          rows: [{ values: [{ userEnteredValue }] }],
          fields: "userEnteredValue",
        },
      }),
    );
    expect(refused.message).toBe(
      "Invalid value at 'requests[0].update_cells.rows[0].values[0].user_entered_value' (oneof), oneof field 'value' is already set. Cannot set 'numberValue'",
    );
  });

  test("cells are written, repeated and appended", async () => {
    const spreadsheetId = await newSpreadsheet();
    await update(
      spreadsheetId,
      {
        updateCells: {
          start: { sheetId: SHEET, rowIndex: 0, columnIndex: 0 },
          rows: [
            {
              values: [
                { userEnteredValue: { stringValue: "=1+2" } },
                { userEnteredValue: { formulaValue: "=1+2" } },
              ],
            },
          ],
          fields: "userEnteredValue",
        },
      },
      {
        repeatCell: {
          range: range([1, 2], [0, 2]),
          cell: {
            userEnteredValue: { boolValue: true },
            userEnteredFormat: { textFormat: { bold: true } },
          },
          fields: "userEnteredValue,userEnteredFormat.textFormat.bold",
        },
      },
      {
        appendCells: {
          sheetId: SHEET,
          rows: [{ values: [{ userEnteredValue: { numberValue: 4 } }] }],
          fields: "userEnteredValue",
        },
      },
    );
    expect(await values(spreadsheetId, "A1:B3")).toEqual([["=1+2", "3"], ["TRUE", "TRUE"], ["4"]]);
    expect((await cell(spreadsheetId, "Uzskaite!A2")).userEnteredFormat?.textFormat?.bold).toBe(
      true,
    );
  });

  test("cells are copied, sorted, searched and replaced", async () => {
    const spreadsheetId = await newSpreadsheet([
      ["b", "2"],
      ["a", "1"],
    ]);
    const replies = await update(
      spreadsheetId,
      {
        copyPaste: {
          source: range([0, 2], [0, 1]),
          destination: range([0, 2], [3, 4]),
          pasteType: "PASTE_VALUES",
        },
      },
      {
        sortRange: {
          range: range([0, 2], [0, 2]),
          sortSpecs: [{ dimensionIndex: 0, sortOrder: "ASCENDING" }],
        },
      },
      { findReplace: { find: "b", replacement: "c", matchCase: true, sheetId: SHEET } },
    );
    expect(replies[2]?.findReplace).toMatchObject({ occurrencesChanged: 2, valuesChanged: 2 });
    expect(await values(spreadsheetId, "A1:D2")).toEqual([
      ["a", "1", "", "c"],
      ["c", "2", "", "a"],
    ]);
  });

  test("cells are merged, parted, bordered and held to a list", async () => {
    const spreadsheetId = await newSpreadsheet([["Kategorija"]]);
    const area = range([0, 1], [0, 3]);
    await update(
      spreadsheetId,
      { mergeCells: { range: area, mergeType: "MERGE_ALL" } },
      { updateBorders: { range: area, bottom: { style: "SOLID", color: { red: 1 } } } },
      {
        setDataValidation: {
          range: range([1, 2], [0, 1]),
          rule: {
            condition: { type: "ONE_OF_LIST", values: [{ userEnteredValue: "saruna" }] },
            strict: true,
            showCustomUi: true,
          },
        },
      },
    );
    const merged = await sheets().get({ spreadsheetId });
    expect(merged.data.sheets?.[0]?.merges).toEqual([area]);
    expect(
      (await cell(spreadsheetId, "Uzskaite!A1")).userEnteredFormat?.borders?.bottom?.style,
    ).toBe("SOLID");
    expect((await cell(spreadsheetId, "Uzskaite!A2")).dataValidation?.condition?.type).toBe(
      "ONE_OF_LIST",
    );
    await update(spreadsheetId, { unmergeCells: { range: area } });
    const parted = await sheets().get({ spreadsheetId });
    expect(parted.data.sheets?.[0]?.merges).toBeUndefined();
  });
});
