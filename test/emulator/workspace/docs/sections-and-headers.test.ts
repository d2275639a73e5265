import { describe, expect, it } from "vitest";
import { OpenDocument, textOf } from "./open-document.ts";

const pageBreak = (index: number) => ({ insertPageBreak: { location: { index } } });
const sectionBreak = (index: number) => ({
  insertSectionBreak: { location: { index }, sectionType: "NEXT_PAGE" },
});

function withText(text: string): OpenDocument {
  const document = new OpenDocument();
  document.insert(1, text);
  return document;
}

describe("headers and footers", () => {
  it("are refused a second time, of an unknown type and at what is no section break", () => {
    const document = withText("abc");
    document.do({ createHeader: { type: "DEFAULT" } }, { createFooter: { type: "DEFAULT" } });
    expect(document.refusal({ createHeader: { type: "DEFAULT" } })).toBe(
      "Invalid requests[0].createHeader: Default header already exists.",
    );
    expect(document.refusal({ createFooter: { type: "DEFAULT" } })).toBe(
      "Invalid requests[0].createFooter: Default footer already exists.",
    );
    expect(document.refusal({ createHeader: {} })).toMatch(/must be DEFAULT/);
    expect(
      document.refusal({ createHeader: { type: "DEFAULT", sectionBreakLocation: { index: 2 } } }),
    ).toMatch(/no section break at index 2/);
  });

  it("begin at index 0, with one empty paragraph", () => {
    const document = new OpenDocument();
    const { replies } = document.do({ createHeader: { type: "DEFAULT" } });
    const id = String(replies[0]?.["createHeader"]?.["headerId"]);
    document.do({ insertText: { location: { segmentId: id, index: 0 }, text: "Skola" } });
    const header = document.get().headers?.[id];
    expect(document.get().documentStyle["defaultHeaderId"]).toBe(id);
    expect(header?.content).toMatchObject([{ endIndex: 6 }]);
    expect(header?.content[0]).not.toHaveProperty("startIndex");
    expect(textOf(header?.content ?? [])).toBe("Skola\n");
    expect(
      document.refusal({
        deleteContentRange: { range: { segmentId: id, startIndex: 0, endIndex: 6 } },
      }),
    ).toMatch(/newline character at the end of the segment/);
  });

  it("take their named ranges with them when they are deleted", () => {
    const document = new OpenDocument();
    const { replies } = document.do({ createFooter: { type: "DEFAULT" } });
    const footerId = String(replies[0]?.["createFooter"]?.["footerId"]);
    document.do(
      { insertText: { location: { segmentId: footerId }, text: "abc" } },
      {
        createNamedRange: {
          name: "a",
          range: { segmentId: footerId, startIndex: 0, endIndex: 3 },
        },
      },
    );
    expect(document.named("a")).toEqual([{ segmentId: footerId, endIndex: 3 }]);
    document.do({ deleteFooter: { footerId } });
    expect(document.get().namedRanges).toBeUndefined();
    expect(document.get().footers).toBeUndefined();
    expect(document.get().documentStyle["defaultFooterId"]).toBeUndefined();
    expect(document.refusal({ deleteFooter: { footerId } })).toMatch(/was not found/);
  });
});

describe("page and section breaks", () => {
  it("are refused in tables, headers and without a section type", () => {
    const document = new OpenDocument();
    document.do(
      { insertTable: { location: { index: 1 }, rows: 1, columns: 1 } },
      { createHeader: { type: "DEFAULT" } },
    );
    const segmentId = String(document.get().documentStyle["defaultHeaderId"]);
    expect(document.refusal(pageBreak(5))).toMatch(/only in the body, outside tables/);
    expect(document.refusal(sectionBreak(5))).toMatch(/only in the body, outside tables/);
    expect(document.refusal({ insertPageBreak: { endOfSegmentLocation: { segmentId } } })).toMatch(
      /only in the body/,
    );
    expect(document.refusal({ insertSectionBreak: { location: { index: 1 } } })).toMatch(
      /section type must be set/,
    );
  });

  it("put a page break and a newline after it", () => {
    const document = withText("ab");
    document.do(pageBreak(2));
    const [, first, second] = document.get().body.content;
    expect(first?.paragraph?.elements).toMatchObject([
      { startIndex: 1, endIndex: 2, textRun: { content: "a" } },
      { startIndex: 2, endIndex: 3, pageBreak: {} },
      { startIndex: 3, endIndex: 4, textRun: { content: "\n" } },
    ]);
    expect([second?.startIndex, second?.endIndex]).toEqual([4, 6]);
  });

  it("put a section break after a newline, and keep that newline while it stands", () => {
    const document = withText("ab");
    document.do(sectionBreak(2));
    expect(
      document.get().body.content.map((each) => [each.endIndex, "sectionBreak" in each]),
    ).toEqual([
      [1, true],
      [3, false],
      [4, true],
      [6, false],
    ]);
    const remove = (startIndex: number, endIndex: number) => ({
      deleteContentRange: { range: { startIndex, endIndex } },
    });
    expect(document.refusal(remove(2, 3))).toMatch(/Invalid deletion range/);
    document.do(remove(2, 4));
    expect(document.text()).toBe("ab\n");
  });

  it("style the sections that a range touches, and refuse to unset", () => {
    const document = withText("ab");
    document.do(sectionBreak(2), {
      updateSectionStyle: {
        range: { startIndex: 4, endIndex: 5 },
        sectionStyle: { flipPageOrientation: true },
        fields: "flipPageOrientation",
      },
    });
    const flips = document
      .get()
      .body.content.filter((each) => each.sectionBreak !== undefined)
      .map((each) => each.sectionBreak?.sectionStyle["flipPageOrientation"]);
    expect(flips).toEqual([undefined, true]);
    expect(
      document.refusal({
        updateSectionStyle: { range: { startIndex: 1, endIndex: 2 }, fields: "marginTop" },
      }),
    ).toMatch(/cannot be unset/);
  });
});

describe("updateDocumentStyle", () => {
  it("sets the page and its margins, and refuses the ids of headers", () => {
    const document = new OpenDocument();
    document.do({
      updateDocumentStyle: {
        documentStyle: {
          pageSize: {
            width: { magnitude: 841.89, unit: "PT" },
            height: { magnitude: 595.28, unit: "PT" },
          },
          marginLeft: { magnitude: 56.7, unit: "PT" },
          useFirstPageHeaderFooter: true,
        },
        fields: "pageSize,marginLeft,useFirstPageHeaderFooter",
      },
    });
    expect(document.get().documentStyle).toMatchObject({
      pageSize: { width: { magnitude: 841.89, unit: "PT" } },
      marginLeft: { magnitude: 56.7, unit: "PT" },
      marginRight: { magnitude: 72, unit: "PT" },
      useFirstPageHeaderFooter: true,
    });
    expect(
      document.refusal({
        updateDocumentStyle: { documentStyle: {}, fields: "defaultHeaderId" },
      }),
    ).toMatch(/Invalid field: defaultHeaderId/);
  });
});
