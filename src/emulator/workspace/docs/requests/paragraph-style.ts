// UpdateParagraphStyleRequest.
import { segmentOf } from "../document-state.ts";
import type { Edit } from "../edit.ts";
import { headingId } from "../edit.ts";
import { COLOR, DIMENSION, masked, maskPaths, requireUnits } from "../field-mask.ts";
import type { MaskTree } from "../field-mask.ts";
import { invalid } from "../invalid-request.ts";
import { paragraphSpots } from "../layout.ts";
import { rangeOf } from "../locations.ts";
import type { Range } from "../locations.ts";
import type { ParagraphStyle } from "../styles.ts";

interface UpdateParagraphStyleRequest {
  range?: Range;
  paragraphStyle?: ParagraphStyle;
  fields?: string;
}

/** A border is set as a whole: nothing inside it may be listed. */
const FIELDS: MaskTree = {
  namedStyleType: null,
  alignment: null,
  lineSpacing: null,
  direction: null,
  spacingMode: null,
  spaceAbove: DIMENSION,
  spaceBelow: DIMENSION,
  borderBetween: null,
  borderTop: null,
  borderBottom: null,
  borderLeft: null,
  borderRight: null,
  indentFirstLine: DIMENSION,
  indentStart: DIMENSION,
  indentEnd: DIMENSION,
  keepLinesTogether: null,
  keepWithNext: null,
  avoidWidowAndOrphan: null,
  shading: { backgroundColor: COLOR },
  pageBreakBefore: null,
};

/** What a named style brings along, and therefore takes the place of. */
const BROUGHT_BY_NAMED_STYLE = [
  "spaceAbove",
  "spaceBelow",
  "lineSpacing",
  "keepLinesTogether",
  "keepWithNext",
  "pageBreakBefore",
] as const;

export function updateParagraphStyle(edit: Edit, request: UpdateParagraphStyleRequest): void {
  const paths = maskPaths(request.fields, FIELDS);
  const wanted = request.paragraphStyle ?? {};
  requireUnits(wanted);
  requireWholeBorders(wanted);
  const { segmentId, start, end } = rangeOf(edit.tab, request.range);
  for (const spot of paragraphSpots(segmentOf(edit.tab, segmentId) ?? [])) {
    if (spot.start < end && start < spot.end) {
      const inBody = segmentId === "" && !spot.inTable;
      if (!inBody && wanted.pageBreakBefore === true && lists(paths, "pageBreakBefore")) {
        throw invalid(
          "A page break before a paragraph is possible only in the body, outside tables.",
        );
      }
      spot.paragraph.style = changedStyle(edit, spot.paragraph.style, wanted, paths);
    }
  }
}

function changedStyle(
  edit: Edit,
  style: ParagraphStyle,
  wanted: ParagraphStyle,
  paths: readonly string[][],
): ParagraphStyle {
  const before = { ...style };
  if (lists(paths, "namedStyleType")) {
    BROUGHT_BY_NAMED_STYLE.forEach((field) => delete before[field]);
  }
  const changed = masked(before, wanted, paths);
  changed.namedStyleType ??= "NORMAL_TEXT";
  changed.direction ??= "LEFT_TO_RIGHT";
  if (changed.namedStyleType === "NORMAL_TEXT") {
    delete changed.headingId;
  } else {
    changed.headingId ??= headingId(edit);
  }
  return changed;
}

function lists(paths: readonly string[][], field: string): boolean {
  return paths.some(([first]) => first === field);
}

function requireWholeBorders(style: ParagraphStyle): void {
  const { borderBetween, borderTop, borderBottom, borderLeft, borderRight } = style;
  for (const border of [borderBetween, borderTop, borderBottom, borderLeft, borderRight]) {
    if (
      border !== undefined &&
      (border.color === undefined ||
        border.width === undefined ||
        border.padding === undefined ||
        border.dashStyle === undefined)
    ) {
      throw invalid("A paragraph border must be specified in its entirety.");
    }
  }
}
