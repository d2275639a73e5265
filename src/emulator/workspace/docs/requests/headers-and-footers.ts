// CreateHeaderRequest, CreateFooterRequest, DeleteHeaderRequest and DeleteFooterRequest.
import type { DocumentState } from "../document-state.ts";
import type { Edit } from "../edit.ts";
import { emptyParagraph } from "../empty-document.ts";
import { invalid } from "../invalid-request.ts";
import { placedElements } from "../layout.ts";
import { placeOf, requireTab } from "../locations.ts";
import type { Location } from "../locations.ts";
import { forgetSegment } from "../named-range-tracking.ts";
import type { DocumentStyle, SectionStyle } from "../styles.ts";

export interface CreateHeaderOrFooterRequest {
  type?: string;
  sectionBreakLocation?: Location;
}

export function createHeader(
  edit: Edit,
  request: CreateHeaderOrFooterRequest,
): { createHeader: { headerId: string } } {
  const style = styleOfSection(edit.document, request);
  if (style.defaultHeaderId !== undefined) {
    throw invalid("Default header already exists.");
  }
  const headerId = edit.ids.kix();
  style.defaultHeaderId = headerId;
  edit.document.headers[headerId] = [emptyParagraph()];
  return { createHeader: { headerId } };
}

export function createFooter(
  edit: Edit,
  request: CreateHeaderOrFooterRequest,
): { createFooter: { footerId: string } } {
  const style = styleOfSection(edit.document, request);
  if (style.defaultFooterId !== undefined) {
    throw invalid("Default footer already exists.");
  }
  const footerId = edit.ids.kix();
  style.defaultFooterId = footerId;
  edit.document.footers[footerId] = [emptyParagraph()];
  return { createFooter: { footerId } };
}

export interface DeleteHeaderRequest {
  headerId?: string;
  tabId?: string;
}

export function deleteHeader(edit: Edit, request: DeleteHeaderRequest): void {
  deleteSegment(edit.document, edit.document.headers, "header", request.headerId, request.tabId);
}

export interface DeleteFooterRequest {
  footerId?: string;
  tabId?: string;
}

export function deleteFooter(edit: Edit, request: DeleteFooterRequest): void {
  deleteSegment(edit.document, edit.document.footers, "footer", request.footerId, request.tabId);
}

/** The first section's headers and footers are the document's. */
function styleOfSection(
  document: DocumentState,
  request: CreateHeaderOrFooterRequest,
): DocumentStyle | SectionStyle {
  if (request.type !== "DEFAULT") {
    throw invalid("The type of header or footer must be DEFAULT.");
  }
  if (request.sectionBreakLocation === undefined) {
    return document.documentStyle;
  }
  const { segmentId, index } = placeOf(document, request.sectionBreakLocation);
  const element = placedElements(document.body, 0).find(({ start }) => start === index)?.item;
  if (segmentId !== "" || element?.kind !== "sectionBreak") {
    throw invalid(`There is no section break at index ${index}.`);
  }
  return index === 0 ? document.documentStyle : element.style;
}

function deleteSegment(
  document: DocumentState,
  segments: DocumentState["headers"],
  what: string,
  id: string | undefined,
  tabId: string | undefined,
): void {
  requireTab(tabId);
  if (id === undefined || segments[id] === undefined) {
    throw invalid(`The ${what} with ID ${id ?? ""} was not found.`);
  }
  delete segments[id];
  forgetSegment(document, id);
  forgetReferences(document.documentStyle, id);
  for (const element of document.body) {
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
