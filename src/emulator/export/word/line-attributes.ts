// A line as Word draws it, around a paragraph or a cell.
import type { DashStyle, Dimension, OptionalColor } from "../../workspace/docs/styles.ts";
import type { Attributes } from "../xml.ts";
import { hexColor, pointsOf } from "./measures.ts";

interface Line {
  readonly color?: OptionalColor;
  readonly width?: Dimension;
  readonly dashStyle?: DashStyle;
}

const STYLES = { SOLID: "single", DOT: "dotted", DASH: "dashed" } as const;
/** In eighths of a point: the thinnest and the thickest that Word draws. */
const THINNEST = 2;
const THICKEST = 96;

/** `space` is the distance from the text, in points. */
export function lineAttributes({ color, width, dashStyle = "SOLID" }: Line, space = 0): Attributes {
  const eighths = Math.round(pointsOf(width) * 8);
  return {
    "w:val": STYLES[dashStyle],
    "w:sz": Math.min(THICKEST, Math.max(THINNEST, eighths)),
    "w:space": space,
    "w:color": hexColor(color),
  };
}
