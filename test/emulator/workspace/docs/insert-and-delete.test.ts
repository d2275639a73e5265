import { describe, expect, it } from "vitest";
import { OpenDocument } from "./open-document.ts";

const insertAt = (index: number, text: string, segmentId = "") => ({
  insertText: { location: { index, segmentId }, text },
});
const deleteFrom = (startIndex: number, endIndex: number) => ({
  deleteContentRange: { range: { startIndex, endIndex } },
});

describe("insertText", () => {
  it("is refused before the first paragraph, at the end and past it", () => {
    const document = new OpenDocument();
    document.insert(1, "Rudens\n");
    expect(document.refusal(insertAt(0, "x"))).toBe(
      "Invalid requests[0].insertText: The insertion index must be inside the bounds of an existing paragraph.",
    );
    expect(document.refusal(insertAt(9, "x"))).toBe(
      "Invalid requests[0].insertText: Index 9 must be less than the end index of the referenced segment, 9.",
    );
    expect(document.refusal(insertAt(999, "x"))).toBe(
      "Invalid requests[0].insertText: Index 999 must be less than the end index of the referenced segment, 9.",
    );
  });

  it("is refused at the start of a table, a row and a cell", () => {
    const document = new OpenDocument();
    document.do({ insertTable: { location: { index: 1 }, rows: 1, columns: 1 } });
    for (const index of [2, 3, 4]) {
      expect(document.refusal(insertAt(index, "x"))).toMatch(/existing paragraph\.$/);
    }
    document.insert(5, "x");
    expect(document.cells()).toEqual([["x"]]);
  });

  it("is refused without text, and when nothing is left of the text", () => {
    const document = new OpenDocument();
    const refused =
      "Invalid requests[0].insertText: Insert text requests must specify text to insert.";
    expect(document.refusal(insertAt(1, ""))).toBe(refused);
    expect(document.refusal(insertAt(1, "\u0000\u001f\ue000"))).toBe(refused);
  });

  it("is refused without a place, with two, in an unknown segment and in an unknown tab", () => {
    const document = new OpenDocument();
    expect(document.refusal({ insertText: { text: "x" } })).toMatch(/Exactly one of/);
    expect(
      document.refusal({
        insertText: { text: "x", location: { index: 1 }, endOfSegmentLocation: {} },
      }),
    ).toMatch(/Exactly one of/);
    expect(document.refusal(insertAt(0, "x", "kix.none"))).toBe(
      "Invalid requests[0].insertText: Segment with ID kix.none was not found.",
    );
    expect(
      document.refusal({ insertText: { text: "x", location: { index: 1, tabId: "t.9" } } }),
    ).toBe("Invalid requests[0].insertText: Tab with ID t.9 was not found.");
  });

  it("counts UTF-16 units", () => {
    const document = new OpenDocument();
    document.do(insertAt(1, "🎄ē"), insertAt(3, "!"));
    expect(document.text()).toBe("🎄!ē\n");
    expect(document.get().body.content.at(-1)?.endIndex).toBe(6);
  });

  it("moves out of a character of several units, to right after it", () => {
    const document = new OpenDocument();
    document.do(insertAt(1, "🎄e\u0304"), insertAt(2, "x"), insertAt(5, "y"));
    expect(document.text()).toBe("🎄xe\u0304y\n");
  });

  it("strips control characters and the private use area, and keeps tab and line break", () => {
    const document = new OpenDocument();
    document.insert(1, "a\u0001\tb\u000b\rc\ue123\uf8ff");
    expect(document.text()).toBe("a\tb\u000bc\n");
  });

  it("splits the paragraph at a newline, both halves in its style and list", () => {
    const document = new OpenDocument();
    document.insert(1, "viens");
    document.do(
      {
        updateParagraphStyle: {
          range: { startIndex: 1, endIndex: 2 },
          paragraphStyle: { alignment: "CENTER" },
          fields: "alignment",
        },
      },
      {
        createParagraphBullets: {
          range: { startIndex: 1, endIndex: 2 },
          bulletPreset: "BULLET_DISC_CIRCLE_SQUARE",
        },
      },
      insertAt(3, "\n"),
    );
    const [, first, second] = document.get().body.content;
    expect(document.text()).toBe("vi\nens\n");
    expect(second?.paragraph?.paragraphStyle).toEqual(first?.paragraph?.paragraphStyle);
    expect(second?.paragraph?.bullet).toEqual(first?.paragraph?.bullet);
    expect(second?.paragraph?.paragraphStyle["alignment"]).toBe("CENTER");
  });

  it("takes the style of the text before it, at a paragraph's start of the text after it", () => {
    const document = new OpenDocument();
    document.insert(1, "ab\ncd");
    document.do(
      {
        updateTextStyle: {
          range: { startIndex: 1, endIndex: 2 },
          textStyle: { bold: true },
          fields: "bold",
        },
      },
      insertAt(2, "1"),
      insertAt(5, "2"),
      insertAt(1, "0"),
    );
    expect(document.runs()).toEqual([
      ["0a1", { bold: true }],
      ["b\n", {}],
      ["2cd\n", {}],
    ]);
  });

  it("goes before the last newline when told the end of the segment", () => {
    const document = new OpenDocument();
    document.insert(1, "a\nb");
    document.do({ insertText: { endOfSegmentLocation: {}, text: "!" } });
    expect(document.text()).toBe("a\nb!\n");
  });
});

describe("deleteContentRange", () => {
  it("refuses the last newline of the body, an empty range and one past the end", () => {
    const document = new OpenDocument();
    document.insert(1, "abc");
    expect(document.refusal(deleteFrom(2, 5))).toBe(
      "Invalid requests[0].deleteContentRange: The range cannot include the newline character at the end of the segment.",
    );
    expect(document.refusal(deleteFrom(2, 2))).toBe(
      "Invalid requests[0].deleteContentRange: The range should not be empty.",
    );
    expect(document.refusal(deleteFrom(2, 9))).toBe(
      "Invalid requests[0].deleteContentRange: Index 9 must be less than the end index of the referenced segment, 5.",
    );
    expect(document.refusal({ deleteContentRange: {} })).toMatch(/range must be set/);
  });

  it("refuses the first section break", () => {
    const document = new OpenDocument();
    document.insert(1, "abc");
    expect(document.refusal(deleteFrom(0, 3))).toBe(
      "Invalid requests[0].deleteContentRange: Invalid deletion range. Cannot delete the requested range.",
    );
  });

  it("refuses half of a character of two units", () => {
    const document = new OpenDocument();
    document.insert(1, "a🎄b");
    expect(document.refusal(deleteFrom(1, 3))).toMatch(/surrogate pair/);
    expect(document.refusal(deleteFrom(3, 5))).toMatch(/surrogate pair/);
    document.do(deleteFrom(2, 4));
    expect(document.text()).toBe("ab\n");
  });

  it("refuses a cell's last newline, a part of a table's frame and the newline before a table", () => {
    const document = new OpenDocument();
    document.insert(1, "ab");
    document.do({ insertTable: { location: { index: 3 }, rows: 1, columns: 2 } });
    document.insert(7, "cell");
    const { startIndex, endIndex } = document.table();
    expect([startIndex, endIndex]).toEqual([4, 15]);
    const refused =
      "Invalid requests[0].deleteContentRange: Invalid deletion range. Cannot delete the requested range.";
    expect(document.refusal(deleteFrom(8, 12))).toBe(refused);
    expect(document.refusal(deleteFrom(8, 13))).toBe(refused);
    expect(document.refusal(deleteFrom(4, 8))).toBe(refused);
    expect(document.refusal(deleteFrom(2, 8))).toBe(refused);
    expect(document.refusal(deleteFrom(8, 15))).toBe(refused);
    expect(document.refusal(deleteFrom(2, 4))).toBe(refused);
    document.do(deleteFrom(7, 11));
    expect(document.cells()).toEqual([["", ""]]);
  });

  it("deletes a whole table, with or without the text around it", () => {
    const document = new OpenDocument();
    document.insert(1, "ab");
    document.do({ insertTable: { location: { index: 2 }, rows: 1, columns: 1 } });
    document.do(deleteFrom(3, 8));
    expect(document.text()).toBe("a\nb\n");
    document.do({ insertTable: { location: { index: 2 }, rows: 1, columns: 1 } });
    document.do(deleteFrom(1, 9));
    expect(document.text()).toBe("b\n");
  });

  it("joins two paragraphs in the style of the first, or of the second when nothing is left of the first", () => {
    const heading = {
      updateParagraphStyle: {
        range: { startIndex: 1, endIndex: 2 },
        paragraphStyle: { namedStyleType: "HEADING_1" },
        fields: "namedStyleType",
      },
    };
    const styleLeftBy = (request: object) => {
      const document = new OpenDocument();
      document.insert(1, "ab\ncd");
      document.do(heading, request);
      return [
        document.text(),
        document.get().body.content[1]?.paragraph?.paragraphStyle["namedStyleType"],
      ];
    };
    expect(styleLeftBy(deleteFrom(2, 4))).toEqual(["acd\n", "HEADING_1"]);
    expect(styleLeftBy(deleteFrom(2, 5))).toEqual(["ad\n", "HEADING_1"]);
    expect(styleLeftBy(deleteFrom(1, 4))).toEqual(["cd\n", "NORMAL_TEXT"]);
    expect(styleLeftBy(deleteFrom(1, 5))).toEqual(["d\n", "NORMAL_TEXT"]);
  });
});
