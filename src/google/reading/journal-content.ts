// A class's journal from Sheets' answer: each column found by its mark, else by its header, each row by what its columns are.
import type { sheets_v4 } from "@googleapis/sheets";
import type {
  CellValue,
  JournalContent,
  JournalFault,
  JournalRow,
  TabLayout,
} from "../../core/journal/journal-content.ts";
import { JOURNAL_TABS } from "../../core/journal/journal-tabs.ts";
import type { JournalTab, JournalTabKey } from "../../core/journal/journal-tabs.ts";
import { JOURNAL_SHEETS } from "../sheet-ids.ts";
import { COLUMN_METADATA_KEY } from "../writing/journal-facts.ts";
import { rangePlace } from "./a1-range.ts";
import { journalFacts } from "./journal-facts.ts";
import { cellsOf } from "./master-state.ts";

type Answer = sheets_v4.Schema$BatchGetValuesByDataFilterResponse;

/** What has to be read of a journal: the facts, every tab's header, and every column that carries a mark. */
export function journalFilters(
  sheetIds: readonly number[] = Object.values(JOURNAL_SHEETS),
): sheets_v4.Schema$DataFilter[] {
  const keys = new Set(JOURNAL_TABS.flatMap(({ columns }) => columns.map(({ key }) => key)));
  return [
    ...sheetIds.map((sheetId) =>
      sheetId === JOURNAL_SHEETS.school
        ? { gridRange: { sheetId } }
        : { gridRange: { sheetId, startRowIndex: 0, endRowIndex: 1 } },
    ),
    ...[...keys].map((key) => ({
      developerMetadataLookup: {
        metadataKey: COLUMN_METADATA_KEY,
        metadataValue: key,
        locationType: "COLUMN",
      },
    })),
  ];
}

interface FoundColumn {
  readonly place: number;
  readonly values: readonly (CellValue | undefined)[];
}

interface FoundTab {
  readonly tab: JournalTab;
  readonly title: string;
  readonly header: readonly unknown[];
  readonly columns: ReadonlyMap<string, FoundColumn>;
}

/** The columns that have lost their marks but not their headers: to be read in a second request. */
export interface UnmarkedColumn {
  readonly tab: JournalTabKey;
  readonly key: string;
  readonly title: string;
  readonly place: number;
}

export interface JournalAnswer {
  readonly tabs: readonly FoundTab[];
  readonly facts: ReturnType<typeof journalFacts>;
  readonly unmarked: readonly UnmarkedColumn[];
}

export function journalAnswer(answer: Answer): JournalAnswer {
  const tabs = JOURNAL_TABS.flatMap((tab) => foundTab(tab, answer) ?? []);
  return {
    tabs,
    facts: journalFacts(cellsOf(answer, JOURNAL_SHEETS.school)),
    unmarked: tabs.flatMap(({ tab, title, header, columns }) =>
      tab.columns.flatMap(({ key, header: wanted }) => {
        const place = columns.has(key) ? -1 : header.indexOf(wanted);
        return place < 0 ? [] : [{ tab: tab.key, key, title, place }];
      }),
    ),
  };
}

/** `byHeader` holds the columns that were read in the second request, in the order of `unmarked`. */
export function journalContent(
  { tabs, facts, unmarked }: JournalAnswer,
  byHeader: readonly (readonly (CellValue | undefined)[])[],
): JournalContent {
  const whole = tabs.map((found): FoundTab => {
    const added = unmarked.flatMap(({ tab, key, place }, at): [string, FoundColumn][] =>
      tab === found.tab.key ? [[key, { place, values: byHeader[at] ?? [] }]] : [],
    );
    return { ...found, columns: new Map([...found.columns, ...added]) };
  });
  const read = new Map(whole.map((found) => [found.tab.key, rowsOf(found)]));
  const rowsIn = (tab: JournalTabKey): readonly JournalRow[] => read.get(tab)?.rows ?? [];
  const missing = JOURNAL_TABS.filter(({ key }) => !read.has(key)).map(({ key }): JournalFault => ({
    kind: "TAB_MISSING",
    tab: key,
  }));
  return {
    facts,
    rows: {
      log: rowsIn("log"),
      contacts: rowsIn("contacts"),
      plan: rowsIn("plan"),
      pupils: rowsIn("pupils"),
      history: rowsIn("history"),
      files: rowsIn("files"),
    },
    layout: Object.fromEntries(whole.map((found) => [found.tab.key, layoutOf(found)])),
    faults: [...missing, ...[...read.values()].flatMap(({ faults }) => faults)],
  };
}

function foundTab(tab: JournalTab, { valueRanges = [] }: Answer): FoundTab | null {
  const header = valueRanges.find(({ dataFilters }) =>
    dataFilters?.some(({ gridRange }) => gridRange?.sheetId === JOURNAL_SHEETS[tab.key]),
  );
  const title = rangePlace(header?.valueRange?.range ?? "")?.title;
  if (title === undefined) {
    return null;
  }
  const columns = new Map<string, FoundColumn>();
  for (const { dataFilters, valueRange } of valueRanges) {
    const place = rangePlace(valueRange?.range ?? "");
    for (const filter of dataFilters ?? []) {
      const key = filter.developerMetadataLookup?.metadataValue;
      if (place?.title === title && key && tab.columns.some((column) => column.key === key)) {
        const values = (valueRange?.values ?? []).map((row) => row[0] as CellValue | undefined);
        columns.set(key, columns.get(key) ?? { place: place.column, values });
      }
    }
  }
  return { tab, title, header: header?.valueRange?.values?.[0] ?? [], columns };
}

function rowsOf({ tab, columns }: FoundTab): {
  readonly rows: readonly JournalRow[];
  readonly faults: readonly JournalFault[];
} {
  const faults: JournalFault[] = tab.columns
    .filter(({ key }) => !columns.has(key))
    .map(({ header }) => ({ kind: "COLUMN_MISSING", tab: tab.key, header }));
  const rows: JournalRow[] = [];
  const longest = Math.max(0, ...[...columns.values()].map(({ values }) => values.length));
  for (let at = 1; at < longest; at += 1) {
    const cells = Object.fromEntries(
      [...columns].flatMap(([key, { values }]) => {
        const value = values[at];
        return isFilled(value) ? [[key, value]] : [];
      }),
    );
    if (isHeaderAgain(tab, cells)) {
      faults.push({ kind: "HEADER_REPEATED", tab: tab.key, rowNumber: at + 1 });
    } else if (saysSomething(cells)) {
      rows.push({ tab: tab.key, rowNumber: at + 1, cells });
    }
  }
  return { rows, faults };
}

function layoutOf({ title, columns }: FoundTab): TabLayout {
  const filled = [...columns.values()].flatMap(({ values }) =>
    values.map((value, at) => (isFilled(value) && value !== false ? at + 1 : 0)),
  );
  return {
    title,
    columns: Object.fromEntries([...columns].map(([key, { place }]) => [key, place])),
    lastRow: filled.reduce((last, row) => Math.max(last, row), 1),
  };
}

function isFilled(value: CellValue | undefined): value is CellValue {
  return value !== undefined && (typeof value !== "string" || value.trim() !== "");
}

/** An empty box that waits for a tick says nothing. */
function saysSomething(cells: Readonly<Record<string, CellValue>>): boolean {
  return Object.values(cells).some((value) => value !== false);
}

const ENOUGH_HEADERS = 3;

function isHeaderAgain(tab: JournalTab, cells: Readonly<Record<string, CellValue>>): boolean {
  const same = tab.columns.filter(({ key, header }) => cells[key] === header);
  return same.length >= ENOUGH_HEADERS;
}
