import { describe, expect, it } from "vitest";
import { OpenDocument } from "./open-document.ts";

const create = (name: string, startIndex: number, endIndex: number, segmentId = "") => ({
  createNamedRange: { name, range: { startIndex, endIndex, segmentId } },
});
const insertAt = (index: number, text: string) => ({ insertText: { location: { index }, text } });
const deleteFrom = (startIndex: number, endIndex: number) => ({
  deleteContentRange: { range: { startIndex, endIndex } },
});

function withText(text: string): OpenDocument {
  const document = new OpenDocument();
  document.insert(1, text);
  return document;
}

describe("named ranges", () => {
  it("are refused without a name, with one past 256 units, without a range and past the end", () => {
    const document = withText("abc");
    expect(document.refusal(create("", 1, 2))).toMatch(/1 to 256 characters/);
    expect(document.refusal(create("🎄".repeat(129), 1, 2))).toMatch(/and has 258\.$/);
    expect(document.refusal({ createNamedRange: { name: "a" } })).toMatch(/range must be set/);
    expect(document.refusal(create("a", 1, 9))).toMatch(/Index 9 must be less than/);
    expect(document.do(create("🎄".repeat(128), 1, 2)).replies).toHaveLength(1);
  });

  it("answer with an id and may share a name", () => {
    const document = withText("abc");
    const { replies } = document.do(create("a", 1, 2), create("a", 2, 3));
    const ids = replies.map((reply) => reply["createNamedRange"]?.["namedRangeId"]);
    expect(document.get().namedRanges?.["a"]?.namedRanges.map((each) => each.namedRangeId)).toEqual(
      ids,
    );
    expect(new Set(ids).size).toBe(2);
  });

  it("move with the text before them and grow with the text put inside them", () => {
    const document = withText("abcdef");
    document.do(create("cd", 3, 5));
    document.do(insertAt(1, "12"));
    expect(document.named("cd")).toEqual([{ startIndex: 5, endIndex: 7 }]);
    document.do(insertAt(6, "34"));
    expect(document.named("cd")).toEqual([{ startIndex: 5, endIndex: 9 }]);
    document.do(insertAt(9, "5"), insertAt(5, "6"));
    expect(document.named("cd")).toEqual([{ startIndex: 6, endIndex: 10 }]);
  });

  it("shrink when a part is deleted and vanish when nothing is left", () => {
    const document = withText("abcdef");
    document.do(create("bcde", 2, 6), deleteFrom(1, 3));
    expect(document.named("bcde")).toEqual([{ startIndex: 1, endIndex: 4 }]);
    document.do(deleteFrom(2, 3));
    expect(document.named("bcde")).toEqual([{ startIndex: 1, endIndex: 3 }]);
    document.do(deleteFrom(2, 4));
    expect(document.named("bcde")).toEqual([{ startIndex: 1, endIndex: 2 }]);
    document.do(deleteFrom(1, 2));
    expect(document.get().namedRanges).toBeUndefined();
  });

  it("in a cell move when a row is inserted above and vanish with their row", () => {
    const document = new OpenDocument();
    document.do({ insertTable: { location: { index: 1 }, rows: 2, columns: 1 } });
    document.insert(8, "x");
    document.do(create("x", 8, 9));
    const cell = { tableStartLocation: { index: 2 }, rowIndex: 1, columnIndex: 0 };
    document.do({ insertTableRow: { tableCellLocation: cell, insertBelow: false } });
    expect(document.named("x")).toEqual([{ startIndex: 11, endIndex: 12 }]);
    document.do({ deleteTableRow: { tableCellLocation: { ...cell, rowIndex: 2 } } });
    expect(document.named("x")).toEqual([]);
  });

  it("are deleted by id or by name; the content stays", () => {
    const document = withText("abc");
    const { replies } = document.do(create("a", 1, 2), create("a", 2, 3), create("b", 3, 4));
    const id = String(replies[0]?.["createNamedRange"]?.["namedRangeId"]);
    document.do({ deleteNamedRange: { namedRangeId: id } });
    expect(document.named("a")).toEqual([{ startIndex: 2, endIndex: 3 }]);
    document.do({ deleteNamedRange: { name: "a" } }, { deleteNamedRange: { name: "nav" } });
    expect(Object.keys(document.get().namedRanges ?? {})).toEqual(["b"]);
    expect(document.text()).toBe("abc\n");
    expect(document.refusal({ deleteNamedRange: { namedRangeId: id } })).toMatch(/not found/);
    expect(document.refusal({ deleteNamedRange: {} })).toBe(
      "Invalid requests[0].deleteNamedRange: ID or name for named range must be set.",
    );
  });

  it("have their content replaced by name, each of that name, and keep standing over it", () => {
    const document = withText("-a- -b-");
    document.do(create("x", 2, 3), create("x", 6, 7), {
      replaceNamedRangeContent: { namedRangeName: "x", text: "jauns" },
    });
    expect(document.text()).toBe("-jauns- -jauns-\n");
    expect(document.named("x")).toEqual([
      { startIndex: 2, endIndex: 7 },
      { startIndex: 10, endIndex: 15 },
    ]);
  });

  it("refuse to have their content replaced by an unknown id, and do nothing for an unknown name", () => {
    const document = withText("abc");
    expect(
      document.refusal({ replaceNamedRangeContent: { namedRangeId: "kix.none", text: "x" } }),
    ).toBe(
      "Invalid requests[0].replaceNamedRangeContent: Named range with ID kix.none was not found.",
    );
    document.do({ replaceNamedRangeContent: { namedRangeName: "nav", text: "x" } });
    expect(document.text()).toBe("abc\n");
  });

  it("carry their tab and are keyed by name in the tab's content", () => {
    const document = withText("abc");
    document.do(create("a", 1, 2));
    expect(document.tabs()[0]?.documentTab.namedRanges?.["a"]?.namedRanges).toMatchObject([
      { name: "a", ranges: [{ startIndex: 1, endIndex: 2, tabId: "t.0" }] },
    ]);
  });
});
