// How the lines of a form look on paper: Times New Roman 12, the title in the middle, real bullets, ruled lines for the hand.
import type { docs_v1 } from "@googleapis/docs";
import { BLACK, grey, paragraphStyle, points, rangeOf, textStyle } from "./document-style.ts";
import { joined } from "./form-layout.ts";
import type { Layout, Span } from "./form-layout.ts";
import type { LineLook } from "./form-lines.ts";

const PLAIN_LINE: docs_v1.Schema$ParagraphStyle = {
  namedStyleType: "NORMAL_TEXT",
  alignment: "START",
  lineSpacing: 100,
  spaceAbove: points(0),
  spaceBelow: points(6),
};

const PLAIN_TEXT: docs_v1.Schema$TextStyle = {
  weightedFontFamily: { fontFamily: "Times New Roman", weight: 400 },
  fontSize: points(12),
  bold: false,
  italic: false,
  foregroundColor: BLACK,
};

const RULE: docs_v1.Schema$ParagraphBorder = {
  color: BLACK,
  width: points(0.5),
  padding: points(1),
  dashStyle: "SOLID",
};

/** What a look adds to the plain line. A heading's named style brings it into the document's outline. */
const LINE_STYLES: Readonly<Record<LineLook, docs_v1.Schema$ParagraphStyle | null>> = {
  notice: { alignment: "END" },
  title: { alignment: "CENTER", spaceBelow: points(2), keepWithNext: true },
  "title-end": { alignment: "CENTER", spaceBelow: points(14), keepWithNext: true },
  "opening-heading": headingStyle("HEADING_1", "CENTER", 0),
  heading: headingStyle("HEADING_2", "START", 12),
  paragraph: null,
  "lead-in": { spaceAbove: points(8), keepWithNext: true },
  bullet: { spaceBelow: points(3), indentFirstLine: points(18), indentStart: points(36) },
  // Half as high again as a line of print: room to write by hand.
  ruled: { lineSpacing: 150, spaceBelow: points(0), borderBetween: RULE, borderBottom: RULE },
  gap: { spaceBelow: points(0) },
  signature: { spaceAbove: points(30), keepLinesTogether: true },
};

const TEXT_STYLES: Readonly<Partial<Record<LineLook, docs_v1.Schema$TextStyle>>> = {
  notice: { fontSize: points(9), foregroundColor: grey(0.4) },
  // The programme prints some titles plain; on a page that is signed every title stands out.
  title: { fontSize: points(14), bold: true },
  "title-end": { fontSize: points(14), bold: true },
  "opening-heading": { fontSize: points(14) },
  gap: { fontSize: points(1) },
};

/** Paragraph styles first: a named style may change the text under it. */
export function lineStyleRequests(layout: Layout): docs_v1.Schema$Request[] {
  return [
    paragraphStyle(layout, PLAIN_LINE),
    ...spansByLook(layout).flatMap(({ look, span }) => {
      const style = LINE_STYLES[look];
      return [
        ...(look === "bullet" ? [bullets(span)] : []),
        ...(style === null ? [] : [paragraphStyle(span, style)]),
      ];
    }),
    textStyle(layout, PLAIN_TEXT),
    ...spansByLook(layout).flatMap(({ look, span }) => {
      const style = TEXT_STYLES[look];
      return style === undefined ? [] : [textStyle(span, style)];
    }),
    ...joined(layout.lines.flatMap(({ bold }) => bold)).map((span) =>
      textStyle(span, { bold: true }),
    ),
  ];
}

/** Neighbours of one look as one span, from top to bottom. */
function spansByLook({ lines }: Layout): { look: LineLook; span: Span }[] {
  const looks = [...new Set(lines.map(({ look }) => look))];
  return looks
    .flatMap((look) =>
      joined(lines.filter((line) => line.look === look)).map((span) => ({ look, span })),
    )
    .sort((a, b) => a.span.start - b.span.start);
}

function bullets(span: Span): docs_v1.Schema$Request {
  return {
    createParagraphBullets: { range: rangeOf(span), bulletPreset: "BULLET_DISC_CIRCLE_SQUARE" },
  };
}

function headingStyle(
  namedStyleType: string,
  alignment: string,
  above: number,
): docs_v1.Schema$ParagraphStyle {
  return {
    ...PLAIN_LINE,
    namedStyleType,
    alignment,
    spaceAbove: points(above),
    keepWithNext: true,
  };
}
