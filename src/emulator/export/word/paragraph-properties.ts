// The look of a paragraph. The order of the elements is Word's (ECMA-376, part 1, 17.3.1.26).
import type { ParagraphBorder, ParagraphStyle } from "../../workspace/docs/styles.ts";
import { element, wrapped } from "../xml.ts";
import type { Xml } from "../xml.ts";
import { lineAttributes } from "./line-attributes.ts";
import { hexColor, pointsOf, twips, twipsOf } from "./measures.ts";

export interface Indents {
  /** Points from the margin, both of them. */
  readonly start: number;
  readonly firstLine: number;
}

export interface ParagraphParts {
  readonly styleId?: string | undefined;
  readonly numbering?: Xml | undefined;
  /** Of the whole paragraph, where the paragraph says something of its own. */
  readonly indents?: Indents | undefined;
  /** Of a heading, from 0. */
  readonly outlineLevel?: number | undefined;
  readonly mark?: Xml | null;
  readonly section?: Xml | null;
}

const ALIGNMENTS = { START: "left", CENTER: "center", END: "right", JUSTIFIED: "both" } as const;

export function paragraphProperties(style: ParagraphStyle, parts: ParagraphParts): Xml | null {
  const { alignment, direction } = style;
  return wrapped("w:pPr", [
    parts.styleId === undefined ? null : element("w:pStyle", { "w:val": parts.styleId }),
    switched("w:keepNext", style.keepWithNext),
    switched("w:keepLines", style.keepLinesTogether),
    switched("w:pageBreakBefore", style.pageBreakBefore),
    switched("w:widowControl", style.avoidWidowAndOrphan),
    parts.numbering ?? null,
    wrapped("w:pBdr", [
      border("w:top", style.borderTop),
      border("w:left", style.borderLeft),
      border("w:bottom", style.borderBottom),
      border("w:right", style.borderRight),
      border("w:between", style.borderBetween),
    ]),
    shading(style),
    direction === "RIGHT_TO_LEFT" ? element("w:bidi") : null,
    spacing(style),
    indentation(style, parts.indents),
    alignment === undefined ? null : element("w:jc", { "w:val": ALIGNMENTS[alignment] }),
    parts.outlineLevel === undefined
      ? null
      : element("w:outlineLvl", { "w:val": parts.outlineLevel }),
    parts.mark ?? null,
    parts.section ?? null,
  ]);
}

function switched(name: string, on: boolean | undefined): Xml | null {
  return on === undefined ? null : element(name, { "w:val": on ? undefined : 0 });
}

function border(name: string, line: ParagraphBorder | undefined): Xml | null {
  return line === undefined || pointsOf(line.width) === 0
    ? null
    : element(name, lineAttributes(line, Math.round(pointsOf(line.padding))));
}

function shading({ shading }: ParagraphStyle): Xml | null {
  const color = shading?.backgroundColor;
  return color === undefined
    ? null
    : element("w:shd", { "w:val": "clear", "w:color": "auto", "w:fill": hexColor(color) });
}

/** Lines are counted in 240ths of a single one. */
function spacing({ spaceAbove, spaceBelow, lineSpacing }: ParagraphStyle): Xml | null {
  if (spaceAbove === undefined && spaceBelow === undefined && lineSpacing === undefined) {
    return null;
  }
  return element("w:spacing", {
    "w:before": twipsOf(spaceAbove),
    "w:after": twipsOf(spaceBelow),
    "w:line": lineSpacing === undefined ? undefined : Math.round(lineSpacing * 2.4),
    "w:lineRule": lineSpacing === undefined ? undefined : "auto",
  });
}

/** Google counts the first line from the margin, Word from the other lines. */
function indentation({ indentEnd }: ParagraphStyle, indents: Indents | undefined): Xml | null {
  const right = twipsOf(indentEnd);
  if (indents === undefined) {
    return right === undefined ? null : element("w:ind", { "w:right": right });
  }
  const first = twips(indents.firstLine - indents.start);
  return element("w:ind", {
    "w:left": twips(indents.start),
    "w:right": right,
    ...(first < 0 ? { "w:hanging": -first } : { "w:firstLine": first }),
  });
}
