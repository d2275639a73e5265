// The printed table of a year plan, wherever a person moved it in the document: found by its header, else by the lines that carry
// our marks. Other rows, columns and tables that people put there are left alone.
import type { docs_v1 } from "@googleapis/docs";
import type { PlanTableRow } from "../../core/journal/plan-table.ts";
import { spanned } from "./table-cells.ts";
import type { SeenCell } from "./table-cells.ts";

/** A named range of this beginning and an entry's id lies over the entry's topic. */
export const PLAN_RANGE = "plan:";

export interface PlacedPlanRow extends PlanTableRow {
  readonly startIndex: number;
  readonly endIndex: number;
  /** No merged cell reaches into it: a row put beside it has one cell for every column. */
  readonly plain: boolean;
  readonly dateCell: SeenCell;
  readonly topicCell: SeenCell;
}

export interface PlacedPlanTable {
  readonly tabId: string | null;
  readonly startIndex: number;
  readonly columns: number;
  readonly dateColumn: number;
  readonly topicColumn: number;
  readonly header: { readonly place: number; readonly endIndex: number } | null;
  readonly rows: readonly PlacedPlanRow[];
}

interface Tab {
  readonly tabId: string | null;
  readonly tables: readonly Located[];
  readonly marks: readonly Mark[];
}

interface Located {
  readonly startIndex: number;
  readonly endIndex: number;
  readonly columns: number;
  readonly rows: readonly (docs_v1.Schema$TableRow & { readonly seen: readonly SeenCell[] })[];
}

interface Mark {
  readonly entry: string;
  readonly startIndex: number;
}

interface Columns {
  readonly headerRow: number | null;
  readonly dateColumn: number;
  readonly topicColumn: number;
}

export function planTable(document: docs_v1.Schema$Document): PlacedPlanTable | null {
  const candidates = tabsOf(document).flatMap((tab) =>
    tab.tables.map((table) => ({ tab, table, marks: marksIn(table, tab.marks) })),
  );
  const withHeader = candidates.flatMap((each) => {
    const columns = columnsByHeader(each.table);
    return columns === null ? [] : [{ ...each, columns }];
  });
  const withMarks = candidates.flatMap((each) => {
    const columns = columnsByMarks(each.table, each.marks);
    return columns === null ? [] : [{ ...each, columns }];
  });
  const found = withHeader.find(({ marks }) => marks.length > 0) ?? withHeader[0] ?? withMarks[0];
  return found === undefined
    ? null
    : placedTable(found.tab.tabId, found.table, found.marks, found.columns);
}

function tabsOf(document: docs_v1.Schema$Document): Tab[] {
  const nested = (tab: docs_v1.Schema$Tab): docs_v1.Schema$Tab[] => [
    tab,
    ...(tab.childTabs ?? []).flatMap(nested),
  ];
  return (document.tabs ?? []).flatMap(nested).flatMap(({ tabProperties, documentTab }) =>
    documentTab === undefined
      ? []
      : [
          {
            tabId: tabProperties?.tabId ?? null,
            tables: (documentTab.body?.content ?? []).flatMap(located),
            marks: marksOf(documentTab),
          },
        ],
  );
}

function located({ table, startIndex, endIndex }: docs_v1.Schema$StructuralElement): Located[] {
  const columns = table?.columns ?? 0;
  return table === undefined
    ? []
    : [
        {
          startIndex: startIndex ?? 0,
          endIndex: endIndex ?? 0,
          columns,
          rows: (table.tableRows ?? []).map((row) => ({ ...row, seen: spanned(row, columns) })),
        },
      ];
}

function marksOf({ namedRanges }: docs_v1.Schema$DocumentTab): Mark[] {
  return Object.entries(namedRanges ?? {}).flatMap(([name, named]) =>
    name.startsWith(PLAN_RANGE)
      ? (named.namedRanges ?? [])
          .flatMap(({ ranges }) => ranges ?? [])
          .map(({ startIndex }) => ({
            entry: name.slice(PLAN_RANGE.length),
            startIndex: startIndex ?? 0,
          }))
      : [],
  );
}

function marksIn({ startIndex, endIndex }: Located, marks: readonly Mark[]): Mark[] {
  return marks.filter((mark) => startIndex < mark.startIndex && mark.startIndex < endIndex);
}

/** "Datums" and "Audzināšanas stundas temats/pasākuma nosaukums", or the words a school's own form has for them. */
function columnsByHeader({ rows }: Located): Columns | null {
  for (const [headerRow, { seen }] of rows.entries()) {
    const columnOf = (words: RegExp) => seen.find(({ all }) => words.test(all.trim()))?.column;
    const dateColumn = columnOf(/^datums\b/i);
    const topicColumn = columnOf(/temat|tēma|pasākuma nosaukums/i);
    if (dateColumn !== undefined && topicColumn !== undefined && dateColumn !== topicColumn) {
      return { headerRow, dateColumn, topicColumn };
    }
  }
  return null;
}

/** Without its header: a line of ours shows the topic's column, and the date stands left of it. */
function columnsByMarks({ rows }: Located, [mark]: readonly Mark[]): Columns | null {
  const topic = rows
    .flatMap(({ seen }) => seen)
    .find((cell) => mark !== undefined && isIn(cell, mark.startIndex));
  return topic === undefined || topic.column === 0
    ? null
    : { headerRow: null, dateColumn: topic.column - 1, topicColumn: topic.column };
}

function isIn({ startIndex, endIndex }: SeenCell, index: number): boolean {
  return startIndex <= index && index < endIndex;
}

function placedTable(
  tabId: string | null,
  table: Located,
  marks: readonly Mark[],
  { headerRow, dateColumn, topicColumn }: Columns,
): PlacedPlanTable {
  const first = headerRow === null ? 0 : headerRow + 1;
  const header = headerRow === null ? undefined : table.rows[headerRow];
  const rows = table.rows.slice(first).flatMap(({ seen, startIndex, endIndex }, at) => {
    const dateCell = seen.find(({ column }) => column === dateColumn);
    const topicCell = seen.find(({ column }) => column === topicColumn);
    if (dateCell === undefined || topicCell === undefined) {
      return [];
    }
    const place = first + at;
    const plain = isPlain(table, place);
    const entry = marks.find((mark) => seen.some((cell) => isIn(cell, mark.startIndex)))?.entry;
    return {
      place,
      date: dateCell.text,
      topic: topicCell.text,
      entry: entry ?? null,
      blank:
        plain &&
        entry === undefined &&
        seen.every(({ all, onlyText }) => onlyText && all.trim() === ""),
      joinsNext: reachesBelow(table, place),
      suggested: seen.some(({ suggested }) => suggested),
      startIndex: startIndex ?? 0,
      endIndex: endIndex ?? 0,
      plain,
      dateCell,
      topicCell,
    };
  });
  return {
    tabId,
    startIndex: table.startIndex,
    columns: table.columns,
    dateColumn,
    topicColumn,
    header: headerRow === null ? null : { place: headerRow, endIndex: header?.endIndex ?? 0 },
    rows,
  };
}

function isPlain(table: Located, place: number): boolean {
  const seen = table.rows[place]?.seen ?? [];
  return (
    !reachesBelow(table, place - 1) &&
    seen.every(({ rowSpan, columnSpan }) => rowSpan === 1 && columnSpan === 1)
  );
}

function reachesBelow({ rows }: Located, place: number): boolean {
  return rows
    .slice(0, place + 1)
    .some(({ seen }, row) => seen.some(({ rowSpan }) => row + rowSpan - 1 > place));
}
