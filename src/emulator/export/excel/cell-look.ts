// What a cell looks like: Google's CellFormat over the spreadsheet's own, in the fields that Excel shares.
import type { CellFormat, NumberFormat } from "../../workspace/sheets/spreadsheet-state.ts";

interface Color {
  readonly red?: number;
  readonly green?: number;
  readonly blue?: number;
}

interface ColorStyle {
  readonly rgbColor?: Color;
}

export interface TextFormat {
  readonly foregroundColor?: Color;
  readonly foregroundColorStyle?: ColorStyle;
  readonly fontFamily?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strikethrough?: boolean;
  readonly underline?: boolean;
}

export interface Border {
  readonly style?: string;
  readonly color?: Color;
  readonly colorStyle?: ColorStyle;
}

/** The fields of a CellFormat that the export reads. */
export interface CellLook {
  readonly numberFormat?: NumberFormat;
  readonly backgroundColor?: Color;
  readonly backgroundColorStyle?: ColorStyle;
  readonly borders?: Partial<Readonly<Record<"top" | "bottom" | "left" | "right", Border>>>;
  readonly horizontalAlignment?: string;
  readonly verticalAlignment?: string;
  readonly wrapStrategy?: string;
  readonly textFormat?: TextFormat;
}

export function lookOf(usual: CellFormat, own: CellFormat | undefined): CellLook {
  const [below, above] = [usual as CellLook, (own ?? {}) as CellLook];
  return { ...below, ...above, textFormat: { ...below.textFormat, ...above.textFormat } };
}

/** "FFRRGGBB"; the newer field goes before the older. Null where no colour is said. */
export function argb(style: ColorStyle | undefined, color: Color | undefined): string | null {
  const said = style?.rgbColor ?? color;
  return said === undefined
    ? null
    : [1, said.red, said.green, said.blue]
        .map((share = 0) =>
          Math.round(share * 255)
            .toString(16)
            .padStart(2, "0"),
        )
        .join("")
        .toUpperCase();
}
