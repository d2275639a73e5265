import { expect, it } from "vitest";
import { Lines } from "../../../../src/desk/pages/spreadsheet/lines.ts";
import { missingLines } from "../../../../src/desk/pages/spreadsheet/missing-lines.ts";

const sheet = { sheetId: 4, rows: new Lines([21, 21, 0]), columns: new Lines([100, 100]) };

it("asks for nothing where the range lies in the sheet, hidden lines included", () => {
  expect(missingLines(sheet, { from: { row: 2, column: 1 }, to: { row: 0, column: 0 } })).toEqual(
    [],
  );
});

it("asks for the rows and columns that a range needs beyond the last ones", () => {
  expect(missingLines(sheet, { from: { row: 1, column: 1 }, to: { row: 6, column: 2 } })).toEqual([
    { appendDimension: { sheetId: 4, dimension: "ROWS", length: 4 } },
    { appendDimension: { sheetId: 4, dimension: "COLUMNS", length: 1 } },
  ]);
});
