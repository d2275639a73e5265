// A new document: one empty paragraph after the section break, Google's default page and named styles.
import type { DocumentState, DocumentTab, Paragraph } from "./document-state.ts";
import type { NamedStyle, NamedStyleType, ParagraphStyle, TextStyle } from "./styles.ts";
import { points } from "./styles.ts";

export function emptyParagraph(): Paragraph {
  return {
    kind: "paragraph",
    style: { namedStyleType: "NORMAL_TEXT", direction: "LEFT_TO_RIGHT" },
    inlines: [{ kind: "text", text: "\n", style: {} }],
  };
}

export function emptyDocument(title: string, revisionId: string): DocumentState {
  return { title, revisionId, tabs: [emptyTab("t.0", "Tab 1")] };
}

export function emptyTab(id: string, title: string): DocumentTab {
  return {
    id,
    title,
    body: [
      {
        kind: "sectionBreak",
        style: {
          columnSeparatorStyle: "NONE",
          contentDirection: "LEFT_TO_RIGHT",
          sectionType: "CONTINUOUS",
        },
      },
      emptyParagraph(),
    ],
    headers: {},
    footers: {},
    documentStyle: {
      background: { color: {} },
      pageNumberStart: 1,
      marginTop: points(72),
      marginBottom: points(72),
      marginRight: points(72),
      marginLeft: points(72),
      pageSize: { height: points(841.8897637795277), width: points(595.2755905511812) },
      marginHeader: points(36),
      marginFooter: points(36),
      useCustomHeaderFooterMargins: true,
      documentFormat: { documentMode: "PAGES" },
    },
    namedStyles: namedStyles(),
    lists: {},
    namedRanges: [],
    inlineObjects: {},
  };
}

function namedStyles(): NamedStyle[] {
  const grey = { color: { rgbColor: { red: 0.4, green: 0.4, blue: 0.4 } } };
  const darkGrey = { color: { rgbColor: { red: 0.2627451, green: 0.2627451, blue: 0.2627451 } } };
  return [
    {
      namedStyleType: "NORMAL_TEXT",
      textStyle: {
        bold: false,
        italic: false,
        underline: false,
        strikethrough: false,
        smallCaps: false,
        backgroundColor: {},
        foregroundColor: { color: { rgbColor: {} } },
        fontSize: points(11),
        weightedFontFamily: { fontFamily: "Arial", weight: 400 },
        baselineOffset: "NONE",
      },
      paragraphStyle: {
        namedStyleType: "NORMAL_TEXT",
        alignment: "START",
        lineSpacing: 115,
        direction: "LEFT_TO_RIGHT",
        spacingMode: "COLLAPSE_LISTS",
        spaceAbove: points(0),
        spaceBelow: points(0),
        indentFirstLine: points(0),
        indentStart: points(0),
        indentEnd: points(0),
        keepLinesTogether: false,
        keepWithNext: false,
        avoidWidowAndOrphan: true,
        pageBreakBefore: false,
      },
    },
    heading("HEADING_1", 20, 6, { fontSize: points(20) }),
    heading("HEADING_2", 18, 6, { bold: false, fontSize: points(16) }),
    heading("HEADING_3", 16, 4, { bold: false, foregroundColor: darkGrey, fontSize: points(14) }),
    heading("HEADING_4", 14, 4, { foregroundColor: grey, fontSize: points(12) }),
    heading("HEADING_5", 12, 4, { foregroundColor: grey, fontSize: points(11) }),
    heading("HEADING_6", 12, 4, { italic: true, foregroundColor: grey, fontSize: points(11) }),
    heading("TITLE", 0, 3, { fontSize: points(26) }),
    heading("SUBTITLE", 0, 16, {
      italic: false,
      foregroundColor: grey,
      fontSize: points(15),
      weightedFontFamily: { fontFamily: "Arial", weight: 400 },
    }),
  ];
}

function heading(
  namedStyleType: NamedStyleType,
  above: number,
  below: number,
  textStyle: TextStyle,
): NamedStyle {
  const paragraphStyle: ParagraphStyle = {
    namedStyleType: "NORMAL_TEXT",
    direction: "LEFT_TO_RIGHT",
    spaceAbove: points(above),
    spaceBelow: points(below),
    keepLinesTogether: true,
    keepWithNext: true,
    pageBreakBefore: false,
  };
  return { namedStyleType, textStyle, paragraphStyle };
}
