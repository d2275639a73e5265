// The look of a table's cell. The order of the elements is Word's (ECMA-376, part 1, 17.4.70).
import type { TableCellBorder, TableCellStyle } from "../../workspace/docs/styles.ts";
import { points } from "../../workspace/docs/styles.ts";
import { element } from "../xml.ts";
import type { Xml } from "../xml.ts";
import { lineAttributes } from "./line-attributes.ts";
import { hexColor, pointsOf, twips, twipsOf } from "./measures.ts";

export interface CellPlace {
  /** Points. */
  readonly width: number;
  readonly columnSpan: number;
  /** Whether the cell begins or goes on one that spans rows. */
  readonly merge: "restart" | "continue" | null;
}

/** A table that nobody styled has black lines of one point in Google Docs. */
const USUAL_LINE: TableCellBorder = { color: { color: { rgbColor: {} } }, width: points(1) };
const ALIGNMENTS = { TOP: "top", MIDDLE: "center", BOTTOM: "bottom" } as const;

export function cellProperties(style: TableCellStyle, place: CellPlace): Xml {
  const { backgroundColor, contentAlignment } = style;
  const fill = hexColor(backgroundColor);
  return element("w:tcPr", {}, [
    element("w:tcW", { "w:w": twips(place.width), "w:type": "dxa" }),
    place.columnSpan === 1 ? null : element("w:gridSpan", { "w:val": place.columnSpan }),
    place.merge === null ? null : element("w:vMerge", { "w:val": place.merge }),
    element("w:tcBorders", {}, [
      border("w:top", style.borderTop),
      border("w:left", style.borderLeft),
      border("w:bottom", style.borderBottom),
      border("w:right", style.borderRight),
    ]),
    fill === "auto"
      ? null
      : element("w:shd", { "w:val": "clear", "w:color": "auto", "w:fill": fill }),
    element("w:tcMar", {}, [
      margin("w:top", style.paddingTop),
      margin("w:left", style.paddingLeft),
      margin("w:bottom", style.paddingBottom),
      margin("w:right", style.paddingRight),
    ]),
    contentAlignment === undefined
      ? null
      : element("w:vAlign", { "w:val": ALIGNMENTS[contentAlignment] }),
  ]);
}

/** Points, both sides together. */
export function sidePadding({ paddingLeft, paddingRight }: TableCellStyle): number {
  return pointsOf(paddingLeft) + pointsOf(paddingRight);
}

function border(name: string, line: TableCellBorder = USUAL_LINE): Xml {
  return pointsOf(line.width) === 0
    ? element(name, { "w:val": "nil" })
    : element(name, lineAttributes(line));
}

function margin(name: string, padding: TableCellStyle["paddingTop"]): Xml | null {
  return padding === undefined ? null : element(name, { "w:w": twipsOf(padding), "w:type": "dxa" });
}
