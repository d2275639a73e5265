// Everything in a spreadsheet that lies on cells, put where its cells went when rows or columns came, went or moved:
// merges, protections, names, filters, bands, formats, charts, validation, formulas and developer metadata.
import type { DimensionEdit } from "./dimension-edit.ts";
import { changeLines, followCells, followRange, followSpan } from "./dimension-edit.ts";
import type { GridRange } from "./grid-range.ts";
import { cellsOf, rewriteReferences, withCells } from "./formula/rewrite.ts";
import { mapFormulas } from "./map-formulas.ts";
import type { Cell, DeveloperMetadata, DimensionRange, RowState } from "./spreadsheet-state.ts";
import type { ProtectedRange, SheetState, SpreadsheetState } from "./spreadsheet-state.ts";

/** `blankCell` gives what a new line takes over from its neighbour at that row or column; null for nothing. */
export function followEdit(
  state: SpreadsheetState,
  edit: DimensionEdit,
  blankCell: (crossIndex: number) => Cell | null,
): SpreadsheetState {
  const edited = state.sheets.map((sheet) =>
    sheet.sheetId === edit.sheetId ? withLines(sheet, edit, blankCell) : sheet,
  );
  const sheets = edited.map((sheet) => followObjects(sheet, edit));
  const moved: SpreadsheetState = {
    ...state,
    sheets,
    namedRanges: state.namedRanges.flatMap((named) => {
      const range = followRange(named.range, edit);
      return range === null ? [] : [{ ...named, range }];
    }),
    developerMetadata: state.developerMetadata.flatMap((item) => followMetadata(item, edit)),
  };
  return followFormulas(moved, edit);
}

function withLines(
  sheet: SheetState,
  edit: DimensionEdit,
  blankCell: (crossIndex: number) => Cell | null,
): SheetState {
  const { change, dimension } = edit;
  const grid = sheet.gridProperties;
  const added =
    change.kind === "insert"
      ? change.count
      : change.kind === "delete"
        ? change.start - change.end
        : 0;
  if (dimension === "ROWS") {
    const cells = Array.from({ length: grid.columnCount }, (_, column) => blankCell(column));
    const blank: RowState | null = cells.some((cell) => cell !== null) ? { cells } : null;
    return {
      ...sheet,
      rows: changeLines(sheet.rows, change, () => blank),
      gridProperties: {
        ...grid,
        rowCount: grid.rowCount + added,
        ...frozen("frozenRowCount", grid, edit),
      },
    };
  }
  return {
    ...sheet,
    rows: sheet.rows.map((row, index) =>
      row === null && blankCell(index) === null
        ? null
        : { ...row, cells: changeLines(row?.cells ?? [], change, () => blankCell(index)) },
    ),
    columns: changeLines(sheet.columns, change, () => null),
    gridProperties: {
      ...grid,
      columnCount: grid.columnCount + added,
      ...frozen("frozenColumnCount", grid, edit),
    },
  };
}

/** Lines that come among the frozen ones are frozen too. */
function frozen(
  key: "frozenRowCount" | "frozenColumnCount",
  grid: SheetState["gridProperties"],
  { change }: DimensionEdit,
): Partial<SheetState["gridProperties"]> {
  const count = grid[key];
  return count === undefined || count === 0 || change.kind === "move"
    ? {}
    : { [key]: followSpan({ start: 0, end: count }, change)?.end ?? 0 };
}

function followObjects(sheet: SheetState, edit: DimensionEdit): SheetState {
  const follow = <T extends { readonly range: GridRange }>(items: readonly T[]): readonly T[] =>
    items.flatMap((item) => {
      const range = followRange(item.range, edit);
      return range === null ? [] : [{ ...item, range }];
    });
  return {
    ...sheet,
    merges: sheet.merges.flatMap((merge) => followMerge(merge, edit)),
    protectedRanges: sheet.protectedRanges.flatMap((item) => followProtection(item, edit)),
    filterViews: follow(sheet.filterViews),
    bandedRanges: follow(sheet.bandedRanges),
    basicFilter: sheet.basicFilter && (follow([sheet.basicFilter])[0] ?? null),
    conditionalFormats: sheet.conditionalFormats.flatMap((rule) => {
      const ranges = followAll(rule.ranges, edit);
      return ranges.length === 0 ? [] : [{ ...rule, ranges }];
    }),
    charts: sheet.charts.map((chart) => ({
      ...chart,
      spec: followEmbedded(chart.spec, edit) as SheetState["charts"][number]["spec"],
      position: followEmbedded(chart.position, edit) as SheetState["charts"][number]["position"],
    })),
  };
}

function followAll(ranges: readonly GridRange[], edit: DimensionEdit): readonly GridRange[] {
  return ranges.flatMap((range) => followRange(range, edit) ?? []);
}

/** A merge of which one cell is left is none. */
function followMerge(merge: GridRange, edit: DimensionEdit): readonly GridRange[] {
  const range = followRange(merge, edit);
  if (range === null) {
    return [];
  }
  const rows = (range.endRowIndex ?? 0) - (range.startRowIndex ?? 0);
  const columns = (range.endColumnIndex ?? 0) - (range.startColumnIndex ?? 0);
  return rows * columns === 1 ? [] : [range];
}

function followProtection(item: ProtectedRange, edit: DimensionEdit): readonly ProtectedRange[] {
  if (item.range === undefined) {
    return [item];
  }
  const range = followRange(item.range, edit);
  const { unprotectedRanges } = item;
  return range === null
    ? []
    : [
        {
          ...item,
          range,
          ...(unprotectedRanges && { unprotectedRanges: followAll(unprotectedRanges, edit) }),
        },
      ];
}

/** Ranges and anchor cells wherever they stand in a chart. */
function followEmbedded(value: unknown, edit: DimensionEdit): unknown {
  if (Array.isArray(value)) {
    return value.map((item) => followEmbedded(item, edit));
  }
  if (typeof value !== "object" || value === null) {
    return value;
  }
  if ("startRowIndex" in value || "startColumnIndex" in value) {
    const range = value as Partial<GridRange>;
    return followRange({ ...range, sheetId: range.sheetId ?? 0 }, edit) ?? value;
  }
  if ("rowIndex" in value || "columnIndex" in value) {
    return followAnchor(value as Anchor, edit);
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, followEmbedded(inner, edit)]),
  );
}

interface Anchor {
  readonly sheetId?: number;
  readonly rowIndex?: number;
  readonly columnIndex?: number;
}

function followAnchor(anchor: Anchor, edit: DimensionEdit): Anchor {
  const { sheetId = 0, rowIndex = 0, columnIndex = 0 } = anchor;
  const cell: GridRange = {
    sheetId,
    startRowIndex: rowIndex,
    endRowIndex: rowIndex + 1,
    startColumnIndex: columnIndex,
    endColumnIndex: columnIndex + 1,
  };
  const now = followRange(cell, edit) ?? cell;
  return { sheetId, rowIndex: now.startRowIndex ?? 0, columnIndex: now.startColumnIndex ?? 0 };
}

function followMetadata(
  item: DeveloperMetadata,
  edit: DimensionEdit,
): readonly DeveloperMetadata[] {
  const { dimensionRange } = item.location;
  if (dimensionRange?.sheetId !== edit.sheetId || dimensionRange.dimension !== edit.dimension) {
    return [item];
  }
  const line = followLine(dimensionRange, edit);
  return line === null ? [] : [{ ...item, location: { ...item.location, dimensionRange: line } }];
}

function followLine(line: DimensionRange, edit: DimensionEdit): DimensionRange | null {
  const asRange: GridRange = {
    sheetId: line.sheetId,
    startRowIndex: line.startIndex,
    endRowIndex: line.endIndex,
  };
  const now = followRange(asRange, { ...edit, dimension: "ROWS" });
  return now === null
    ? null
    : { ...line, startIndex: now.startRowIndex ?? 0, endIndex: now.endRowIndex ?? 0 };
}

function followFormulas(state: SpreadsheetState, edit: DimensionEdit): SpreadsheetState {
  const title = state.sheets.find(({ sheetId }) => sheetId === edit.sheetId)?.title.toLowerCase();
  return mapFormulas(state, (formula, home) =>
    rewriteReferences(formula, state.properties.locale, (reference) => {
      const named = reference.sheet?.toLowerCase() ?? home.title.toLowerCase();
      if (named !== title) {
        return reference;
      }
      const before = cellsOf(reference);
      const after = followCells(before, edit);
      return after === null ? null : withCells(reference, after);
    }),
  );
}
