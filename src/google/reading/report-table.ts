// The table of a half-year report in its Google Doc: found by its categories' rows, its columns by its header, its lines by their marks.
import type { docs_v1 } from "@googleapis/docs";
import { plainLetters } from "../../core/language/plain-letters.ts";
import { REPORT_COLUMNS } from "../../core/programme/report-categories.ts";
import { markOfName, type EntryMark } from "../../core/report/report-mark.ts";
import { reportSections, type ReportRow } from "../../core/report/report-table.ts";
import { REPORT_CELLS, type ReportCellKey } from "../../core/report/report-line.ts";
import { spanned, type SeenCell } from "./table-cells.ts";

export interface PlacedReportRow extends ReportRow {
  readonly endIndex: number;
  /** Absent where a merged cell took its place. */
  readonly seen: Readonly<Partial<Record<ReportCellKey, SeenCell>>>;
  /** Ids of the named ranges that mark it. */
  readonly rangeIds: readonly string[];
}

export interface PlacedReportTable {
  readonly tabId: string | null;
  readonly startIndex: number;
  readonly columns: Readonly<Record<ReportCellKey, number>>;
  readonly rows: readonly PlacedReportRow[];
}

interface SeenTable {
  readonly tabId: string | null;
  readonly startIndex: number;
  readonly rows: readonly { readonly endIndex: number; readonly cells: readonly SeenCell[] }[];
  readonly marks: readonly PlacedMark[];
}

interface PlacedMark extends EntryMark {
  readonly rangeId: string;
  readonly startIndex: number;
}

/** Of several tables the one with most of the categories; null when none has any. */
export function reportTable(document: docs_v1.Schema$Document): PlacedReportTable | null {
  const candidates = tablesOf(document).flatMap((table) => {
    const columns = columnsOf(table);
    if (columns === null) {
      return [];
    }
    const placed = placedTable(table, columns);
    return [{ placed, categories: reportSections(placed.rows).sections.length }];
  });
  const best = Math.max(0, ...candidates.map(({ categories }) => categories));
  return best === 0
    ? null
    : (candidates.find(({ categories }) => categories === best)?.placed ?? null);
}

function tablesOf(document: docs_v1.Schema$Document): SeenTable[] {
  const nested = (tab: docs_v1.Schema$Tab): docs_v1.Schema$Tab[] => [
    tab,
    ...(tab.childTabs ?? []).flatMap(nested),
  ];
  return (document.tabs ?? []).flatMap(nested).flatMap(({ tabProperties, documentTab }) =>
    (documentTab?.body?.content ?? []).flatMap(({ table, startIndex }) =>
      table === undefined
        ? []
        : [
            {
              tabId: tabProperties?.tabId ?? null,
              startIndex: startIndex ?? 0,
              rows: (table.tableRows ?? []).map((row) => ({
                endIndex: row.endIndex ?? 0,
                cells: spanned(row, table.columns ?? 0),
              })),
              marks: marksOf(documentTab ?? {}),
            },
          ],
    ),
  );
}

function marksOf({ namedRanges }: docs_v1.Schema$DocumentTab): PlacedMark[] {
  return Object.entries(namedRanges ?? {}).flatMap(([name, named]) => {
    const mark = markOfName(name);
    return mark === null
      ? []
      : (named.namedRanges ?? []).flatMap(({ namedRangeId, ranges }) =>
          (ranges ?? []).map(({ startIndex }) => ({
            ...mark,
            rangeId: namedRangeId ?? "",
            startIndex: startIndex ?? 0,
          })),
        );
  });
}

/** By the header, whatever columns stand between; the form's own order where the header was taken away. */
function columnsOf({ rows }: SeenTable): PlacedReportTable["columns"] | null {
  for (const { cells } of rows) {
    const [date, text, whatWorked, difficulties] = REPORT_COLUMNS.map(
      (header) => cells.find(({ all }) => letters(all) === letters(header))?.column,
    );
    if (
      date !== undefined &&
      text !== undefined &&
      whatWorked !== undefined &&
      difficulties !== undefined
    ) {
      return { date, text, whatWorked, difficulties };
    }
  }
  return rows.some(({ cells }) => cells.length >= REPORT_CELLS.length)
    ? { date: 0, text: 1, whatWorked: 2, difficulties: 3 }
    : null;
}

function letters(text: string): string {
  return plainLetters(text).replace(/[^a-z]/g, "");
}

function placedTable(
  { tabId, startIndex, rows, marks }: SeenTable,
  columns: PlacedReportTable["columns"],
): PlacedReportTable {
  return {
    tabId,
    startIndex,
    columns,
    rows: rows.map(({ endIndex, cells }, place) => {
      const seen = Object.fromEntries(
        REPORT_CELLS.map((key) => [key, cells.find(({ column }) => column === columns[key])]),
      ) as PlacedReportRow["seen"];
      const here = marks.filter(({ startIndex: at }) =>
        cells.some((cell) => cell.startIndex <= at && at < cell.endIndex),
      );
      const [first] = here;
      const textOf = (key: ReportCellKey): string => seen[key]?.all ?? "";
      return {
        place,
        endIndex,
        seen,
        rangeIds: [...new Set(here.map(({ rangeId }) => rangeId))],
        cells: {
          date: textOf("date"),
          text: textOf("text"),
          whatWorked: textOf("whatWorked"),
          difficulties: textOf("difficulties"),
        },
        mark:
          first === undefined
            ? null
            : { entries: [...new Set(here.map(({ entry }) => entry))], prints: first.prints },
        untouchable: REPORT_CELLS.some((key) => !isPlain(seen[key])),
        joinsNext: cells.some(({ rowSpan }) => rowSpan > 1),
      };
    }),
  };
}

function isPlain(cell: SeenCell | undefined): boolean {
  return (
    cell !== undefined &&
    !cell.suggested &&
    cell.onlyText &&
    cell.rowSpan === 1 &&
    cell.columnSpan === 1
  );
}
