import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  columnIndex,
  columnLetters,
  parseA1,
  printA1,
} from "../../../../src/emulator/workspace/sheets/a1-notation.ts";

const sheet = fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 });
const size = fc.integer({ min: 1, max: 50 });
const row = fc.integer({ min: 0, max: 9_999 });
const column = fc.integer({ min: 0, max: 18_000 });

describe("A1 notation", () => {
  test.each(["", "A", "1", "A0", "A1:", ":B2", "A1:B2:C3", "A1B2", "ABCD1", "Sheet1!A1:0"])(
    "does not read %j as cells",
    (text) => {
      expect(parseA1(text)).toBeNull();
    },
  );

  test("reads a name alone, quoted, as a sheet", () => {
    expect(parseA1("'Sadarbība ar vecākiem'")).toEqual({
      sheet: "Sadarbība ar vecākiem",
      cells: null,
      isCorner: false,
    });
  });

  test.each([
    ["'Sadarbība ar vecākiem'!A1:B", { startRowIndex: 0, startColumnIndex: 0, endColumnIndex: 2 }],
    ["'O''Neill'!B2", { startRowIndex: 1, endRowIndex: 2, startColumnIndex: 1, endColumnIndex: 2 }],
    ["Class Data!A:A", { startColumnIndex: 0, endColumnIndex: 1 }],
    ["1:2", { startRowIndex: 0, endRowIndex: 2 }],
    ["AA1:2", { startRowIndex: 0, endRowIndex: 2, startColumnIndex: 26 }],
    ["B3:A1", { startRowIndex: 0, endRowIndex: 3, startColumnIndex: 0, endColumnIndex: 2 }],
    ["$C$4", { startRowIndex: 3, endRowIndex: 4, startColumnIndex: 2, endColumnIndex: 3 }],
  ])("reads %s", (text, cells) => {
    expect(parseA1(text)?.cells).toEqual(cells);
  });

  test.each([
    ["Sheet1", "Sheet1!A1"],
    ["Uzskaite_2", "Uzskaite_2!A1"],
    ["Klases", "Klases!A1"],
    ["Skolēni", "'Skolēni'!A1"],
    ["Q3", "'Q3'!A1"],
    ["1. klase", "'1. klase'!A1"],
    ["O'Neill", "'O''Neill'!A1"],
  ])("prints the sheet %s as Google does", (title, text) => {
    const cell = { startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: 1 };
    expect(printA1(title, cell)).toBe(text);
  });

  test("counts columns by letters", () => {
    expect([0, 25, 26, 701, 702].map(columnLetters)).toEqual(["A", "Z", "AA", "ZZ", "AAA"]);
    fc.assert(fc.property(column, (index) => columnIndex(columnLetters(index)) === index));
  });

  test("reads back what it prints", () => {
    const bounded = fc.record({ row, column, rows: size, columns: size }).map((r) => ({
      startRowIndex: r.row,
      endRowIndex: r.row + r.rows,
      startColumnIndex: r.column,
      endColumnIndex: Math.min(18_278, r.column + r.columns),
    }));
    const rows = fc
      .record({ row, rows: size })
      .map((r) => ({ startRowIndex: r.row, endRowIndex: r.row + r.rows }));
    const columns = fc.record({ row, column, columns: size }).map((r) => ({
      startRowIndex: r.row,
      startColumnIndex: r.column,
      endColumnIndex: Math.min(18_278, r.column + r.columns),
    }));
    fc.assert(
      fc.property(sheet, fc.oneof(bounded, rows, columns), (title, cells) => {
        const parsed = parseA1(printA1(title, cells));
        expect({ sheet: parsed?.sheet, cells: parsed?.cells }).toEqual({ sheet: title, cells });
      }),
    );
  });
});
