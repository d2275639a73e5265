import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { filesOf } from "../../../../src/emulator/workspace/drive/file-state.ts";
import { ownSpreadsheet } from "./school-spreadsheet.ts";

const cell = { userEnteredValue: { stringValue: "x" } };
const text = { values: [cell] };

const REFUSED: readonly (readonly [object, string])[] = [
  [{ updateCells: { range: { sheetId: 5 }, rows: [], fields: "note" } }, "No grid with id: 5"],
  [
    { repeatCell: { range: { sheetId: 0, startRowIndex: 1000 }, cell, fields: "note" } },
    "Range (Sheet1!A1001:Z) exceeds grid limits. Max rows: 1000, max columns: 26",
  ],
  [
    {
      repeatCell: {
        range: { sheetId: 0, startRowIndex: 1000, startColumnIndex: 0, endColumnIndex: 2 },
        cell,
        fields: "note",
      },
    },
    "Range (Sheet1!A1001:B) exceeds grid limits. Max rows: 1000, max columns: 26",
  ],
  [
    { repeatCell: { range: { sheetId: 0 }, cell } },
    "At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)",
  ],
  [
    { repeatCell: { range: { sheetId: 0 }, cell, fields: "userEnteredFormat.bold" } },
    "Invalid field: userEnteredFormat.bold",
  ],
  [
    { updateCells: { start: { sheetId: 0, rowIndex: 1000 }, rows: [text], fields: "*" } },
    "Attempting to write row: 1000, beyond the last requested row of: 999",
  ],
  [
    { addSheet: { properties: { title: "sheet1" } } },
    'A sheet with the name "sheet1" already exists. Please enter another name.',
  ],
  [{ addSheet: { properties: { sheetId: 0 } } }, "Sheet with id 0 already exists."],
  [{ deleteSheet: { sheetId: 0 } }, "You can't remove all the sheets in a document."],
  [
    {
      deleteDimension: {
        range: { sheetId: 0, dimension: "ROWS", startIndex: 999, endIndex: 1002 },
      },
    },
    "Cannot delete a row that doesn't exist. Tried to delete row index 1000 but there are only 1000 rows.",
  ],
  [
    { deleteDimension: { range: { sheetId: 0, dimension: "COLUMNS" } } },
    "You can't delete all the columns on the sheet.",
  ],
  [
    {
      insertDimension: {
        range: { sheetId: 0, dimension: "ROWS", startIndex: 1000, endIndex: 1001 },
      },
    },
    "range.startIndex must be less than the grid size (1000) if inheritFromBefore is false.",
  ],
  [
    { setDataValidation: { range: { sheetId: 0 }, rule: { condition: { type: "ONE_OF_LIST" } } } },
    "condition.values of ONE_OF_LIST must have 1 to 500 values, but there are 0.",
  ],
  [
    { addNamedRange: { namedRange: { name: "A1", range: { sheetId: 0 } } } },
    'The name "A1" is not valid for a named range.',
  ],
  [
    { appendDimension: { sheetId: 0, dimension: "ROWS", length: 400_000 } },
    "This action would increase the number of cells in the workbook above the limit of 10000000 cells.",
  ],
  [
    {
      addChart: {
        chart: {
          spec: { pieChart: { series: { sourceRange: { sources: [{ sheetId: 3 }] } } } },
          position: { overlayPosition: { anchorCell: { sheetId: 0 } } },
        },
      },
    },
    "No grid with id: 3",
  ],
];

describe("sheets.spreadsheets.batchUpdate", () => {
  test.each(REFUSED)("refuses %j", (request, message) => {
    const [kind] = Object.keys(request);
    const words = message.startsWith("This action")
      ? message
      : `Invalid requests[0].${kind}: ${message}`;
    expect(ownSpreadsheet().batchRefused(request)).toBe(words);
  });

  test("refuses no requests, an empty one and two kinds in one", () => {
    const sheet = ownSpreadsheet();
    expect(sheet.batchRefused()).toBe("Must specify at least one request.");
    expect(sheet.batchRefused({})).toBe("Invalid requests[0]: No request set.");
    expect(sheet.batchRefused({ addSheet: {}, deleteSheet: {} })).toBe(
      "Invalid value at 'requests[0]' (oneof), oneof field 'kind' is already set. Cannot set 'deleteSheet'",
    );
  });

  test("answers 501 with its name for a kind that is not emulated", () => {
    const refusal = ownSpreadsheet().refused("batchUpdate", {}, { requests: [{ addTable: {} }] });
    expect(refusal).toMatchObject({
      code: 501,
      message: "Not emulated: sheets.spreadsheets.batchUpdate: addTable.",
    });
  });

  test("leaves the spreadsheet as it was when any request is refused", () => {
    const accepted = [
      { addSheet: { properties: { title: "Jauna" } } },
      { updateCells: { start: { sheetId: 0 }, rows: [text], fields: "userEnteredValue" } },
      { addNamedRange: { namedRange: { name: "vards", range: { sheetId: 0 } } } },
      { updateSpreadsheetProperties: { properties: { title: "Cits" }, fields: "title" } },
      { appendCells: { sheetId: 0, rows: [text], fields: "userEnteredValue" } },
    ];
    const refused = REFUSED.map(([request]) => request).filter(
      (request) => !("deleteSheet" in request),
    );
    fc.assert(
      fc.property(
        fc.subarray(accepted),
        fc.constantFrom(...refused),
        fc.subarray(accepted),
        (before, bad, after) => {
          const sheet = ownSpreadsheet();
          const state = sheet.state;
          const file = filesOf(sheet.workspace).get(sheet.id);
          const message = sheet.batchRefused(...before, bad, ...after);
          expect(message).not.toBe("");
          expect(sheet.state).toBe(state);
          expect(filesOf(sheet.workspace).get(sheet.id)).toBe(file);
        },
      ),
      { numRuns: 40 },
    );
  });

  test("answers with the spreadsheet when asked", () => {
    const sheet = ownSpreadsheet();
    const requests = [
      { updateCells: { start: { sheetId: 0 }, rows: [text], fields: "userEnteredValue" } },
    ];
    const answer = sheet.ask(
      "batchUpdate",
      {},
      {
        requests,
        includeSpreadsheetInResponse: true,
        responseRanges: ["A1"],
        responseIncludeGridData: true,
      },
    );
    expect(answer).toMatchObject({
      replies: [{}],
      updatedSpreadsheet: {
        sheets: [{ data: [{ rowData: [{ values: [{ formattedValue: "x" }] }] }] }],
      },
    });
  });
});
