// Deleting a span of content by Google's structural rules.
// Source: "Structural edit rules and behavior" and DeleteContentRangeRequest of the Docs API.
import type { DocumentTable, Inline, Paragraph, StructuralElement } from "./document-state.ts";
import { cutInlines, joinInlines } from "./inlines.ts";
import { invalid } from "./invalid-request.ts";
import type { InvalidRequest } from "./invalid-request.ts";
import { cellsOf, lengthOfContent, placedElements } from "./layout.ts";
import type { Placed } from "./layout.ts";

/** Deletes [start, end) of a content that begins at `base`: a segment's or a cell's. */
export function removeSpan(
  content: StructuralElement[],
  base: number,
  start: number,
  end: number,
): void {
  const elements = placedElements(content, base);
  const touched = elements.filter((element) => element.start < end && start < element.end);
  const first = touched[0];
  const last = touched.at(-1);
  if (first === undefined || last === undefined) {
    throw cannotDelete();
  }
  if (first === last && first.item.kind === "table" && !covers(start, end, first)) {
    removeInsideTable(first.item, first.start, start, end);
    return;
  }
  requireWhole(content, base, start, end, touched);
  const from = elements.indexOf(first);
  const prefix = paragraphPart(first, (inlines) => cutInlines(inlines, start - first.start)[0]);
  const suffix = paragraphPart(last, (inlines) => cutInlines(inlines, end - last.start)[1]);
  if (suffix.length > 0 && last.item.kind === "paragraph") {
    content.splice(from, touched.length, merged(first.item, prefix, last.item, suffix));
    return;
  }
  const next = content[from + touched.length];
  if (prefix.length === 0) {
    content.splice(from, touched.length);
  } else if (next?.kind === "paragraph") {
    content.splice(from, touched.length + 1, merged(first.item, prefix, next, next.inlines));
  } else {
    throw cannotDelete();
  }
}

function removeInsideTable(
  table: DocumentTable,
  tableStart: number,
  start: number,
  end: number,
): void {
  const cell = cellsOf(table, tableStart).find((cell) => cell.start < start && end <= cell.end);
  if (cell === undefined) {
    throw cannotDelete();
  }
  removeSpan(cell.item.content, cell.start + 1, start, end);
}

/** Last newline kept; tables and section breaks wholly or not at all, and never the newline before one that stays. */
function requireWhole(
  content: readonly StructuralElement[],
  base: number,
  start: number,
  end: number,
  touched: readonly Placed<StructuralElement>[],
): void {
  if (end >= base + lengthOfContent(content)) {
    throw cannotDelete();
  }
  for (const element of touched) {
    const firstSection = element.item.kind === "sectionBreak" && element.start === 0;
    if (element.item.kind !== "paragraph" && (firstSection || !covers(start, end, element))) {
      throw cannotDelete();
    }
  }
  const next = placedElements(content, base).find((element) => element.start === end);
  if (next !== undefined && next.item.kind !== "paragraph") {
    throw cannotDelete();
  }
}

function paragraphPart(
  element: Placed<StructuralElement>,
  part: (inlines: readonly Inline[]) => Inline[],
): Inline[] {
  return element.item.kind === "paragraph" ? part(element.item.inlines) : [];
}

/** The paragraph that is left keeps the style of the first one, unless nothing of it is left. */
function merged(
  first: StructuralElement,
  prefix: readonly Inline[],
  last: Paragraph,
  suffix: readonly Inline[],
): Paragraph {
  const kept = prefix.length > 0 && first.kind === "paragraph" ? first : last;
  return { ...kept, inlines: joinInlines([...prefix, ...suffix]) };
}

function covers(start: number, end: number, element: Placed<unknown>): boolean {
  return start <= element.start && element.end <= end;
}

function cannotDelete(): InvalidRequest {
  return invalid("Invalid deletion range. Cannot delete the requested range.");
}
