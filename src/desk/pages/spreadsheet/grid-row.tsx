// One row of the grid.
import { isGiven } from "../is-given.ts";
import { useDesk } from "../desk-context.ts";
import { cellName, holds } from "./a1.ts";
import type { CellPlace, CellRange } from "./a1.ts";
import { ROW_HEADER } from "./grid-edges.ts";
import { refusedAt, samePlace, selected, sentAt } from "./grid-selection.ts";
import { cellAt } from "./sheet-model.ts";
import type { CellModel, SheetModel } from "./sheet-model.ts";
import type { GridHands } from "./use-grid.ts";

interface GridRowProps {
  readonly row: number;
  readonly sheet: SheetModel;
  readonly hands: GridHands;
}

export function GridRow({ row, sheet, hands }: GridRowProps) {
  const { rows, columns } = sheet;
  if (rows.isHidden(row)) {
    return null;
  }
  const merges = sheet.merges.filter(({ from, to }) => from.row <= row && row <= to.row);
  return (
    <div
      class="grid-row"
      role="row"
      aria-rowindex={row + 2}
      style={{ height: `${rows.sizes[row] ?? 0}px` }}
    >
      <span
        role="rowheader"
        class={row === hands.state.active.row ? "grid-number is-active" : "grid-number"}
      >
        {row + 1}
      </span>
      {columns.sizes.map((width, column) =>
        width === 0 ? null : (
          <GridCell
            key={column}
            row={row}
            column={column}
            sheet={sheet}
            hands={hands}
            merge={merges.find((merge) => holds(merge, { row, column })) ?? null}
          />
        ),
      )}
    </div>
  );
}

interface GridCellProps extends GridRowProps {
  readonly column: number;
  readonly merge: CellRange | null;
}

function GridCell({ row, column, sheet, hands, merge }: GridCellProps) {
  const { words } = useDesk();
  const { state } = hands;
  const place = { row, column };
  const cell = cellAt(sheet, row, column);
  const isHead = merge === null || samePlace(merge.from, place);
  const refused = refusedAt(state, place);
  const text = isHead ? (refused?.text ?? sentAt(state, place) ?? cell?.text ?? "") : "";
  const isSelected = holds(selected(state), place);
  const closed = sheet.isProtected(row, column);
  const name = cellName(place);
  return (
    <span
      role="gridcell"
      aria-colindex={column + 2}
      aria-selected={isSelected}
      aria-readonly={closed || undefined}
      aria-invalid={refused !== null || undefined}
      aria-label={text === "" ? name : `${name} ${text}`}
      title={cell?.note ?? undefined}
      data-cell={name}
      class={classOf(sheet, cell, {
        isSelected,
        isActive: samePlace(state.active, place),
        isRefused: refused !== null,
        closed,
        isFrozen: column < sheet.frozenColumns,
      })}
      style={styleOf(sheet, cell, column, isHead ? merge : null)}
      onPointerDown={(event) => {
        event.preventDefault();
        hands.select(place, event.shiftKey);
      }}
      onPointerEnter={(event) => {
        if (event.buttons === 1) {
          hands.select(place, true);
        }
      }}
      onDblClick={() => {
        hands.begin(null);
      }}
    >
      {cell?.control?.kind === "checkbox" && isHead ? (
        <span
          class="check"
          role="checkbox"
          aria-checked={cell.control.checked}
          aria-label={words.cell(name)}
          onClick={() => {
            hands.toggle(place);
          }}
        />
      ) : (
        <span class="cell-text" style={{ maxWidth: roomFor(sheet, cell, place, merge) }}>
          {text}
        </span>
      )}
      {isHead && cell?.control?.kind.startsWith("list") === true ? (
        <span
          class="list-arrow"
          aria-hidden="true"
          onPointerDown={(event) => {
            event.preventDefault();
            event.stopPropagation();
            hands.select(place, false);
            hands.begin(null);
          }}
        />
      ) : null}
    </span>
  );
}

interface CellMarks {
  readonly isSelected: boolean;
  readonly isActive: boolean;
  readonly isRefused: boolean;
  readonly closed: boolean;
  readonly isFrozen: boolean;
}

function classOf(sheet: SheetModel, cell: CellModel | null, marks: CellMarks): string {
  return [
    "grid-cell",
    ...(cell?.wraps === true ? ["wraps"] : []),
    ...(!isGiven(cell?.link) ? [] : ["is-link"]),
    ...(!isGiven(cell?.note) ? [] : ["has-note"]),
    ...(marks.isSelected ? ["is-selected"] : []),
    ...(marks.isActive ? ["is-active"] : []),
    ...(marks.isRefused ? ["is-refused"] : []),
    ...(marks.closed && !sheet.isClosed ? ["is-closed"] : []),
    ...(marks.isFrozen ? ["is-frozen"] : []),
  ].join(" ");
}

const SIDES = { left: "flex-start", center: "center", right: "flex-end" } as const;

function styleOf(
  sheet: SheetModel,
  cell: CellModel | null,
  column: number,
  merge: CellRange | null,
) {
  const { columns, rows, frozenColumns } = sheet;
  const width = columns.sizes[column] ?? 0;
  const spanned =
    merge === null
      ? {}
      : {
          zIndex: "1",
          marginRight: `${width - columns.sizeOf(column, merge.to.column - column + 1)}px`,
          height: `${rows.sizeOf(merge.from.row, merge.to.row - merge.from.row + 1)}px`,
        };
  return {
    width: `${merge === null ? width : columns.sizeOf(column, merge.to.column - column + 1)}px`,
    justifyContent: SIDES[cell?.align ?? "left"],
    textAlign: cell?.align ?? "left",
    ...cell?.look,
    ...spanned,
    ...(column < frozenColumns
      ? { position: "sticky", left: `${ROW_HEADER + columns.startOf(column)}px` }
      : {}),
  };
}

/** Text runs on over empty cells to its right, as far as they reach; that of a merged cell keeps to it. */
function roomFor(
  sheet: SheetModel,
  cell: CellModel | null,
  { row, column }: CellPlace,
  merge: CellRange | null,
): string {
  const { columns } = sheet;
  let end = (merge?.to.column ?? column) + 1;
  const runsOn = cell !== null && !cell.wraps && cell.align === "left" && cell.control === null;
  if (runsOn && merge === null) {
    while (end < columns.sizes.length && (cellAt(sheet, row, end)?.text ?? "") === "") {
      end += 1;
    }
  }
  return `${columns.sizeOf(column, end - column) - 6}px`;
}
