// CreateNamedRangeRequest, DeleteNamedRangeRequest and ReplaceNamedRangeContentRequest.
import { tabsOf } from "../chosen-tabs.ts";
import type { TabsCriteria } from "../chosen-tabs.ts";
import { deleteSpan, replaceSpan } from "../content-edits.ts";
import type { DocumentTab, NamedRange } from "../document-state.ts";
import type { Edit } from "../edit.ts";
import { invalid } from "../invalid-request.ts";
import { rangeOf } from "../locations.ts";
import type { Range } from "../locations.ts";
import { insertable } from "./insert-text.ts";

/** UTF-16 units. */
const LONGEST_NAME = 256;

interface CreateNamedRangeRequest {
  name?: string;
  range?: Range;
}

export function createNamedRange(
  edit: Edit,
  request: CreateNamedRangeRequest,
): { createNamedRange: { namedRangeId: string } } {
  const name = request.name ?? "";
  if (name.length < 1 || name.length > LONGEST_NAME) {
    throw invalid(`The name must have 1 to ${LONGEST_NAME} characters, and has ${name.length}.`);
  }
  const ranges = [rangeOf(edit.tab, request.range)];
  const id = edit.ids.kix();
  edit.tab.namedRanges.push({ id, name, ranges });
  return { createNamedRange: { namedRangeId: id } };
}

interface DeleteNamedRangeRequest {
  namedRangeId?: string;
  name?: string;
  tabsCriteria?: TabsCriteria;
}

/** Deletes the name, never the content. By name all of that name, even none. */
export function deleteNamedRange(edit: Edit, request: DeleteNamedRangeRequest): void {
  const tabs = tabsOf(edit.document, request.tabsCriteria);
  const named = namedRangesOf(tabs, request.namedRangeId, request.name);
  for (const tab of tabs) {
    tab.namedRanges = tab.namedRanges.filter((each) => !named.includes(each));
  }
}

interface ReplaceNamedRangeContentRequest {
  text?: string;
  namedRangeId?: string;
  namedRangeName?: string;
  tabsCriteria?: TabsCriteria;
}

/** Puts the text in the place of the first part of each named range, and deletes its other parts. */
export function replaceNamedRangeContent(
  edit: Edit,
  request: ReplaceNamedRangeContentRequest,
): void {
  const tabs = tabsOf(edit.document, request.tabsCriteria);
  const { namedRangeId, namedRangeName } = request;
  const text = insertable(request.text ?? "");
  const named = namedRangesOf(tabs, namedRangeId, namedRangeName).map(({ id }) => id);
  for (const tab of tabs) {
    for (const id of tab.namedRanges.map((each) => each.id).filter((id) => named.includes(id))) {
      replaceParts({ ...edit, tab }, id, text);
    }
  }
}

/** The ranges move with every replacement, so each is looked up when its turn comes. */
function replaceParts(edit: Edit, id: string, text: string): void {
  const parts = edit.tab.namedRanges.find((named) => named.id === id)?.ranges ?? [];
  const [first, ...others] = [...parts].sort((a, b) => a.start - b.start);
  for (const part of others.reverse()) {
    deleteSpan(edit, part.segmentId, part.start, part.end);
  }
  if (first !== undefined) {
    replaceSpan(edit, first.segmentId, first.start, first.end, text);
  }
}

function namedRangesOf(
  tabs: readonly DocumentTab[],
  id: string | undefined,
  name: string | undefined,
): NamedRange[] {
  const all = tabs.flatMap(({ namedRanges }) => namedRanges);
  if ((id ?? "") !== "" && (name ?? "") !== "") {
    throw invalid("Only one of ID and name for named range may be set.");
  }
  if ((id ?? "") !== "") {
    const named = all.filter((each) => each.id === id);
    if (named.length === 0) {
      throw invalid(`Named range with ID ${id} was not found.`);
    }
    return named;
  }
  if ((name ?? "") === "") {
    throw invalid("ID or name for named range must be set.");
  }
  return all.filter((each) => each.name === name);
}
