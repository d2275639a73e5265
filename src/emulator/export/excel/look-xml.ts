// Letters, background, lines and alignment of a cell in Excel's words. The order of the elements is Excel's.
import { element } from "../xml.ts";
import type { Xml } from "../xml.ts";
import { argb } from "./cell-look.ts";
import type { Border, CellLook, TextFormat } from "./cell-look.ts";

const WHITE = "FFFFFFFF";
const BLACK = "FF000000";

const BORDER_STYLES: Readonly<Record<string, string>> = {
  DOTTED: "dotted",
  DASHED: "dashed",
  SOLID: "thin",
  SOLID_MEDIUM: "medium",
  SOLID_THICK: "thick",
  DOUBLE: "double",
};
const VERTICAL: Readonly<Record<string, string>> = {
  TOP: "top",
  MIDDLE: "center",
  BOTTOM: "bottom",
};

export const NO_BORDER = borderXml({});

export function fontXml(format: TextFormat): Xml {
  const { fontSize = 10, fontFamily = "Arial" } = format;
  return element("font", {}, [
    format.bold === true ? element("b") : null,
    format.italic === true ? element("i") : null,
    format.strikethrough === true ? element("strike") : null,
    format.underline === true ? element("u") : null,
    element("sz", { val: fontSize }),
    element("color", { rgb: argb(format.foregroundColorStyle, format.foregroundColor) ?? BLACK }),
    element("name", { val: firstFamily(fontFamily) }),
  ]);
}

/** White is the paper itself: a white fill would hide Excel's grid. */
export function fillXml({ backgroundColorStyle, backgroundColor }: CellLook): Xml {
  const color = argb(backgroundColorStyle, backgroundColor);
  return element("fill", {}, [
    color === null || color === WHITE
      ? element("patternFill", { patternType: "none" })
      : element("patternFill", { patternType: "solid" }, [element("fgColor", { rgb: color })]),
  ]);
}

export function borderXml({ borders = {} }: CellLook): Xml {
  const { left, right, top, bottom } = borders;
  return element("border", {}, [
    side("left", left),
    side("right", right),
    side("top", top),
    side("bottom", bottom),
    element("diagonal"),
  ]);
}

export function alignmentXml(look: CellLook): Xml {
  const { horizontalAlignment: across, verticalAlignment = "BOTTOM", wrapStrategy } = look;
  return element("alignment", {
    horizontal: across?.toLowerCase(),
    vertical: VERTICAL[verticalAlignment],
    wrapText: wrapStrategy === "WRAP" ? 1 : undefined,
  });
}

function side(name: string, border: Border | undefined): Xml {
  const style = BORDER_STYLES[border?.style ?? ""];
  return style === undefined
    ? element(name)
    : element(name, { style }, [
        element("color", { rgb: argb(border?.colorStyle, border?.color) ?? BLACK }),
      ]);
}

/** "arial,sans,sans-serif" is Google's usual one. */
function firstFamily(families: string): string {
  const first = families.split(",")[0] ?? "";
  return first === "arial" ? "Arial" : first;
}
