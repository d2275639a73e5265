import { describe, expect, it } from "vitest";
import {
  columnName,
  holds,
  placeOf,
  rangeName,
  rangeOnSheet,
} from "../../../../src/desk/pages/spreadsheet/a1.ts";

const range = (row: number, column: number, toRow: number, toColumn: number) => ({
  from: { row, column },
  to: { row: toRow, column: toColumn },
});

describe("A1 notation", () => {
  it("names columns past Z", () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(columnName)).toEqual([
      "A",
      "Z",
      "AA",
      "AZ",
      "BA",
      "ZZ",
      "AAA",
    ]);
  });

  it("names one cell alone and a range from its top left corner, whichever was first", () => {
    expect(rangeName(range(2, 1, 2, 1))).toBe("B3");
    expect(rangeName(range(9, 3, 2, 1))).toBe("B3:D10");
  });

  it("finds the place of one cell, and of nothing else", () => {
    expect(["A", "3", "A0", "A1:B2", "a1"].map(placeOf)).toEqual([null, null, null, null, null]);
    expect(["A1", "B12", "AA3"].map(placeOf)).toEqual([
      { row: 0, column: 0 },
      { row: 11, column: 1 },
      { row: 2, column: 26 },
    ]);
  });

  it("quotes the sheet's name", () => {
    expect(rangeOnSheet("Vecāku 'sapulce'", range(0, 0, 0, 0))).toBe("'Vecāku ''sapulce'''!A1");
  });

  it("counts both ends in", () => {
    const inside = [range(1, 1, 3, 2)].map((one) => [
      holds(one, { row: 0, column: 1 }),
      holds(one, { row: 1, column: 1 }),
      holds(one, { row: 3, column: 2 }),
      holds(one, { row: 3, column: 3 }),
    ]);
    expect(inside).toEqual([[false, true, true, false]]);
  });
});
