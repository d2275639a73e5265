// ReplaceAllTextRequest: in the body, headers, footers and cells of all tabs, inside one paragraph at a time.
import { tabsOf } from "../chosen-tabs.ts";
import type { TabsCriteria } from "../chosen-tabs.ts";
import { replaceFound } from "../content-edits.ts";
import { segmentsOf } from "../document-state.ts";
import type { Edit } from "../edit.ts";
import { textOf } from "../inlines.ts";
import { invalid } from "../invalid-request.ts";
import { paragraphSpots } from "../layout.ts";
import { insertable } from "./insert-text.ts";

interface ReplaceAllTextRequest {
  containsText?: { text?: string; matchCase?: boolean; searchByRegex?: boolean };
  replaceText?: string;
  tabsCriteria?: TabsCriteria;
}

export interface ReplaceAllTextReply {
  /** Absent when nothing matched, as Google leaves out a zero. */
  occurrencesChanged?: number;
}

export function replaceAllText(
  edit: Edit,
  request: ReplaceAllTextRequest,
): { replaceAllText: ReplaceAllTextReply } {
  const tabs = tabsOf(edit.document, request.tabsCriteria);
  const pattern = patternOf(request.containsText ?? {});
  const text = insertable(request.replaceText ?? "");
  const changed = tabs
    .map((tab) => replaceInTab({ ...edit, tab }, pattern, text))
    .reduce((total, each) => total + each, 0);
  return { replaceAllText: changed === 0 ? {} : { occurrencesChanged: changed } };
}

/** How many it changed. */
function replaceInTab(edit: Edit, pattern: RegExp, text: string): number {
  let changed = 0;
  for (const [segmentId, content] of segmentsOf(edit.tab)) {
    for (const { paragraph, start } of paragraphSpots(content).reverse()) {
      const matches = [...textOf(paragraph.inlines).slice(0, -1).matchAll(pattern)];
      for (const match of matches.filter(([found]) => found !== "").reverse()) {
        const at = start + match.index;
        replaceFound(edit, segmentId, at, at + match[0].length, text);
        changed += 1;
      }
    }
  }
  return changed;
}

/** What Google's expressions (RE2) lack: looking around, and what an earlier group found. */
const NOT_RE2 = /\(\?[=!<]|\\[1-9k]/;
/** An escaped character or a class, where the same signs mean themselves. */
const TAKEN_LITERALLY = /\\[^1-9k]|\[(?:\\.|[^\]\\])*\]/g;

function patternOf({
  text,
  matchCase,
  searchByRegex,
}: NonNullable<ReplaceAllTextRequest["containsText"]>): RegExp {
  if (text === undefined || text === "") {
    throw invalid("The text to search for must be set.");
  }
  if (searchByRegex === true && NOT_RE2.test(text.replace(TAKEN_LITERALLY, ""))) {
    throw invalid(`Invalid regular expression: ${text}`);
  }
  const source = searchByRegex === true ? text : text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
  try {
    return new RegExp(source, matchCase === true ? "gu" : "giu");
  } catch {
    throw invalid(`Invalid regular expression: ${text}`);
  }
}
