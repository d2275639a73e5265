import { describe, expect, it } from "vitest";
import { besideCell } from "../../../../src/desk/pages/spreadsheet/beside-cell.ts";
import { readSheet } from "../../../../src/desk/pages/spreadsheet/read-sheet.ts";

/** Rows of 21 pixels below letters of 24; columns of 100 pixels after numbers of 46. */
const sheet = readSheet(
  { properties: { gridProperties: { rowCount: 100, columnCount: 20, frozenRowCount: 1 } } },
  "lv_LV",
);
const sight = { top: 0, left: 0, width: 800, height: 600 };
const size = { width: 300, height: 110 };

describe("what opens beside a cell", () => {
  it("lies below it and begins where it begins", () => {
    expect(besideCell(sheet, { row: 3, column: 2 }, sight, size)).toEqual({
      isAbove: false,
      left: 0,
    });
  });

  it("lies above the last rows in sight", () => {
    expect(besideCell(sheet, { row: 25, column: 0 }, sight, size).isAbove).toBe(true);
    const scrolled = { ...sight, top: 1000 };
    expect(besideCell(sheet, { row: 50, column: 0 }, scrolled, size).isAbove).toBe(false);
    expect(besideCell(sheet, { row: 73, column: 0 }, scrolled, size).isAbove).toBe(true);
    expect(besideCell(sheet, { row: 0, column: 0 }, scrolled, size).isAbove).toBe(false);
  });

  it("lies below where neither side has room and that has more", () => {
    const low = { ...sight, height: 120 };
    expect(besideCell(sheet, { row: 0, column: 0 }, low, size).isAbove).toBe(false);
  });

  it("reaches to the left at the right edge, and not out of sight", () => {
    expect(besideCell(sheet, { row: 3, column: 6 }, sight, size).left).toBe(-146);
    const narrow = { ...sight, width: 200 };
    expect(besideCell(sheet, { row: 3, column: 1 }, narrow, size).left).toBe(-146);
  });
});
