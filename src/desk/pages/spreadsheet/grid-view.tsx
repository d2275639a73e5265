// A sheet as a grid. Only the rows in sight are in the page, so that thousands of them open at once.
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { useDesk } from "../desk-context.ts";
import { columnName } from "./a1.ts";
import type { CellPlace } from "./a1.ts";
import { CellEditor } from "./cell-editor.tsx";
import { CellLink } from "./cell-link.tsx";
import { CellRefusal } from "./cell-refusal.tsx";
import { ChartsLayer } from "./charts-layer.tsx";
import { FormulaBar } from "./formula-bar.tsx";
import { COLUMN_HEADER, ROW_HEADER } from "./grid-edges.ts";
import { GridRow } from "./grid-row.tsx";
import type { SheetModel } from "./sheet-model.ts";
import { useGrid } from "./use-grid.ts";
import type { OpenSpreadsheet } from "./use-spreadsheet.ts";

const BEYOND_SIGHT = 400;

interface GridViewProps {
  readonly id: string;
  readonly sheet: SheetModel;
  readonly spreadsheet: OpenSpreadsheet;
}

export function GridView({ id, sheet, spreadsheet }: GridViewProps) {
  const { words } = useDesk();
  const hands = useGrid(sheet, spreadsheet);
  const scroller = useRef<HTMLDivElement>(null);
  const [sight, setSight] = useState({ top: 0, left: 0, width: 1200, height: 900 });
  const { rows, columns, frozenRows } = sheet;
  const frozenHeight = rows.sizeOf(0, frozenRows);
  const look = () => {
    const element = scroller.current;
    if (element !== null) {
      setSight({
        top: element.scrollTop,
        left: element.scrollLeft,
        width: element.clientWidth,
        height: element.clientHeight,
      });
    }
  };
  useLayoutEffect(() => {
    look();
    const watch = new ResizeObserver(look);
    if (scroller.current !== null) {
      watch.observe(scroller.current);
    }
    return () => {
      watch.disconnect();
    };
  }, []);
  useEffect(() => {
    keepInSight(scroller.current, sheet, hands.state.far);
  }, [hands.state.far]);
  useEffect(() => {
    if (hands.state.refused !== null) {
      keepInSight(scroller.current, sheet, hands.state.refused.at);
    }
  }, [hands.state.refused]);
  const nearest = Math.max(frozenRows, rows.at(frozenHeight + sight.top - BEYOND_SIGHT));
  const first = firstRowDrawn(sheet, nearest);
  const last = rows.at(frozenHeight + sight.top + sight.height + BEYOND_SIGHT);
  const row = (at: number) => <GridRow key={at} row={at} sheet={sheet} hands={hands} />;
  const inSight = Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
  return (
    <>
      <FormulaBar sheet={sheet} hands={hands} />
      <div class="grid-scroll" ref={scroller} onScroll={look}>
        <div
          class={sheet.hasGridlines ? "grid grid-lines" : "grid"}
          style={{ width: `${ROW_HEADER + columns.total}px` }}
        >
          <div
            role="grid"
            aria-label={sheet.title}
            aria-rowcount={rows.sizes.length + 1}
            aria-colcount={columns.sizes.length + 1}
            aria-multiselectable="true"
          >
            <div class="grid-frozen" role="rowgroup">
              <div
                class="grid-row grid-letters"
                role="row"
                style={{ height: `${COLUMN_HEADER}px` }}
              >
                <span class="grid-corner" role="columnheader">
                  <span class="unseen">{words.row}</span>
                </span>
                {columns.sizes.map((width, column) =>
                  width === 0 ? null : (
                    <span
                      key={column}
                      role="columnheader"
                      class={letterClass(sheet, column, hands.state.active)}
                      style={{
                        width: `${width}px`,
                        ...(column < sheet.frozenColumns
                          ? {
                              position: "sticky",
                              left: `${ROW_HEADER + columns.startOf(column)}px`,
                            }
                          : {}),
                      }}
                    >
                      {columnName(column)}
                    </span>
                  ),
                )}
              </div>
              {Array.from({ length: frozenRows }, (_, at) => row(at))}
            </div>
            <div
              role="rowgroup"
              class="grid-body"
              style={{ height: `${rows.total - frozenHeight}px` }}
            >
              <div style={{ height: `${rows.startOf(first) - frozenHeight}px` }} role="none" />
              {inSight.map(row)}
            </div>
          </div>
          <ChartsLayer id={id} sheet={sheet} tabs={spreadsheet.tabs} />
          <CellLink sheet={sheet} hands={hands} sight={sight} />
          <CellRefusal sheet={sheet} refused={hands.state.refused} sight={sight} />
          <CellEditor id={id} sheet={sheet} hands={hands} sight={sight} />
        </div>
      </div>
    </>
  );
}

/** A merged cell is drawn by its first row, which must be there as long as any part of the cell is in sight. */
function firstRowDrawn({ merges, frozenRows }: SheetModel, nearest: number): number {
  const reaching = merges.filter(
    ({ from, to }) => frozenRows <= from.row && from.row < nearest && nearest <= to.row,
  );
  return Math.min(nearest, ...reaching.map(({ from }) => from.row));
}

function letterClass({ columns }: SheetModel, column: number, active: CellPlace): string {
  return [
    "grid-letter",
    ...(column === active.column ? ["is-active"] : []),
    ...(columns.isHidden(column + 1) && column + 1 < columns.sizes.length ? ["before-hidden"] : []),
  ].join(" ");
}

function keepInSight(scroller: HTMLElement | null, sheet: SheetModel, { row, column }: CellPlace) {
  if (scroller === null) {
    return;
  }
  const { rows, columns, frozenRows, frozenColumns } = sheet;
  const [frozenHeight, frozenWidth] = [
    rows.sizeOf(0, frozenRows),
    columns.sizeOf(0, frozenColumns),
  ];
  if (row >= frozenRows) {
    const top = rows.startOf(row) - frozenHeight;
    const room = scroller.clientHeight - COLUMN_HEADER - frozenHeight;
    const least = top + rows.sizeOf(row, 1) - room;
    scroller.scrollTop = Math.min(top, Math.max(scroller.scrollTop, least));
  }
  if (column >= frozenColumns) {
    const left = columns.startOf(column) - frozenWidth;
    const room = scroller.clientWidth - ROW_HEADER - frozenWidth;
    const least = left + columns.sizeOf(column, 1) - room;
    scroller.scrollLeft = Math.min(left, Math.max(scroller.scrollLeft, least));
  }
}
