import { describe, expect, it } from "vitest";
import { OpenDocument } from "./open-document.ts";

const styleText = (startIndex: number, endIndex: number, textStyle: object, fields?: string) => ({
  updateTextStyle: {
    range: { startIndex, endIndex },
    textStyle,
    ...(fields === undefined ? {} : { fields }),
  },
});
const styleParagraph = (startIndex: number, paragraphStyle: object, fields: string) => ({
  updateParagraphStyle: {
    range: { startIndex, endIndex: startIndex + 1 },
    paragraphStyle,
    fields,
  },
});

function withText(text: string): OpenDocument {
  const document = new OpenDocument();
  document.insert(1, text);
  return document;
}

function firstParagraph(document: OpenDocument) {
  return document.get().body.content[1]?.paragraph;
}

describe("field masks", () => {
  it("are refused when missing, unknown or beside an asterisk", () => {
    const document = withText("abc");
    const atLeastOne =
      "Invalid requests[0].updateTextStyle: At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)";
    expect(document.refusal(styleText(1, 2, { bold: true }))).toBe(atLeastOne);
    expect(document.refusal(styleText(1, 2, { bold: true }, ""))).toBe(atLeastOne);
    expect(document.refusal(styleText(1, 2, {}, "weight"))).toBe(
      "Invalid requests[0].updateTextStyle: Invalid field: weight",
    );
    expect(document.refusal(styleText(1, 2, {}, "textStyle.bold"))).toMatch(/Invalid field/);
    expect(document.refusal(styleText(1, 2, {}, "*,bold"))).toMatch(/'\*' must be the only path/);
    expect(document.refusal(styleParagraph(1, { tabStops: [] }, "tabStops"))).toMatch(
      /Invalid field: tabStops/,
    );
    expect(document.refusal(styleParagraph(1, { headingId: "h.x" }, "headingId"))).toMatch(
      /Invalid field: headingId/,
    );
  });

  it("set what they list, leave the rest, and reset what the value lacks", () => {
    const document = withText("abc");
    document.do(styleText(1, 4, { bold: true, italic: true }, "bold,italic"));
    document.do(styleText(1, 4, { italic: false, underline: true }, "underline"));
    expect(document.runs()[0]).toEqual(["abc", { bold: true, italic: true, underline: true }]);
    document.do(styleText(1, 4, {}, "italic"));
    expect(document.runs()[0]).toEqual(["abc", { bold: true, underline: true }]);
    document.do(styleText(1, 4, { bold: true }, "*"));
    expect(document.runs()[0]).toEqual(["abc", { bold: true }]);
    document.do(styleParagraph(1, { alignment: "ALIGNMENT_UNSPECIFIED" }, "alignment"));
    expect(firstParagraph(document)?.paragraphStyle).not.toHaveProperty("alignment");
  });
});

describe("updateTextStyle", () => {
  it("refuses an empty range, a size without a unit and a weight without a family", () => {
    const document = withText("abc");
    expect(document.refusal(styleText(2, 2, { bold: true }, "bold"))).toMatch(
      /should not be empty/,
    );
    expect(document.refusal(styleText(1, 2, { fontSize: { magnitude: 12 } }, "fontSize"))).toMatch(
      /unit of a dimension must be PT/,
    );
    expect(
      document.refusal(
        styleText(1, 2, { weightedFontFamily: { weight: 700 } }, "weightedFontFamily"),
      ),
    ).toMatch(/font family/);
  });

  it("parts runs where the style changes and joins them where it is the same again", () => {
    const document = withText("abcdef");
    document.do(styleText(3, 5, { italic: true }, "italic"));
    expect(document.runs()).toEqual([
      ["ab", {}],
      ["cd", { italic: true }],
      ["ef\n", {}],
    ]);
    document.do(styleText(3, 5, {}, "italic"));
    expect(document.runs()).toEqual([["abcdef\n", {}]]);
  });

  it("reaches into the cells of a table", () => {
    const document = new OpenDocument();
    document.do({ insertTable: { location: { index: 1 }, rows: 1, columns: 1 } });
    document.insert(5, "x");
    document.do(styleText(1, 8, { bold: true }, "bold"));
    const content = document.table().tableRows[0]?.tableCells[0]?.content;
    expect(content?.[0]?.paragraph?.elements[0]?.textRun).toEqual({
      content: "x\n",
      textStyle: { bold: true },
    });
  });

  it("keeps as inherited what the named style gives anyway", () => {
    const document = withText("abc");
    document.do(
      styleText(
        1,
        4,
        { bold: false, fontSize: { magnitude: 11, unit: "PT" }, italic: true },
        "bold,fontSize,italic",
      ),
    );
    expect(document.runs()[0]).toEqual(["abc", { italic: true }]);
  });

  it("gives a font the weight of 400 unless told, and black no numbers", () => {
    const document = withText("abc");
    document.do(
      styleText(
        1,
        4,
        {
          weightedFontFamily: { fontFamily: "Roboto" },
          backgroundColor: { color: { rgbColor: { red: 0, green: 0, blue: 0 } } },
        },
        "weightedFontFamily,backgroundColor",
      ),
    );
    expect(document.runs()[0]?.[1]).toEqual({
      weightedFontFamily: { fontFamily: "Roboto", weight: 400 },
      backgroundColor: { color: { rgbColor: {} } },
    });
  });

  it("shows a link blue and underlined, not on newlines, and takes that back with the link", () => {
    const document = withText("ab\ncd");
    const link = { url: "https://skola.example/" };
    document.do(styleText(1, 6, { link }, "link"));
    const linked = {
      link,
      underline: true,
      foregroundColor: { color: { rgbColor: { red: 0.06666667, green: 0.33333334, blue: 0.8 } } },
    };
    expect(document.runs()).toEqual([
      ["ab", linked],
      ["\n", {}],
      ["cd", linked],
      ["\n", {}],
    ]);
    document.do(styleText(1, 6, {}, "link"));
    expect(document.runs()).toEqual([
      ["ab\n", {}],
      ["cd\n", {}],
    ]);
  });

  it("styles the bullet of a paragraph that it covers whole", () => {
    const document = withText("ab");
    document.do(
      {
        createParagraphBullets: {
          range: { startIndex: 1, endIndex: 2 },
          bulletPreset: "NUMBERED_DECIMAL_NESTED",
        },
      },
      styleText(1, 2, { italic: true }, "italic"),
    );
    expect(firstParagraph(document)?.bullet?.textStyle).toEqual({});
    document.do(styleText(1, 3, { bold: true }, "bold"));
    expect(firstParagraph(document)?.bullet?.textStyle).toEqual({ bold: true });
  });
});

describe("updateParagraphStyle", () => {
  it("refuses a border in parts and a page break before a paragraph in a table", () => {
    const document = withText("abc");
    expect(
      document.refusal(styleParagraph(1, { borderTop: { dashStyle: "SOLID" } }, "borderTop")),
    ).toMatch(/border must be specified in its entirety/);
    document.do({ insertTable: { location: { index: 1 }, rows: 1, columns: 1 } });
    expect(
      document.refusal(styleParagraph(5, { pageBreakBefore: true }, "pageBreakBefore")),
    ).toMatch(/only in the body, outside tables/);
  });

  it("styles every paragraph that the range touches", () => {
    const document = withText("ab\ncd\nef");
    document.do({
      updateParagraphStyle: {
        range: { startIndex: 2, endIndex: 5 },
        paragraphStyle: { alignment: "JUSTIFIED" },
        fields: "alignment",
      },
    });
    expect(
      document.get().body.content.map((each) => each.paragraph?.paragraphStyle["alignment"]),
    ).toEqual([undefined, "JUSTIFIED", "JUSTIFIED", undefined]);
  });

  it("makes a heading with an id of its own, and normal text of it again", () => {
    const document = withText("abc");
    document.do(styleParagraph(1, { namedStyleType: "HEADING_2" }, "namedStyleType"));
    expect(firstParagraph(document)?.paragraphStyle).toEqual({
      namedStyleType: "HEADING_2",
      direction: "LEFT_TO_RIGHT",
      headingId: expect.stringMatching(/^h\.[a-z0-9]{12}$/) as string,
    });
    document.do(styleParagraph(1, {}, "namedStyleType"));
    expect(firstParagraph(document)?.paragraphStyle).toEqual({
      namedStyleType: "NORMAL_TEXT",
      direction: "LEFT_TO_RIGHT",
    });
  });

  it("keeps spacing and indents, zero without its number", () => {
    const document = withText("abc");
    document.do(
      styleParagraph(
        1,
        {
          lineSpacing: 150,
          spaceAbove: { magnitude: 0, unit: "PT" },
          indentFirstLine: { magnitude: 36, unit: "PT" },
          keepWithNext: true,
        },
        "lineSpacing,spaceAbove,indentFirstLine,keepWithNext",
      ),
    );
    expect(firstParagraph(document)?.paragraphStyle).toMatchObject({
      lineSpacing: 150,
      spaceAbove: { unit: "PT" },
      indentFirstLine: { magnitude: 36, unit: "PT" },
      keepWithNext: true,
    });
  });
});

describe("paragraph bullets", () => {
  const bullets = (startIndex: number, endIndex: number, bulletPreset?: string) => ({
    createParagraphBullets: { range: { startIndex, endIndex }, bulletPreset },
  });

  it("are refused without a preset", () => {
    expect(withText("a").refusal(bullets(1, 2))).toMatch(/bullet preset must be set/);
  });

  it("nest by leading tabs, which are removed", () => {
    const document = withText("a\n\tb\n\t\tc");
    document.do(bullets(1, 9, "NUMBERED_DECIMAL_NESTED"));
    expect(document.text()).toBe("a\nb\nc\n");
    const paragraphs = document.get().body.content.slice(1);
    expect(paragraphs.map((each) => each.paragraph?.bullet?.nestingLevel)).toEqual([
      undefined,
      1,
      2,
    ]);
    expect(paragraphs[2]?.paragraph?.paragraphStyle["indentStart"]).toEqual({
      magnitude: 108,
      unit: "PT",
    });
    const [list] = Object.values(document.get().lists ?? {});
    expect(list?.listProperties.nestingLevels).toHaveLength(9);
    expect(list?.listProperties.nestingLevels[1]).toMatchObject({
      glyphType: "DECIMAL",
      glyphFormat: "%0.%1.",
    });
  });

  it("join the list right before when its bullets are the same, and begin another when not", () => {
    const document = withText("a\nb\nc");
    document.do(
      bullets(1, 2, "BULLET_DISC_CIRCLE_SQUARE"),
      bullets(3, 4, "BULLET_DISC_CIRCLE_SQUARE"),
      bullets(5, 6, "BULLET_CHECKBOX"),
    );
    const [a, b, c] = document
      .get()
      .body.content.slice(1)
      .map((each) => each.paragraph?.bullet?.listId);
    expect(b).toBe(a);
    expect(c).not.toBe(b);
    expect(Object.keys(document.get().lists ?? {})).toEqual([a, c]);
  });

  it("are taken away and leave a nested paragraph indented", () => {
    const document = withText("a\n\tb");
    document.do(bullets(1, 5, "BULLET_DISC_CIRCLE_SQUARE"), {
      deleteParagraphBullets: { range: { startIndex: 1, endIndex: 4 } },
    });
    const [a, b] = document.get().body.content.slice(1);
    expect([a?.paragraph?.bullet, b?.paragraph?.bullet]).toEqual([undefined, undefined]);
    expect(a?.paragraph?.paragraphStyle["indentStart"]).toBeUndefined();
    expect(b?.paragraph?.paragraphStyle["indentStart"]).toEqual({ magnitude: 36, unit: "PT" });
  });
});
