import { describe, expect, it } from "vitest";
import { filledRange } from "../../../../src/desk/pages/spreadsheet/filled-range.ts";

const selection = (rows: number, columns: number) => ({
  from: { row: 4, column: 2 },
  to: { row: 3 + rows, column: 1 + columns },
});

describe("what pasting writes", () => {
  it("is what was copied where the selection is no multiple of it", () => {
    const copied = [["a", "b"]];
    expect(filledRange(copied, selection(1, 1))).toEqual(copied);
    expect(filledRange(copied, selection(2, 3))).toEqual(copied);
  });

  it("fills a larger selection with one cell", () => {
    expect(filledRange([["a"]], selection(2, 3))).toEqual([
      ["a", "a", "a"],
      ["a", "a", "a"],
    ]);
  });

  it("is repeated as often as it fits, from whichever corner the selection was drawn", () => {
    const { from, to } = selection(2, 4);
    expect(filledRange([["a", "b"]], { from: to, to: from })).toEqual([
      ["a", "b", "a", "b"],
      ["a", "b", "a", "b"],
    ]);
  });
});
