// The look of letters. The order of the elements is Word's (ECMA-376, part 1, 17.3.2.28).
import type { TextStyle } from "../../workspace/docs/styles.ts";
import { element, wrapped } from "../xml.ts";
import type { Xml } from "../xml.ts";
import { hexColor, pointsOf } from "./measures.ts";

/** Null when the style says nothing. */
export function runProperties(style: TextStyle): Xml | null {
  const font = style.weightedFontFamily?.fontFamily;
  const size = style.fontSize && Math.round(pointsOf(style.fontSize) * 2);
  return wrapped("w:rPr", [
    valued("w:rFonts", font, (name) => ({
      "w:ascii": name,
      "w:hAnsi": name,
      "w:eastAsia": name,
      "w:cs": name,
    })),
    switched("w:b", style.bold),
    switched("w:bCs", style.bold),
    switched("w:i", style.italic),
    switched("w:iCs", style.italic),
    switched("w:smallCaps", style.smallCaps),
    switched("w:strike", style.strikethrough),
    valued("w:color", style.foregroundColor, (color) => ({ "w:val": hexColor(color) })),
    valued("w:sz", size, (halfPoints) => ({ "w:val": halfPoints })),
    valued("w:szCs", size, (halfPoints) => ({ "w:val": halfPoints })),
    valued("w:u", style.underline, (on) => ({ "w:val": on ? "single" : "none" })),
    valued("w:shd", style.backgroundColor, (color) => ({
      "w:val": "clear",
      "w:color": "auto",
      "w:fill": hexColor(color),
    })),
    valued("w:vertAlign", style.baselineOffset, (offset) => ({
      "w:val": offset === "NONE" ? "baseline" : offset.toLowerCase(),
    })),
  ]);
}

function switched(name: string, on: boolean | undefined): Xml | null {
  return valued(name, on, (is) => ({ "w:val": is ? undefined : 0 }));
}

function valued<V>(
  name: string,
  value: V | undefined,
  attributes: (value: V) => Parameters<typeof element>[1],
): Xml | null {
  return value === undefined ? null : element(name, attributes(value));
}
