// Which tabs a request goes to: by index the one it names or else the first, by text or name all that its criteria leave.
// Source: "Work with tabs" of the Docs API.
import type { DocumentState, DocumentTab } from "./document-state.ts";
import { invalid } from "./invalid-request.ts";
import type {
  EndOfSegmentLocation,
  Insertion,
  Location,
  Range,
  TableCellLocation,
  TableRange,
} from "./locations.ts";

export interface TabsCriteria {
  tabIds?: string[];
}

/** Everything by which a request can say where. A link in a text style may name a tab too, and is none of these. */
interface Placed extends Insertion {
  tabId?: string;
  range?: Range;
  sectionBreakLocation?: Location;
  tableStartLocation?: Location;
  tableCellLocation?: TableCellLocation;
  tableRange?: TableRange;
}

export function tabOf(document: DocumentState, request: Placed): DocumentTab {
  const places: (EndOfSegmentLocation | undefined)[] = [
    request,
    request.location,
    request.endOfSegmentLocation,
    request.range,
    request.sectionBreakLocation,
    request.tableStartLocation,
    request.tableCellLocation?.tableStartLocation,
    request.tableRange?.tableCellLocation?.tableStartLocation,
  ];
  const tabId = places.map((place) => place?.tabId ?? "").find((id) => id !== "");
  return tabId === undefined ? document.tabs[0] : tabWithId(document, tabId);
}

export function tabsOf(document: DocumentState, criteria: TabsCriteria | undefined): DocumentTab[] {
  const tabIds = criteria?.tabIds ?? [];
  const named = tabIds.map((tabId) => tabWithId(document, tabId));
  return named.length === 0 ? document.tabs : document.tabs.filter((tab) => named.includes(tab));
}

function tabWithId(document: DocumentState, tabId: string): DocumentTab {
  const tab = document.tabs.find(({ id }) => id === tabId);
  if (tab === undefined) {
    throw invalid(`Tab with ID ${tabId} was not found.`);
  }
  return tab;
}
