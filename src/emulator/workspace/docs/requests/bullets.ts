// CreateParagraphBulletsRequest and DeleteParagraphBulletsRequest.
import { isDeepStrictEqual } from "node:util";
import { DEEPEST_LEVEL, nestingLevels } from "../bullet-presets.ts";
import { deleteSpan } from "../content-edits.ts";
import type { DocumentTab, IndexRange } from "../document-state.ts";
import { segmentOf } from "../document-state.ts";
import type { Edit } from "../edit.ts";
import { textOf } from "../inlines.ts";
import { invalid } from "../invalid-request.ts";
import { paragraphSpots } from "../layout.ts";
import type { ParagraphSpot } from "../layout.ts";
import { rangeOf } from "../locations.ts";
import type { Range } from "../locations.ts";
import { points } from "../styles.ts";
import type { NestingLevel } from "../styles.ts";

interface CreateParagraphBulletsRequest {
  range?: Range;
  bulletPreset?: string;
}

/** Leading tabs say how deep a paragraph is nested, and are removed. */
export function createParagraphBullets(edit: Edit, request: CreateParagraphBulletsRequest): void {
  const levels = nestingLevels(request.bulletPreset ?? "");
  if (levels === null) {
    throw invalid("The bullet preset must be set.");
  }
  const range = rangeOf(edit.tab, request.range);
  const spots = overlapping(edit.tab, range);
  const listId = listBefore(edit.tab, range.segmentId, spots[0], levels) ?? edit.ids.kix();
  edit.tab.lists[listId] ??= levels;
  for (const { paragraph, start } of spots.reverse()) {
    const tabs = /^\t*/.exec(textOf(paragraph.inlines))?.[0].length ?? 0;
    const nestingLevel = Math.min(tabs || (paragraph.bullet?.nestingLevel ?? 0), DEEPEST_LEVEL);
    paragraph.bullet = { listId, nestingLevel, textStyle: {} };
    paragraph.style.indentFirstLine = points(18 + 36 * nestingLevel);
    paragraph.style.indentStart = points(36 + 36 * nestingLevel);
    if (tabs > 0) {
      deleteSpan(edit, range.segmentId, start, start + tabs);
    }
  }
}

interface DeleteParagraphBulletsRequest {
  range?: Range;
}

/** A nested paragraph stays indented as deep as it was. */
export function deleteParagraphBullets(edit: Edit, request: DeleteParagraphBulletsRequest): void {
  for (const { paragraph } of overlapping(edit.tab, rangeOf(edit.tab, request.range))) {
    if (paragraph.bullet !== undefined) {
      const { nestingLevel } = paragraph.bullet;
      delete paragraph.bullet;
      delete paragraph.style.indentFirstLine;
      delete paragraph.style.indentStart;
      if (nestingLevel > 0) {
        paragraph.style.indentFirstLine = points(36 * nestingLevel);
        paragraph.style.indentStart = points(36 * nestingLevel);
      }
    }
  }
}

function overlapping(tab: DocumentTab, range: IndexRange): ParagraphSpot[] {
  return paragraphSpots(segmentOf(tab, range.segmentId) ?? []).filter(
    (spot) => spot.start < range.end && range.start < spot.end,
  );
}

/** The list of the paragraph right before, when its bullets are the same. */
function listBefore(
  tab: DocumentTab,
  segmentId: string,
  first: ParagraphSpot | undefined,
  levels: readonly NestingLevel[],
): string | undefined {
  const before = paragraphSpots(segmentOf(tab, segmentId) ?? []).find(
    (spot) => spot.end === first?.start,
  );
  const listId = before?.paragraph.bullet?.listId;
  return listId !== undefined && isDeepStrictEqual(tab.lists[listId], levels) ? listId : undefined;
}
