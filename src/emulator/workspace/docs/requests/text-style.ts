// UpdateTextStyleRequest.
import { isDeepStrictEqual } from "node:util";
import type { Inline, Paragraph } from "../document-state.ts";
import { segmentOf } from "../document-state.ts";
import type { Edit } from "../edit.ts";
import { COLOR, DIMENSION, masked, maskPaths, requireUnits } from "../field-mask.ts";
import type { MaskTree } from "../field-mask.ts";
import { inheritedTextStyle } from "../inherited-style.ts";
import { cutInlines, joinInlines } from "../inlines.ts";
import { invalid } from "../invalid-request.ts";
import { paragraphSpots } from "../layout.ts";
import { rangeOf } from "../locations.ts";
import type { Range } from "../locations.ts";
import type { TextStyle } from "../styles.ts";

interface UpdateTextStyleRequest {
  range?: Range;
  textStyle?: TextStyle;
  fields?: string;
}

const FIELDS: MaskTree = {
  bold: null,
  italic: null,
  underline: null,
  strikethrough: null,
  smallCaps: null,
  backgroundColor: COLOR,
  foregroundColor: COLOR,
  fontSize: DIMENSION,
  weightedFontFamily: { fontFamily: null, weight: null },
  baselineOffset: null,
  link: {
    url: null,
    tabId: null,
    bookmarkId: null,
    headingId: null,
    bookmark: { id: null, tabId: null },
    heading: { id: null, tabId: null },
  },
};

/** How Google shows a link unless told otherwise. */
const LINK_LOOK: TextStyle = {
  foregroundColor: { color: { rgbColor: { red: 0.06666667, green: 0.33333334, blue: 0.8 } } },
  underline: true,
};

export function updateTextStyle(edit: Edit, request: UpdateTextStyleRequest): void {
  const paths = maskPaths(request.fields, FIELDS);
  const pathsWithoutLink = paths.filter(([field]) => field !== "link");
  const { segmentId, start, end } = rangeOf(edit.tab, request.range);
  const wanted = wantedStyle(request.textStyle ?? {});
  for (const spot of paragraphSpots(segmentOf(edit.tab, segmentId) ?? [])) {
    if (spot.start < end && start < spot.end) {
      const { paragraph } = spot;
      const inherited = inheritedTextStyle(edit.tab, paragraph);
      paragraph.inlines = restyled(paragraph, start - spot.start, end - spot.start, (inline) =>
        withoutInherited(
          // A newline takes no link.
          changedStyle(inline.style, wanted, isNewline(inline) ? pathsWithoutLink : paths),
          inherited,
        ),
      );
      // The bullet goes with a paragraph that is styled whole; its newline need not be in the range.
      if (paragraph.bullet !== undefined && start <= spot.start && end >= spot.end - 1) {
        const { bullet } = paragraph;
        bullet.textStyle = changedStyle(bullet.textStyle, wanted, pathsWithoutLink);
      }
    }
  }
}

function wantedStyle(style: TextStyle): TextStyle {
  requireUnits(style);
  const family = style.weightedFontFamily;
  if (family === undefined) {
    return style;
  }
  if (family.fontFamily === undefined || family.fontFamily === "") {
    throw invalid("The font family of a weighted font family must be set.");
  }
  return { ...style, weightedFontFamily: { weight: 400, ...family } };
}

function changedStyle(style: TextStyle, wanted: TextStyle, paths: readonly string[][]): TextStyle {
  const changed = masked(style, wanted, paths);
  const listed = new Set(paths.map(([field]) => field));
  if (!listed.has("link")) {
    return changed;
  }
  for (const field of ["foregroundColor", "underline"] as const) {
    const unset = !listed.has(field) || wanted[field] === undefined;
    if (unset && changed.link !== undefined) {
      Object.assign(changed, { [field]: LINK_LOOK[field] });
    } else if (unset && style.link !== undefined) {
      delete changed[field];
    }
  }
  return changed;
}

/** The inlines with the style of those in [from, to) changed. */
function restyled(
  paragraph: Paragraph,
  from: number,
  to: number,
  style: (inline: Inline) => TextStyle,
): Inline[] {
  const [before, rest] = cutInlines(paragraph.inlines, Math.max(0, from));
  const [chosen, after] = cutInlines(rest, to - Math.max(0, from));
  const changed = chosen.flatMap(apartFromNewline).map((inline) => ({
    ...inline,
    style: style(inline),
  }));
  return joinInlines([...before, ...changed, ...after]);
}

function apartFromNewline(inline: Inline): Inline[] {
  return inline.kind === "text" && inline.text.endsWith("\n") && inline.text.length > 1
    ? [
        { ...inline, text: inline.text.slice(0, -1) },
        { ...inline, text: "\n" },
      ]
    : [inline];
}

function isNewline(inline: Inline): boolean {
  return inline.kind === "text" && inline.text === "\n";
}

/** What is the same as inherited is kept as inherited. */
function withoutInherited(style: TextStyle, inherited: TextStyle): TextStyle {
  return Object.fromEntries(
    Object.entries(style).filter(
      ([field, value]) => !isDeepStrictEqual(value, inherited[field as keyof TextStyle]),
    ),
  );
}
