// Styles as the Docs API words them; what is absent is inherited.

export interface Dimension {
  magnitude?: number;
  unit?: "PT";
}

export interface OptionalColor {
  /** Transparent when absent. */
  color?: { rgbColor?: { red?: number; green?: number; blue?: number } };
}

export interface Link {
  url?: string;
  tabId?: string;
  bookmarkId?: string;
  headingId?: string;
  bookmark?: { id?: string; tabId?: string };
  heading?: { id?: string; tabId?: string };
}

export interface TextStyle {
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strikethrough?: boolean;
  smallCaps?: boolean;
  backgroundColor?: OptionalColor;
  foregroundColor?: OptionalColor;
  fontSize?: Dimension;
  weightedFontFamily?: { fontFamily?: string; weight?: number };
  baselineOffset?: "NONE" | "SUPERSCRIPT" | "SUBSCRIPT";
  link?: Link;
}

export type NamedStyleType =
  | "NORMAL_TEXT"
  | "TITLE"
  | "SUBTITLE"
  | "HEADING_1"
  | "HEADING_2"
  | "HEADING_3"
  | "HEADING_4"
  | "HEADING_5"
  | "HEADING_6";

export type DashStyle = "SOLID" | "DOT" | "DASH";

export interface ParagraphBorder {
  color?: OptionalColor;
  width?: Dimension;
  padding?: Dimension;
  dashStyle?: DashStyle;
}

export interface ParagraphStyle {
  headingId?: string;
  namedStyleType?: NamedStyleType;
  alignment?: "START" | "CENTER" | "END" | "JUSTIFIED";
  /** Percent of normal: 100 is single. */
  lineSpacing?: number;
  direction?: "LEFT_TO_RIGHT" | "RIGHT_TO_LEFT";
  spacingMode?: "NEVER_COLLAPSE" | "COLLAPSE_LISTS";
  spaceAbove?: Dimension;
  spaceBelow?: Dimension;
  borderBetween?: ParagraphBorder;
  borderTop?: ParagraphBorder;
  borderBottom?: ParagraphBorder;
  borderLeft?: ParagraphBorder;
  borderRight?: ParagraphBorder;
  indentFirstLine?: Dimension;
  indentStart?: Dimension;
  indentEnd?: Dimension;
  keepLinesTogether?: boolean;
  keepWithNext?: boolean;
  avoidWidowAndOrphan?: boolean;
  shading?: { backgroundColor?: OptionalColor };
  pageBreakBefore?: boolean;
}

export interface TableCellBorder {
  color?: OptionalColor;
  width?: Dimension;
  dashStyle?: DashStyle;
}

/** Spans are kept beside the style, in the cell itself. */
export interface TableCellStyle {
  backgroundColor?: OptionalColor;
  borderLeft?: TableCellBorder;
  borderRight?: TableCellBorder;
  borderTop?: TableCellBorder;
  borderBottom?: TableCellBorder;
  paddingLeft?: Dimension;
  paddingRight?: Dimension;
  paddingTop?: Dimension;
  paddingBottom?: Dimension;
  contentAlignment?: "TOP" | "MIDDLE" | "BOTTOM";
}

export interface TableRowStyle {
  minRowHeight?: Dimension;
  tableHeader?: boolean;
  preventOverflow?: boolean;
}

export interface TableColumnProperties {
  widthType?: "EVENLY_DISTRIBUTED" | "FIXED_WIDTH";
  width?: Dimension;
}

interface HeadersAndFooters {
  defaultHeaderId?: string;
  defaultFooterId?: string;
  firstPageHeaderId?: string;
  firstPageFooterId?: string;
  evenPageHeaderId?: string;
  evenPageFooterId?: string;
}

export interface SectionStyle extends HeadersAndFooters {
  columnProperties?: { width?: Dimension; paddingEnd?: Dimension }[];
  columnSeparatorStyle?: "NONE" | "BETWEEN_EACH_COLUMN";
  contentDirection?: "LEFT_TO_RIGHT" | "RIGHT_TO_LEFT";
  marginTop?: Dimension;
  marginBottom?: Dimension;
  marginLeft?: Dimension;
  marginRight?: Dimension;
  marginHeader?: Dimension;
  marginFooter?: Dimension;
  sectionType?: "CONTINUOUS" | "NEXT_PAGE";
  pageNumberStart?: number;
  useFirstPageHeaderFooter?: boolean;
  flipPageOrientation?: boolean;
}

export interface DocumentStyle extends HeadersAndFooters {
  background?: { color?: OptionalColor };
  documentFormat?: { documentMode?: "PAGES" | "PAGELESS" };
  pageNumberStart?: number;
  marginTop?: Dimension;
  marginBottom?: Dimension;
  marginLeft?: Dimension;
  marginRight?: Dimension;
  marginHeader?: Dimension;
  marginFooter?: Dimension;
  pageSize?: { width?: Dimension; height?: Dimension };
  useCustomHeaderFooterMargins?: boolean;
  useEvenPageHeaderFooter?: boolean;
  useFirstPageHeaderFooter?: boolean;
  flipPageOrientation?: boolean;
}

export interface NamedStyle {
  namedStyleType: NamedStyleType;
  textStyle: TextStyle;
  paragraphStyle: ParagraphStyle;
}

export interface NestingLevel {
  bulletAlignment: "START" | "CENTER" | "END";
  /** Of ordered levels. */
  glyphType?:
    "NONE" | "DECIMAL" | "ZERO_DECIMAL" | "UPPER_ALPHA" | "ALPHA" | "UPPER_ROMAN" | "ROMAN";
  /** Of unordered levels. */
  glyphSymbol?: string;
  glyphFormat: string;
  indentFirstLine: Dimension;
  indentStart: Dimension;
  textStyle: TextStyle;
  startNumber: number;
}

export function points(magnitude: number): Dimension {
  return magnitude === 0 ? { unit: "PT" } : { magnitude, unit: "PT" };
}
