import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  readTabSeparated,
  writeTabSeparated,
} from "../../../../src/desk/pages/spreadsheet/tab-separated.ts";

describe("readTabSeparated", () => {
  it("takes an empty text for one empty cell", () => {
    expect(readTabSeparated("")).toEqual([[""]]);
  });

  it("reads rows and cells, and no row for the last line's end", () => {
    expect(readTabSeparated("4.b\tGatis\r\n5.a\tMārtiņš\r\n")).toEqual([
      ["4.b", "Gatis"],
      ["5.a", "Mārtiņš"],
    ]);
  });

  it("reads lines and quotes within a quoted cell", () => {
    expect(readTabSeparated('"viena\ndivas ""trīs"""\tx')).toEqual([['viena\ndivas "trīs"', "x"]]);
  });

  it("leaves quotes alone that stand within a cell", () => {
    expect(readTabSeparated('pasākums "Zelta rudens"\tx')).toEqual([
      ['pasākums "Zelta rudens"', "x"],
    ]);
  });

  it("reads back whatever was written", () => {
    const cell = fc.string({ unit: fc.constantFrom("a", "ā", '"', "\t", "\n", " ", "=") });
    const width = fc.integer({ min: 1, max: 4 });
    const rows = width.chain((n) =>
      fc.array(fc.array(cell, { minLength: n, maxLength: n }), { minLength: 1, maxLength: 4 }),
    );
    fc.assert(
      fc.property(rows, (table) => {
        fc.pre(table.at(-1)?.join("") !== "");
        expect(readTabSeparated(writeTabSeparated(table))).toEqual(table);
      }),
    );
  });
});
