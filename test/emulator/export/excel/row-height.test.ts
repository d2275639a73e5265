import { describe, expect, it } from "vitest";
import { wrappedHeight } from "../../../../src/emulator/export/excel/row-height.ts";

const WRAP = { wrapStrategy: "WRAP" } as const;

describe("the height of a row", () => {
  it("is of no matter where nothing is wrapped", () => {
    expect(wrappedHeight([])).toBe(0);
    expect(wrappedHeight([{ shown: "x".repeat(500), look: {}, width: 100 }])).toBe(0);
  });

  it.each([
    ["a line", "Klases stunda", 15.75],
    ["lines of its own", "pirmā\notrā", 28.5],
    ["words that do not fit into one line", "audzināšanas stundas temats", 28.5],
    ["a word longer than a line", "x".repeat(45), 41.25],
  ])("has room for %s", (_, shown, points) => {
    expect(wrappedHeight([{ shown, look: WRAP, width: 128 }])).toBe(points);
  });

  it("is that of the highest cell", () => {
    const cells = ["viens", "viens\ndivi\ntrīs"].map((shown) => ({
      shown,
      look: WRAP,
      width: 128,
    }));
    expect(wrappedHeight(cells)).toBe(41.25);
  });
});
