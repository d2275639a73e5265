// The glyphs of Google's bullet presets, for nine levels of nesting.
import { points } from "./styles.ts";
import type { NestingLevel } from "./styles.ts";

type GlyphType = NonNullable<NestingLevel["glyphType"]>;

const SYMBOLS: Readonly<Record<string, readonly string[]>> = {
  BULLET_DISC_CIRCLE_SQUARE: ["●", "○", "■"],
  BULLET_DIAMONDX_ARROW3D_SQUARE: ["❖", "➢", "■"],
  BULLET_CHECKBOX: ["☐"],
  BULLET_ARROW_DIAMOND_DISC: ["➔", "◆", "●"],
  BULLET_STAR_CIRCLE_SQUARE: ["★", "○", "■"],
  BULLET_ARROW3D_CIRCLE_SQUARE: ["➢", "○", "■"],
  BULLET_LEFTTRIANGLE_DIAMOND_DISC: ["◀", "◆", "●"],
  BULLET_DIAMONDX_HOLLOWDIAMOND_SQUARE: ["❖", "◇", "■"],
  BULLET_DIAMOND_CIRCLE_SQUARE: ["◆", "○", "■"],
};

const NUMBERS: Readonly<
  Record<string, { readonly types: readonly GlyphType[]; readonly suffix: string }>
> = {
  NUMBERED_DECIMAL_ALPHA_ROMAN: { types: ["DECIMAL", "ALPHA", "ROMAN"], suffix: "." },
  NUMBERED_DECIMAL_ALPHA_ROMAN_PARENS: { types: ["DECIMAL", "ALPHA", "ROMAN"], suffix: ")" },
  NUMBERED_DECIMAL_NESTED: { types: ["DECIMAL"], suffix: "." },
  NUMBERED_UPPERALPHA_ALPHA_ROMAN: { types: ["UPPER_ALPHA", "ALPHA", "ROMAN"], suffix: "." },
  NUMBERED_UPPERROMAN_UPPERALPHA_DECIMAL: {
    types: ["UPPER_ROMAN", "UPPER_ALPHA", "DECIMAL"],
    suffix: ".",
  },
  NUMBERED_ZERODECIMAL_ALPHA_ROMAN: { types: ["ZERO_DECIMAL", "ALPHA", "ROMAN"], suffix: "." },
};

const LEVELS = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const;
export const DEEPEST_LEVEL = 8;

/** The nesting levels of a preset; null when Google has no preset of that name. */
export function nestingLevels(preset: string): NestingLevel[] | null {
  const symbols = SYMBOLS[preset];
  const numbers = NUMBERS[preset];
  if (symbols !== undefined) {
    return LEVELS.map((level) => ({
      ...levelFrame(level),
      ...(preset === "BULLET_CHECKBOX"
        ? { glyphType: "NONE" as const }
        : { glyphSymbol: symbols[level % symbols.length] ?? "●" }),
      glyphFormat: `%${level}`,
    }));
  }
  if (numbers !== undefined) {
    return LEVELS.map((level) => ({
      ...levelFrame(level),
      ...numberGlyph(numbers.types[level % numbers.types.length] ?? "DECIMAL"),
      glyphFormat:
        preset === "NUMBERED_DECIMAL_NESTED" ? nested(level) : `%${level}${numbers.suffix}`,
    }));
  }
  return null;
}

function levelFrame(level: number) {
  return {
    bulletAlignment: "START" as const,
    indentFirstLine: points(18 + 36 * level),
    indentStart: points(36 + 36 * level),
    textStyle: { underline: false },
    startNumber: 1,
  };
}

/** Roman numbers stand flush with their end. */
function numberGlyph(glyphType: GlyphType) {
  return {
    glyphType,
    bulletAlignment: glyphType === "ROMAN" ? ("END" as const) : ("START" as const),
  };
}

function nested(level: number): string {
  return LEVELS.slice(0, level + 1)
    .map((each) => `%${each}.`)
    .join("");
}
