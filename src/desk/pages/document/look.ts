// Google's styles as CSS, in points, as Google gives them.
import { isGiven } from "../is-given.ts";
import type { docs_v1 } from "@googleapis/docs";

export type Look = Readonly<Record<string, string>>;

/** Arial's natural line: Google's 100 % is the font's own line height. */
const NATURAL_LINE = 1.15;

export function pointsOf(dimension: docs_v1.Schema$Dimension | undefined): number {
  return dimension?.magnitude ?? 0;
}

/** Null for transparent. */
export function colourOf(colour: docs_v1.Schema$OptionalColor | undefined): string | null {
  const rgb = colour?.color?.rgbColor;
  if (colour?.color === undefined) {
    return null;
  }
  const part = (value: number | null | undefined) => Math.round((value ?? 0) * 255);
  return `rgb(${part(rgb?.red)}, ${part(rgb?.green)}, ${part(rgb?.blue)})`;
}

/** Only what the style says: the rest is inherited. */
export function textLook(style: docs_v1.Schema$TextStyle | undefined): Look {
  if (style === undefined) {
    return {};
  }
  const { bold, italic, fontSize, weightedFontFamily, baselineOffset, smallCaps } = style;
  const foreground = colourOf(style.foregroundColor);
  const background = colourOf(style.backgroundColor);
  const lines = [
    ...(style.underline === true ? ["underline"] : []),
    ...(style.strikethrough === true ? ["line-through"] : []),
  ];
  const isRaised = baselineOffset === "SUPERSCRIPT" || baselineOffset === "SUBSCRIPT";
  return {
    ...(!isGiven(bold) ? {} : { fontWeight: bold ? "700" : "400" }),
    ...(!isGiven(italic) ? {} : { fontStyle: italic ? "italic" : "normal" }),
    ...(lines.length === 0 ? {} : { textDecoration: lines.join(" ") }),
    ...(foreground === null ? {} : { color: foreground }),
    ...(background === null ? {} : { backgroundColor: background }),
    ...(fontSize === undefined ? {} : { fontSize: `${pointsOf(fontSize)}pt` }),
    ...(!isGiven(weightedFontFamily?.fontFamily)
      ? {}
      : { fontFamily: fontStack(weightedFontFamily.fontFamily) }),
    ...(smallCaps === true ? { fontVariant: "small-caps" } : {}),
    ...(isRaised
      ? { verticalAlign: baselineOffset === "SUPERSCRIPT" ? "super" : "sub", fontSize: "0.7em" }
      : {}),
  };
}

/** The named font where the machine has it, else one of its kind. */
function fontStack(family: string): string {
  const generic = /times|georgia|serif|garamond|cambria/i.test(family)
    ? `"Liberation Serif", serif`
    : /courier|mono|consolas/i.test(family)
      ? "monospace"
      : `"Liberation Sans", Helvetica, sans-serif`;
  return `"${family.replaceAll('"', "")}", ${generic}`;
}

const ALIGNMENTS: Readonly<Record<string, string>> = {
  START: "start",
  CENTER: "center",
  END: "end",
  JUSTIFIED: "justify",
};

export interface ParagraphLook {
  /** The room above and below. */
  readonly around: Look;
  readonly box: Look;
  /** Points from the margin to where a list's glyph stands. */
  readonly glyphAt: number;
}

/** `style` with what it inherits. */
export function paragraphLook(
  style: docs_v1.Schema$ParagraphStyle,
  indents: { readonly start: number; readonly firstLine: number },
  isListItem: boolean,
): ParagraphLook {
  const background = colourOf(style.shading?.backgroundColor);
  return {
    around: {
      paddingTop: `${pointsOf(style.spaceAbove)}pt`,
      paddingBottom: `${pointsOf(style.spaceBelow)}pt`,
    },
    box: {
      textAlign: ALIGNMENTS[style.alignment ?? "START"] ?? "start",
      lineHeight: String(((style.lineSpacing ?? 100) / 100) * NATURAL_LINE),
      marginLeft: `${indents.start}pt`,
      marginRight: `${pointsOf(style.indentEnd)}pt`,
      textIndent: isListItem ? "0" : `${indents.firstLine - indents.start}pt`,
      ...(background === null ? {} : { backgroundColor: background }),
      ...border("Top", style.borderTop),
      ...border("Right", style.borderRight),
      ...border("Bottom", style.borderBottom),
      ...border("Left", style.borderLeft),
    },
    glyphAt: indents.firstLine - indents.start,
  };
}

type Side = "Top" | "Right" | "Bottom" | "Left";

function border(side: Side, drawn: docs_v1.Schema$ParagraphBorder | undefined): Look {
  const width = pointsOf(drawn?.width);
  return width === 0
    ? {}
    : {
        [`border${side}`]: borderLine(width, drawn?.dashStyle, drawn?.color),
        [`padding${side}`]: `${pointsOf(drawn?.padding)}pt`,
      };
}

/** Google draws a cell's borders one point and black unless told otherwise. */
export function cellLook(style: docs_v1.Schema$TableCellStyle | undefined): Look {
  const background = colourOf(style?.backgroundColor);
  const side = (name: Side, drawn: docs_v1.Schema$TableCellBorder | undefined): Look => ({
    [`border${name}`]:
      drawn === undefined
        ? "1pt solid #000"
        : borderLine(pointsOf(drawn.width), drawn.dashStyle, drawn.color),
  });
  const padding = (dimension: docs_v1.Schema$Dimension | undefined) =>
    `${dimension === undefined ? 5 : pointsOf(dimension)}pt`;
  return {
    ...side("Top", style?.borderTop),
    ...side("Right", style?.borderRight),
    ...side("Bottom", style?.borderBottom),
    ...side("Left", style?.borderLeft),
    paddingTop: padding(style?.paddingTop),
    paddingRight: padding(style?.paddingRight),
    paddingBottom: padding(style?.paddingBottom),
    paddingLeft: padding(style?.paddingLeft),
    verticalAlign: (style?.contentAlignment ?? "TOP").toLowerCase(),
    ...(background === null ? {} : { backgroundColor: background }),
  };
}

function borderLine(
  width: number,
  dash: string | null | undefined,
  colour: docs_v1.Schema$OptionalColor | undefined,
): string {
  const line = dash === "DOT" ? "dotted" : dash === "DASH" ? "dashed" : "solid";
  return width === 0 ? "none" : `${width}pt ${line} ${colourOf(colour) ?? "#000"}`;
}
