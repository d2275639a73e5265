// CreateHeaderRequest, CreateFooterRequest, DeleteHeaderRequest and DeleteFooterRequest.
import type { DocumentTab } from "../document-state.ts";
import type { Edit } from "../edit.ts";
import { emptyParagraph } from "../empty-document.ts";
import { invalid } from "../invalid-request.ts";
import { placedElements } from "../layout.ts";
import { placeOf } from "../locations.ts";
import type { Location } from "../locations.ts";
import { forgetSegment } from "../named-range-tracking.ts";
import type { DocumentStyle, SectionStyle } from "../styles.ts";

interface CreateHeaderOrFooterRequest {
  type?: string;
  sectionBreakLocation?: Location;
}

export function createHeader(
  edit: Edit,
  request: CreateHeaderOrFooterRequest,
): { createHeader: { headerId: string } } {
  const style = styleOfSection(edit.tab, request);
  if (style.defaultHeaderId !== undefined) {
    throw invalid("Default header already exists.");
  }
  const headerId = edit.ids.kix();
  style.defaultHeaderId = headerId;
  edit.tab.headers[headerId] = [emptyParagraph()];
  return { createHeader: { headerId } };
}

export function createFooter(
  edit: Edit,
  request: CreateHeaderOrFooterRequest,
): { createFooter: { footerId: string } } {
  const style = styleOfSection(edit.tab, request);
  if (style.defaultFooterId !== undefined) {
    throw invalid("Default footer already exists.");
  }
  const footerId = edit.ids.kix();
  style.defaultFooterId = footerId;
  edit.tab.footers[footerId] = [emptyParagraph()];
  return { createFooter: { footerId } };
}

interface DeleteHeaderRequest {
  headerId?: string;
  tabId?: string;
}

export function deleteHeader(edit: Edit, request: DeleteHeaderRequest): void {
  deleteSegment(edit.tab, edit.tab.headers, "header", request.headerId);
}

interface DeleteFooterRequest {
  footerId?: string;
  tabId?: string;
}

export function deleteFooter(edit: Edit, request: DeleteFooterRequest): void {
  deleteSegment(edit.tab, edit.tab.footers, "footer", request.footerId);
}

/** The first section's headers and footers are the document's. */
function styleOfSection(
  tab: DocumentTab,
  request: CreateHeaderOrFooterRequest,
): DocumentStyle | SectionStyle {
  if (request.type !== "DEFAULT") {
    throw invalid("The type of header or footer must be DEFAULT.");
  }
  if (request.sectionBreakLocation === undefined) {
    return tab.documentStyle;
  }
  const { segmentId, index } = placeOf(tab, request.sectionBreakLocation);
  const element = placedElements(tab.body, 0).find(({ start }) => start === index)?.item;
  if (segmentId !== "" || element?.kind !== "sectionBreak") {
    throw invalid(`There is no section break at index ${index}.`);
  }
  return index === 0 ? tab.documentStyle : element.style;
}

function deleteSegment(
  tab: DocumentTab,
  segments: DocumentTab["headers"],
  what: string,
  id: string | undefined,
): void {
  if (id === undefined || segments[id] === undefined) {
    throw invalid(`The ${what} with ID ${id ?? ""} was not found.`);
  }
  delete segments[id];
  forgetSegment(tab, id);
  forgetReferences(tab.documentStyle, id);
  for (const element of tab.body) {
    if (element.kind === "sectionBreak") {
      forgetReferences(element.style, id);
    }
  }
}

function forgetReferences(style: DocumentStyle | SectionStyle, id: string): void {
  for (const [field, value] of Object.entries(style)) {
    if (value === id) {
      delete style[field as keyof typeof style];
    }
  }
}
